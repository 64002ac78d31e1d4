import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "appeal" ("complaint_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "municipality_id" text not null, "child_id" text not null, "appealed_on" date not null, "outcome" text null, "decided_on" date null, primary key ("complaint_id"))`,
    )

    this.addSql(
      `create table "complaint" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "municipality_id" text not null, "child_id" text not null, "incident_id" uuid null, "complainant" text not null, "child_age" smallint not null, "own_party" boolean not null, "subject" text not null, "filed_at" timestamptz not null, "filed_on" date generated always as ((filed_at at time zone 'Europe/Copenhagen')::date) stored not null, "outcome" text null, "decided_on" date null, "pending" boolean generated always as (outcome is null) stored not null, "source_key" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "complaint" add constraint "complaint_source_key_unique" unique ("source_key")`)
    this.addSql(`create index "complaint_institution_id_filed_on_index" on "complaint" ("institution_id", "filed_on")`)
    this.addSql(`create index "complaint_authority_id_filed_on_index" on "complaint" ("authority_id", "filed_on")`)
    this.addSql(`create index "complaint_municipality_id_filed_on_index" on "complaint" ("municipality_id", "filed_on")`)
    this.addSql(`create index "complaint_incident_id_index" on "complaint" ("incident_id")`)

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"))`,
    )

    this.addSql(
      `alter table "appeal" add constraint "appeal_outcome_check" check ("outcome" in ('AFFIRMED', 'CHANGED', 'REMITTED', 'DISMISSED'))`,
    )
    this.addSql(`alter table "appeal" enable row level security`)
    this.addSql(`alter table "appeal" force row level security`)
    this.addSql(
      `create policy "caseworker_reads" on "appeal" for select to "complaints_caseworker" using (municipality_id = (select app.scope('municipality')))`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "appeal" for select to "complaints_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "appeal" for select to "complaints_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "appeal" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(`create policy "child_reads" on "appeal" for select to "complaints_child" using (child_id = (select app.scope('child')))`)
    this.addSql(`create policy "service_reads" on "appeal" for select to "complaints_service" using ((select app.persona()) = 'service')`)
    this.addSql(
      `create policy "service_adds" on "appeal" for insert to "complaints_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "appeal" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "complaint" add constraint "complaint_decided_when_outcome" check ((outcome is null) = (decided_on is null))`)
    this.addSql(`alter table "complaint" add constraint "complaint_child_age" check (child_age >= 0 and child_age <= 22)`)
    this.addSql(
      `alter table "complaint" add constraint "complaint_complainant_check" check ("complainant" in ('CHILD', 'CUSTODY_HOLDER', 'HELPER'))`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_subject_check" check ("subject" in ('FORCE_USED', 'WAY_FORCE_USED', 'SEARCH', 'NOT_HEARD', 'OTHER'))`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_outcome_check" check ("outcome" in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN'))`,
    )
    this.addSql(`alter table "complaint" enable row level security`)
    this.addSql(`alter table "complaint" force row level security`)
    this.addSql(
      `create policy "manager_reads" on "complaint" for select to "complaints_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "complaint" for select to "complaints_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "complaint" for select to "complaints_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "complaint" for select to "complaints_caseworker" using (municipality_id = (select app.scope('municipality')))`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "complaint" for select to "complaints_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "complaint" for select to "complaints_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "child_reads" on "complaint" for select to "complaints_child" using (child_id = (select app.scope('child')))`,
    )
    this.addSql(
      `create policy "service_reads" on "complaint" for select to "complaints_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "complaint" for insert to "complaints_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "complaint" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "published_cell" enable row level security`)
    this.addSql(`alter table "published_cell" force row level security`)
    this.addSql(`create policy "staff_reads" on "published_cell" for select to "complaints_staff" using ((select app.persona()) = 'staff')`)
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "complaints_manager" using ((select app.persona()) = 'manager')`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "complaints_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "complaints_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "complaints_council" using ((select app.persona()) = 'council')`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(`create policy "child_reads" on "published_cell" for select to "complaints_child" using ((select app.persona()) = 'child')`)
    this.addSql(`create policy "dpo_reads" on "published_cell" for select to "complaints_dpo" using ((select app.persona()) = 'dpo')`)
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "complaints_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "published_cell" for insert to "complaints_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "published_cell" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "appeal" cascade`)
    this.addSql(`drop table if exists "complaint" cascade`)
    this.addSql(`drop table if exists "published_cell" cascade`)
  }
}
