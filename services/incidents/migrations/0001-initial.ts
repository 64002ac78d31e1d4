import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "incident" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "occurred_at" timestamptz not null, "occurred_on" date generated always as ((occurred_at at time zone 'Europe/Copenhagen')::date) stored not null, "minutes" int not null, "registered_at" timestamptz not null, "deadline_at" timestamptz not null, "late" boolean generated always as (registered_at > deadline_at) stored not null, "account" text not null, "account_received_at" timestamptz null, "guidance" text not null, "crime_suspected" boolean not null, "source_key" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "incident" add constraint "incident_source_key_unique" unique ("source_key")`)
    this.addSql(`create index "incident_institution_id_occurred_on_index" on "incident" ("institution_id", "occurred_on")`)
    this.addSql(`create index "incident_authority_id_occurred_on_index" on "incident" ("authority_id", "occurred_on")`)
    this.addSql(`create index "incident_department_id_occurred_on_index" on "incident" ("department_id", "occurred_on")`)
    this.addSql(`create index "incident_acting_municipality_id_occurred_on_index" on "incident" ("acting_municipality_id", "occurred_on")`)

    this.addSql(
      `create table "measure" ("incident_id" uuid not null, "ordinal" smallint not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "section" text not null, "minutes" int not null, primary key ("incident_id", "ordinal"))`,
    )

    this.addSql(
      `create table "nil_return" ("institution_id" text not null, "month" date not null, "authority_id" text not null, "department_id" text null, "declared_at" timestamptz not null, primary key ("institution_id", "month"))`,
    )

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"))`,
    )

    this.addSql(`alter table "incident" add constraint "incident_minutes_not_negative" check (minutes >= 0)`)
    this.addSql(`alter table "incident" add constraint "incident_registered_after_it_happened" check (registered_at >= occurred_at)`)
    this.addSql(
      `alter table "incident" add constraint "incident_account_received_when_attached" check ((account = 'ATTACHED') = (account_received_at is not null))`,
    )
    this.addSql(
      `alter table "incident" add constraint "incident_account_check" check ("account" in ('ATTACHED', 'DECLINED', 'TO_FOLLOW', 'NO_OPPORTUNITY', 'CANNOT_COMMUNICATE', 'OTHER', 'UNKNOWN'))`,
    )
    this.addSql(`alter table "incident" add constraint "incident_guidance_check" check ("guidance" in ('YES', 'NO', 'UNKNOWN'))`)
    this.addSql(`alter table "incident" enable row level security`)
    this.addSql(`alter table "incident" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "incident" for select to "incidents_staff" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "manager_reads" on "incident" for select to "incidents_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "incident" for select to "incidents_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "incident" for select to "incidents_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "incident" for select to "incidents_caseworker" using (acting_municipality_id = (select app.scope('municipality')))`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "incident" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "incident" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(`create policy "child_reads" on "incident" for select to "incidents_child" using (child_id = (select app.scope('child')))`)
    this.addSql(`create policy "service_reads" on "incident" for select to "incidents_service" using ((select app.persona()) = 'service')`)
    this.addSql(
      `create policy "service_adds" on "incident" for insert to "incidents_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "incident" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(
      `alter table "measure" add constraint "measure_section_check" check ("section" in ('S8', 'S9', 'S10', 'S11', 'S12', 'S13', 'S14', 'S16', 'S19', 'OTHER_NOT_PERMITTED'))`,
    )
    this.addSql(`alter table "measure" enable row level security`)
    this.addSql(`alter table "measure" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "measure" for select to "incidents_staff" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "manager_reads" on "measure" for select to "incidents_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "measure" for select to "incidents_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "measure" for select to "incidents_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "measure" for select to "incidents_caseworker" using (acting_municipality_id = (select app.scope('municipality')))`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "measure" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "measure" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(`create policy "child_reads" on "measure" for select to "incidents_child" using (child_id = (select app.scope('child')))`)
    this.addSql(`create policy "service_reads" on "measure" for select to "incidents_service" using ((select app.persona()) = 'service')`)
    this.addSql(
      `create policy "service_adds" on "measure" for insert to "incidents_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "measure" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "nil_return" add constraint "nil_return_month_is_first_day" check (extract(day from month) = 1)`)
    this.addSql(`alter table "nil_return" enable row level security`)
    this.addSql(`alter table "nil_return" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "nil_return" for select to "incidents_staff" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "manager_reads" on "nil_return" for select to "incidents_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "nil_return" for select to "incidents_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "nil_return" for select to "incidents_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "nil_return" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "nil_return" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "service_reads" on "nil_return" for select to "incidents_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "nil_return" for insert to "incidents_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "nil_return" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "published_cell" enable row level security`)
    this.addSql(`alter table "published_cell" force row level security`)
    this.addSql(`create policy "staff_reads" on "published_cell" for select to "incidents_staff" using ((select app.persona()) = 'staff')`)
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "incidents_manager" using ((select app.persona()) = 'manager')`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "incidents_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "incidents_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "incidents_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "incidents_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "incidents_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "incidents_council" using ((select app.persona()) = 'council')`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "incidents_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(`create policy "child_reads" on "published_cell" for select to "incidents_child" using ((select app.persona()) = 'child')`)
    this.addSql(`create policy "dpo_reads" on "published_cell" for select to "incidents_dpo" using ((select app.persona()) = 'dpo')`)
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "incidents_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "published_cell" for insert to "incidents_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "published_cell" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "incident" cascade`)
    this.addSql(`drop table if exists "measure" cascade`)
    this.addSql(`drop table if exists "nil_return" cascade`)
    this.addSql(`drop table if exists "published_cell" cascade`)
  }
}
