import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "institution" ("id" text not null, "number" text not null, "name" text not null, "type" text not null, "operator_id" text not null, "department_id" text null, "authority_id" text not null, "municipality_id" text not null, "places" int not null, "in_house_school" boolean not null, "approved_from" date not null, "closed_on" date null, primary key ("id"))`,
    )
    this.addSql(`alter table "institution" add constraint "institution_number_unique" unique ("number")`)
    this.addSql(`create index "institution_authority_id_index" on "institution" ("authority_id")`)
    this.addSql(`create index "institution_department_id_index" on "institution" ("department_id")`)

    this.addSql(
      `create table "municipality" ("id" text not null, "name" text not null, "region_code" text not null, "authority_id" text not null, "children" int not null, "children_estimated" boolean not null, "tile_x" int not null, "tile_y" int not null, primary key ("id"))`,
    )

    this.addSql(
      `create table "occupancy" ("institution_id" text not null, "quarter" text not null, "places" int not null, "child_days" int not null, "authority_id" text not null, "department_id" text null, primary key ("institution_id", "quarter"))`,
    )

    this.addSql(
      `create table "operating_department" ("id" text not null, "name" text not null, "operator_id" text not null, primary key ("id"))`,
    )

    this.addSql(`create table "operator" ("id" text not null, "name" text not null, "kind" text not null, primary key ("id"))`)

    this.addSql(
      `create table "oversight_authority" ("id" text not null, "name" text not null, "host_municipality_id" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"))`,
    )

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"))`,
    )

    this.addSql(
      `create table "rule" ("key" text not null, "valid_from" date not null, "valid_to" date null, "value" jsonb not null, "source" text not null, "confidence" text not null, primary key ("key", "valid_from"))`,
    )

    this.addSql(
      `create table "staff_return" ("institution_id" text not null, "quarter" text not null, "headcount" int not null, "left_last_year" int not null, "temporary" int not null, "delivered_at" timestamptz not null, "authority_id" text not null, "department_id" text null, primary key ("institution_id", "quarter"))`,
    )

    this.addSql(`alter table "institution" add constraint "institution_places_positive" check (places > 0)`)
    this.addSql(
      `alter table "institution" add constraint "institution_type_check" check ("type" in ('RESIDENCE', 'RESIDENTIAL_INSTITUTION', 'DISABILITY', 'PARTLY_CLOSED', 'SECURE', 'RESPITE'))`,
    )
    this.addSql(`alter table "institution" enable row level security`)
    this.addSql(`alter table "institution" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "institution" for select to "institutions_staff" using (id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "manager_reads" on "institution" for select to "institutions_manager" using (id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "institution" for select to "institutions_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "institution" for select to "institutions_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "institution" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "institution" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "institution" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "institution" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(
      `create policy "service_reads" on "institution" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "institution" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "institution" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "municipality" enable row level security`)
    this.addSql(`alter table "municipality" force row level security`)
    this.addSql(`create policy "staff_reads" on "municipality" for select to "institutions_staff" using ((select app.persona()) = 'staff')`)
    this.addSql(
      `create policy "manager_reads" on "municipality" for select to "institutions_manager" using ((select app.persona()) = 'manager')`,
    )
    this.addSql(
      `create policy "consultant_reads" on "municipality" for select to "institutions_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "municipality" for select to "institutions_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "municipality" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "municipality" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "municipality" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(
      `create policy "council_reads" on "municipality" for select to "institutions_council" using ((select app.persona()) = 'council')`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "municipality" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(`create policy "child_reads" on "municipality" for select to "institutions_child" using ((select app.persona()) = 'child')`)
    this.addSql(`create policy "dpo_reads" on "municipality" for select to "institutions_dpo" using ((select app.persona()) = 'dpo')`)
    this.addSql(
      `create policy "service_reads" on "municipality" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "municipality" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "municipality" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "occupancy" add constraint "occupancy_quarter_shape" check (quarter ~ '^[0-9]{4}K[1-4]\$')`)
    this.addSql(`alter table "occupancy" add constraint "occupancy_child_days_not_negative" check (child_days >= 0)`)
    this.addSql(`alter table "occupancy" enable row level security`)
    this.addSql(`alter table "occupancy" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "occupancy" for select to "institutions_staff" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "manager_reads" on "occupancy" for select to "institutions_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "occupancy" for select to "institutions_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "occupancy" for select to "institutions_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "occupancy" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "occupancy" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "occupancy" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "occupancy" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(
      `create policy "service_reads" on "occupancy" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "occupancy" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "occupancy" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "operating_department" enable row level security`)
    this.addSql(`alter table "operating_department" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "operating_department" for select to "institutions_staff" using ((select app.persona()) = 'staff')`,
    )
    this.addSql(
      `create policy "manager_reads" on "operating_department" for select to "institutions_manager" using ((select app.persona()) = 'manager')`,
    )
    this.addSql(
      `create policy "consultant_reads" on "operating_department" for select to "institutions_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "operating_department" for select to "institutions_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "operating_department" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "operating_department" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "operating_department" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(
      `create policy "council_reads" on "operating_department" for select to "institutions_council" using ((select app.persona()) = 'council')`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "operating_department" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(
      `create policy "child_reads" on "operating_department" for select to "institutions_child" using ((select app.persona()) = 'child')`,
    )
    this.addSql(
      `create policy "dpo_reads" on "operating_department" for select to "institutions_dpo" using ((select app.persona()) = 'dpo')`,
    )
    this.addSql(
      `create policy "service_reads" on "operating_department" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "operating_department" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "operating_department" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "operator" add constraint "operator_kind_check" check ("kind" in ('MUNICIPAL', 'REGIONAL', 'PRIVATE'))`)
    this.addSql(`alter table "operator" enable row level security`)
    this.addSql(`alter table "operator" force row level security`)
    this.addSql(`create policy "staff_reads" on "operator" for select to "institutions_staff" using ((select app.persona()) = 'staff')`)
    this.addSql(
      `create policy "manager_reads" on "operator" for select to "institutions_manager" using ((select app.persona()) = 'manager')`,
    )
    this.addSql(
      `create policy "consultant_reads" on "operator" for select to "institutions_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "operator" for select to "institutions_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "operator" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "operator" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "operator" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(
      `create policy "council_reads" on "operator" for select to "institutions_council" using ((select app.persona()) = 'council')`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "operator" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(`create policy "child_reads" on "operator" for select to "institutions_child" using ((select app.persona()) = 'child')`)
    this.addSql(`create policy "dpo_reads" on "operator" for select to "institutions_dpo" using ((select app.persona()) = 'dpo')`)
    this.addSql(
      `create policy "service_reads" on "operator" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "operator" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "operator" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "oversight_authority" enable row level security`)
    this.addSql(`alter table "oversight_authority" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "oversight_authority" for select to "institutions_staff" using ((select app.persona()) = 'staff')`,
    )
    this.addSql(
      `create policy "manager_reads" on "oversight_authority" for select to "institutions_manager" using ((select app.persona()) = 'manager')`,
    )
    this.addSql(
      `create policy "consultant_reads" on "oversight_authority" for select to "institutions_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "oversight_authority" for select to "institutions_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "oversight_authority" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "oversight_authority" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "oversight_authority" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(
      `create policy "council_reads" on "oversight_authority" for select to "institutions_council" using ((select app.persona()) = 'council')`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "oversight_authority" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(
      `create policy "child_reads" on "oversight_authority" for select to "institutions_child" using ((select app.persona()) = 'child')`,
    )
    this.addSql(
      `create policy "dpo_reads" on "oversight_authority" for select to "institutions_dpo" using ((select app.persona()) = 'dpo')`,
    )
    this.addSql(
      `create policy "service_reads" on "oversight_authority" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "oversight_authority" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "oversight_authority" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "published_cell" enable row level security`)
    this.addSql(`alter table "published_cell" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "published_cell" for select to "institutions_staff" using ((select app.persona()) = 'staff')`,
    )
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "institutions_manager" using ((select app.persona()) = 'manager')`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "institutions_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "institutions_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "institutions_council" using ((select app.persona()) = 'council')`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(
      `create policy "child_reads" on "published_cell" for select to "institutions_child" using ((select app.persona()) = 'child')`,
    )
    this.addSql(`create policy "dpo_reads" on "published_cell" for select to "institutions_dpo" using ((select app.persona()) = 'dpo')`)
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "published_cell" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "published_cell" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "rule" enable row level security`)
    this.addSql(`alter table "rule" force row level security`)
    this.addSql(`create policy "staff_reads" on "rule" for select to "institutions_staff" using ((select app.persona()) = 'staff')`)
    this.addSql(`create policy "manager_reads" on "rule" for select to "institutions_manager" using ((select app.persona()) = 'manager')`)
    this.addSql(
      `create policy "consultant_reads" on "rule" for select to "institutions_consultant" using ((select app.persona()) = 'consultant')`,
    )
    this.addSql(
      `create policy "department_head_reads" on "rule" for select to "institutions_department_head" using ((select app.persona()) = 'department_head')`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "rule" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "rule" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor')`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "rule" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head')`,
    )
    this.addSql(`create policy "council_reads" on "rule" for select to "institutions_council" using ((select app.persona()) = 'council')`)
    this.addSql(
      `create policy "appeals_board_reads" on "rule" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(`create policy "child_reads" on "rule" for select to "institutions_child" using ((select app.persona()) = 'child')`)
    this.addSql(`create policy "dpo_reads" on "rule" for select to "institutions_dpo" using ((select app.persona()) = 'dpo')`)
    this.addSql(`create policy "service_reads" on "rule" for select to "institutions_service" using ((select app.persona()) = 'service')`)
    this.addSql(
      `create policy "service_adds" on "rule" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "rule" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )

    this.addSql(`alter table "staff_return" add constraint "staff_return_quarter_shape" check (quarter ~ '^[0-9]{4}K[1-4]\$')`)
    this.addSql(`alter table "staff_return" add constraint "staff_return_headcount_positive" check (headcount > 0)`)
    this.addSql(`alter table "staff_return" add constraint "staff_return_left_not_negative" check (left_last_year >= 0)`)
    this.addSql(
      `alter table "staff_return" add constraint "staff_return_temporary_among_headcount" check (temporary >= 0 and temporary <= headcount)`,
    )
    this.addSql(`alter table "staff_return" enable row level security`)
    this.addSql(`alter table "staff_return" force row level security`)
    this.addSql(
      `create policy "staff_reads" on "staff_return" for select to "institutions_staff" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "manager_reads" on "staff_return" for select to "institutions_manager" using (institution_id = (select app.scope('institution')))`,
    )
    this.addSql(
      `create policy "consultant_reads" on "staff_return" for select to "institutions_consultant" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "department_head_reads" on "staff_return" for select to "institutions_department_head" using (department_id = (select app.scope('department')))`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "staff_return" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker')`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "staff_return" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "staff_return" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')))`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "staff_return" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board')`,
    )
    this.addSql(
      `create policy "service_reads" on "staff_return" for select to "institutions_service" using ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_adds" on "staff_return" for insert to "institutions_service" with check ((select app.persona()) = 'service')`,
    )
    this.addSql(
      `create policy "service_changes" on "staff_return" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service')`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "institution" cascade`)
    this.addSql(`drop table if exists "municipality" cascade`)
    this.addSql(`drop table if exists "occupancy" cascade`)
    this.addSql(`drop table if exists "operating_department" cascade`)
    this.addSql(`drop table if exists "operator" cascade`)
    this.addSql(`drop table if exists "oversight_authority" cascade`)
    this.addSql(`drop table if exists "published_cell" cascade`)
    this.addSql(`drop table if exists "rule" cascade`)
    this.addSql(`drop table if exists "staff_return" cascade`)
  }
}
