import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "edition" ("id" text not null, "number" int not null, "published_at" timestamptz not null, "first_quarter" text not null, "last_quarter" text not null, "synthetic" boolean not null, primary key ("id"))`,
    )
    this.addSql(`alter table "edition" add constraint "edition_number_unique" unique ("number")`)

    this.addSql(
      `create table "finding" ("inspection_id" uuid not null, "theme" text not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "level" text not null, primary key ("inspection_id", "theme"))`,
    )

    this.addSql(
      `create table "inspection" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "carried_out_on" date not null, "announced" boolean not null, "route" text not null, "children_offered" smallint not null, "children_heard" smallint not null, primary key ("id"))`,
    )
    this.addSql(`create index "inspection_institution_id_carried_out_on_index" on "inspection" ("institution_id", "carried_out_on")`)
    this.addSql(`create index "inspection_authority_id_carried_out_on_index" on "inspection" ("authority_id", "carried_out_on")`)

    this.addSql(
      `create table "quarterly_overview" ("department_id" text not null, "quarter" text not null, "department_name" text not null, "status" text not null, "counted_at" timestamptz null, primary key ("department_id", "quarter"))`,
    )

    this.addSql(`alter table "edition" enable row level security`)
    this.addSql(`alter table "edition" force row level security`)
    this.addSql(`create policy "staff_reads" on "edition" for select to "oversight_staff" using ((select app.persona()) = 'staff')`)
    this.addSql(`create policy "manager_reads" on "edition" for select to "oversight_manager" using ((select app.persona()) = 'manager')`)
    this.addSql(
      `create policy "consultant_reads" on "edition" for select to "oversight_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "edition" for select to "oversight_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "edition" for select to "oversight_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "edition" for select to "oversight_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "edition" for select to "oversight_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(`create policy "council_reads" on "edition" for select to "oversight_council" using ((select app.persona()) = 'council')`)
    this.addSql(
      `create policy "appeals_board_reads" on "edition" for select to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(`create policy "child_reads" on "edition" for select to "oversight_child" using ((select app.persona()) = 'child')`)
    this.addSql(`create policy "dpo_reads" on "edition" for select to "oversight_dpo" using ((select app.persona()) = 'dpo')`)
    this.addSql(`create policy "service_reads" on "edition" for select to "oversight_service" using ((select app.persona()) = 'service')`)
    this.addSql(
      `create policy "service_adds" on "edition" for insert to "oversight_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "edition" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(
      `alter table "finding" add constraint "finding_theme_check" check ("theme" in ('GOALS_METHODS', 'SELF_DETERMINATION', 'HEALTH_WELLBEING', 'PREVENTION_OF_FORCE', 'ORGANISATION', 'STAFF'))`,
    )
    this.addSql(
      `alter table "finding" add constraint "finding_level_check" check ("level" in ('NONE', 'ADVICE', 'REQUIREMENT', 'TIGHTENED'))`,
    )
    this.addSql(`alter table "finding" enable row level security`)
    this.addSql(`alter table "finding" force row level security`)
    this.addSql(
      `create policy "manager_reads" on "finding" for select to "oversight_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "finding" for select to "oversight_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "finding" for select to "oversight_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "finding" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "finding" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(`create policy "service_reads" on "finding" for select to "oversight_service" using ((select app.persona()) = 'service')`)
    this.addSql(
      `create policy "service_adds" on "finding" for insert to "oversight_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "finding" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "inspection" add constraint "inspection_children_heard" check (children_heard <= children_offered)`)
    this.addSql(
      `alter table "inspection" add constraint "inspection_route_check" check ("route" in ('INTERVAL', 'RISK', 'CONCERN', 'RANDOM'))`,
    )
    this.addSql(`alter table "inspection" enable row level security`)
    this.addSql(`alter table "inspection" force row level security`)
    this.addSql(
      `create policy "manager_reads" on "inspection" for select to "oversight_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "inspection" for select to "oversight_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "inspection" for select to "oversight_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "inspection" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "inspection" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "service_reads" on "inspection" for select to "oversight_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "inspection" for insert to "oversight_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "inspection" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "quarterly_overview" add constraint "quarterly_overview_status_check" check ("status" in ('OPEN', 'COUNTED'))`)
    this.addSql(`alter table "quarterly_overview" enable row level security`)
    this.addSql(`alter table "quarterly_overview" force row level security`)
    this.addSql(
      `create policy "consultant_reads" on "quarterly_overview" for select to "oversight_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "quarterly_overview" for select to "oversight_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "service_reads" on "quarterly_overview" for select to "oversight_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "quarterly_overview" for insert to "oversight_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "quarterly_overview" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "edition" cascade`)
    this.addSql(`drop table if exists "finding" cascade`)
    this.addSql(`drop table if exists "inspection" cascade`)
    this.addSql(`drop table if exists "quarterly_overview" cascade`)
  }
}
