import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "certification" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "certified_by" text not null, "certified_on" date not null, "expires_on" date null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`create index "certification_institution_id_index" on "certification" ("institution_id");`)

    this.addSql(
      `create table "employee" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "staff_id" text not null, "kind" text not null, "employed_from" date not null, "left_on" date null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(
      `alter table "employee" add constraint "employee_institution_id_staff_id_employed_from_unique" unique ("institution_id", "staff_id", "employed_from");`,
    )

    this.addSql(
      `create table "figure_spread" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "part" text not null, "records" int not null, "contributors" int not null, "largest" int not null, "second" int not null, primary key ("edition", "table_code", "period", "category", "part"));`,
    )

    this.addSql(
      `create table "frozen_edition" ("edition" text not null, "head" text not null, "opened_at" timestamptz null, primary key ("edition"));`,
    )

    this.addSql(
      `create table "guideline_version" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "level" text not null, "version" text not null, "place" text not null, "topics" text[] not null, "valid_from" date not null, "revised_on" date not null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`create index "guideline_version_institution_id_revised_on_index" on "guideline_version" ("institution_id", "revised_on");`)

    this.addSql(
      `create table "house_rules_version" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "version" text not null, "valid_from" date not null, "participation" text not null, "children" int not null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`create index "house_rules_version_institution_id_index" on "house_rules_version" ("institution_id");`)

    this.addSql(
      `create table "institution" ("id" text not null, "number" text not null, "name" text not null, "type" text not null, "operator_id" text not null, "department_id" text null, "authority_id" text not null, "municipality_id" text not null, "places" int not null, "in_house_school" boolean not null, "approved_from" date not null, "closed_on" date null, primary key ("id"));`,
    )
    this.addSql(`alter table "institution" add constraint "institution_number_unique" unique ("number");`)
    this.addSql(`create index "institution_authority_id_index" on "institution" ("authority_id");`)
    this.addSql(`create index "institution_department_id_index" on "institution" ("department_id");`)

    this.addSql(
      `create table "law_receipt" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "employee_id" uuid not null, "staff_id" text not null, "text" text not null, "version" text not null, "received_on" date not null, "way" text not null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(
      `alter table "law_receipt" add constraint "law_receipt_employee_id_text_version_unique" unique ("employee_id", "text", "version");`,
    )

    this.addSql(
      `create table "municipality" ("id" text not null, "name" text not null, "region_code" text not null, "authority_id" text not null, "children" int not null, "children_estimated" boolean not null, "tile_x" int not null, "tile_y" int not null, primary key ("id"));`,
    )

    this.addSql(
      `create table "occupancy" ("institution_id" text not null, "quarter" text not null, "places" int not null, "child_days" int not null, "authority_id" text not null, "department_id" text null, primary key ("institution_id", "quarter"));`,
    )

    this.addSql(
      `create table "operating_department" ("id" text not null, "name" text not null, "operator_id" text not null, primary key ("id"));`,
    )

    this.addSql(`create table "operator" ("id" text not null, "name" text not null, "kind" text not null, primary key ("id"));`)

    this.addSql(
      `create table "oversight_authority" ("id" text not null, "name" text not null, "host_municipality_id" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`,
    )

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"));`,
    )

    this.addSql(
      `create table "rights_told" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "child_id" text not null, "first_id" uuid not null, "told_on" date not null, "told_by" text not null, "how" text not null, "custody_told_on" date null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`create index "rights_told_institution_id_told_on_index" on "rights_told" ("institution_id", "told_on");`)

    this.addSql(
      `create table "rule" ("key" text not null, "valid_from" date not null, "valid_to" date null, "value" jsonb not null, "source" text not null, "confidence" text not null, primary key ("key", "valid_from"));`,
    )

    this.addSql(
      `create table "staff_return" ("institution_id" text not null, "quarter" text not null, "headcount" int not null, "left_last_year" int not null, "temporary" int not null, "delivered_at" timestamptz not null, "authority_id" text not null, "department_id" text null, primary key ("institution_id", "quarter"));`,
    )

    this.addSql(
      `create table "training" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "employee_id" uuid not null, "staff_id" text not null, "course" text not null, "completed_on" date not null, "expires_on" date null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`create index "training_employee_id_index" on "training" ("employee_id");`)

    this.addSql(
      `alter table "certification" add constraint "certification_expires_after_it_is_given" check (expires_on is null or expires_on > certified_on);`,
    )
    this.addSql(`alter table "certification" enable row level security;`)
    this.addSql(`alter table "certification" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "certification" for select to "institutions_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "certification" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "certification" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "certification" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "certification" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "certification" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "certification" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "certification" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "certification" for insert to "institutions_manager" with check (institution_id = (select app.scope('institution')) and (recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "certification" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "certification" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "employee" add constraint "employee_left_after_begun" check (left_on is null or left_on >= employed_from);`)
    this.addSql(`alter table "employee" add constraint "employee_kind_check" check ("kind" in ('PERMANENT', 'TEMP', 'OTHER'));`)
    this.addSql(`alter table "employee" enable row level security;`)
    this.addSql(`alter table "employee" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "employee" for select to "institutions_staff" using (institution_id = (select app.scope('institution')) and (staff_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_reads" on "employee" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "employee" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "employee" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "employee" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "employee" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "employee" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "employee" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "employee" for insert to "institutions_manager" with check (institution_id = (select app.scope('institution')) and (recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "employee" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_changes" on "employee" for update to "institutions_manager" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "employee" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "figure_spread" add constraint "figure_spread_part_check" check ("part" in ('SELF', 'REST', 'LATE'));`)
    this.addSql(`alter table "figure_spread" enable row level security;`)
    this.addSql(`alter table "figure_spread" force row level security;`)
    this.addSql(
      `create policy "statistics_reads" on "figure_spread" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_adds" on "figure_spread" for insert to "institutions_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "frozen_edition" enable row level security;`)
    this.addSql(`alter table "frozen_edition" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "frozen_edition" for select to "institutions_staff" using ((select app.persona()) = 'staff' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "manager_reads" on "frozen_edition" for select to "institutions_manager" using ((select app.persona()) = 'manager' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "frozen_edition" for select to "institutions_consultant" using ((select app.persona()) = 'consultant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "frozen_edition" for select to "institutions_department_head" using ((select app.persona()) = 'department_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "frozen_edition" for select to "institutions_staff_unit" using ((select app.persona()) = 'staff_unit' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "frozen_edition" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "frozen_edition" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "frozen_edition" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "council_reads" on "frozen_edition" for select to "institutions_council" using ((select app.persona()) = 'council' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "frozen_edition" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "child_reads" on "frozen_edition" for select to "institutions_child" using ((select app.persona()) = 'child' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "frozen_edition" for select to "institutions_complainant" using ((select app.persona()) = 'complainant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "frozen_edition" for select to "institutions_dpo" using ((select app.persona()) = 'dpo' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "service_reads" on "frozen_edition" for select to "institutions_service" using ((select app.persona()) = 'service' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "frozen_edition" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "frozen_edition" for select to "institutions_public" using ((select app.persona()) = 'public' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "frozen_edition" for insert to "institutions_statistics" with check ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_changes" on "frozen_edition" for update to "institutions_statistics" using ((select app.persona()) = 'statistics') with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "guideline_version" add constraint "guideline_version_level_check" check ("level" in ('LOCAL', 'OPERATOR'));`)
    this.addSql(`alter table "guideline_version" enable row level security;`)
    this.addSql(`alter table "guideline_version" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "guideline_version" for select to "institutions_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "guideline_version" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "guideline_version" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "guideline_version" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "guideline_version" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "guideline_version" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "guideline_version" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "guideline_version" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "guideline_version" for insert to "institutions_manager" with check (institution_id = (select app.scope('institution')) and (recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "guideline_version" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "guideline_version" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "house_rules_version" add constraint "house_rules_children_not_negative" check (children >= 0);`)
    this.addSql(`alter table "house_rules_version" enable row level security;`)
    this.addSql(`alter table "house_rules_version" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "house_rules_version" for select to "institutions_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "house_rules_version" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "house_rules_version" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "house_rules_version" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "house_rules_version" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "house_rules_version" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "house_rules_version" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "house_rules_version" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "house_rules_version" for insert to "institutions_manager" with check (institution_id = (select app.scope('institution')) and (recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "house_rules_version" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "house_rules_version" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "institution" add constraint "institution_places_positive" check (places > 0);`)
    this.addSql(
      `alter table "institution" add constraint "institution_type_check" check ("type" in ('RESIDENCE', 'RESIDENTIAL_INSTITUTION', 'DISABILITY', 'PARTLY_CLOSED', 'SECURE', 'RESPITE'));`,
    )
    this.addSql(`alter table "institution" enable row level security;`)
    this.addSql(`alter table "institution" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "institution" for select to "institutions_staff" using (id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "institution" for select to "institutions_manager" using (id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "institution" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "institution" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "institution" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "institution" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "institution" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "institution" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "service_reads" on "institution" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(`create policy "child_reads" on "institution" for select to "institutions_child" using ((select app.persona()) = 'child');`)
    this.addSql(
      `create policy "complainant_reads" on "institution" for select to "institutions_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "institution" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "institution" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "institution" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "institution" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "law_receipt" add constraint "law_receipt_signed_personally" check ((way = 'SELF') = (recorded_by = staff_id));`,
    )
    this.addSql(`alter table "law_receipt" add constraint "law_receipt_text_check" check ("text" in ('LAW', 'ORDER'));`)
    this.addSql(`alter table "law_receipt" add constraint "law_receipt_way_check" check ("way" in ('SELF', 'PAPER'));`)
    this.addSql(`alter table "law_receipt" enable row level security;`)
    this.addSql(`alter table "law_receipt" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "law_receipt" for select to "institutions_staff" using (institution_id = (select app.scope('institution')) and (staff_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_reads" on "law_receipt" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "law_receipt" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "law_receipt" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "law_receipt" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "law_receipt" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "law_receipt" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "law_receipt" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "law_receipt" for insert to "institutions_manager" with check (institution_id = (select app.scope('institution')) and (recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "staff_adds" on "law_receipt" for insert to "institutions_staff" with check (institution_id = (select app.scope('institution')) and (staff_id = (select app.subject()) and recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "law_receipt" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "law_receipt" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "municipality" enable row level security;`)
    this.addSql(`alter table "municipality" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "municipality" for select to "institutions_staff" using ((select app.persona()) = 'staff');`,
    )
    this.addSql(
      `create policy "manager_reads" on "municipality" for select to "institutions_manager" using ((select app.persona()) = 'manager');`,
    )
    this.addSql(
      `create policy "consultant_reads" on "municipality" for select to "institutions_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "municipality" for select to "institutions_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "municipality" for select to "institutions_staff_unit" using ((select app.persona()) = 'staff_unit');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "municipality" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "municipality" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "municipality" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "council_reads" on "municipality" for select to "institutions_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "municipality" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "child_reads" on "municipality" for select to "institutions_child" using ((select app.persona()) = 'child');`,
    )
    this.addSql(
      `create policy "complainant_reads" on "municipality" for select to "institutions_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(`create policy "dpo_reads" on "municipality" for select to "institutions_dpo" using ((select app.persona()) = 'dpo');`)
    this.addSql(
      `create policy "service_reads" on "municipality" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "municipality" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "municipality" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "municipality" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "occupancy" add constraint "occupancy_quarter_shape" check (quarter ~ '^[0-9]{4}K[1-4]\$');`)
    this.addSql(`alter table "occupancy" add constraint "occupancy_child_days_not_negative" check (child_days >= 0);`)
    this.addSql(`alter table "occupancy" enable row level security;`)
    this.addSql(`alter table "occupancy" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "occupancy" for select to "institutions_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "occupancy" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "occupancy" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "occupancy" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "occupancy" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "occupancy" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "occupancy" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "occupancy" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "service_reads" on "occupancy" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "occupancy" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "occupancy" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "occupancy" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "occupancy" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "operating_department" enable row level security;`)
    this.addSql(`alter table "operating_department" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "operating_department" for select to "institutions_staff" using ((select app.persona()) = 'staff');`,
    )
    this.addSql(
      `create policy "manager_reads" on "operating_department" for select to "institutions_manager" using ((select app.persona()) = 'manager');`,
    )
    this.addSql(
      `create policy "consultant_reads" on "operating_department" for select to "institutions_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "operating_department" for select to "institutions_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "operating_department" for select to "institutions_staff_unit" using ((select app.persona()) = 'staff_unit');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "operating_department" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "operating_department" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "operating_department" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "council_reads" on "operating_department" for select to "institutions_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "operating_department" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "child_reads" on "operating_department" for select to "institutions_child" using ((select app.persona()) = 'child');`,
    )
    this.addSql(
      `create policy "complainant_reads" on "operating_department" for select to "institutions_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(
      `create policy "dpo_reads" on "operating_department" for select to "institutions_dpo" using ((select app.persona()) = 'dpo');`,
    )
    this.addSql(
      `create policy "service_reads" on "operating_department" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "operating_department" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "operating_department" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "operating_department" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "operator" add constraint "operator_kind_check" check ("kind" in ('MUNICIPAL', 'REGIONAL', 'PRIVATE'));`)
    this.addSql(`alter table "operator" enable row level security;`)
    this.addSql(`alter table "operator" force row level security;`)
    this.addSql(`create policy "staff_reads" on "operator" for select to "institutions_staff" using ((select app.persona()) = 'staff');`)
    this.addSql(
      `create policy "manager_reads" on "operator" for select to "institutions_manager" using ((select app.persona()) = 'manager');`,
    )
    this.addSql(
      `create policy "consultant_reads" on "operator" for select to "institutions_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "operator" for select to "institutions_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "operator" for select to "institutions_staff_unit" using ((select app.persona()) = 'staff_unit');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "operator" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "operator" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "operator" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "council_reads" on "operator" for select to "institutions_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "operator" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(`create policy "child_reads" on "operator" for select to "institutions_child" using ((select app.persona()) = 'child');`)
    this.addSql(
      `create policy "complainant_reads" on "operator" for select to "institutions_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(`create policy "dpo_reads" on "operator" for select to "institutions_dpo" using ((select app.persona()) = 'dpo');`)
    this.addSql(
      `create policy "service_reads" on "operator" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "operator" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "operator" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "operator" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "oversight_authority" enable row level security;`)
    this.addSql(`alter table "oversight_authority" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "oversight_authority" for select to "institutions_staff" using ((select app.persona()) = 'staff');`,
    )
    this.addSql(
      `create policy "manager_reads" on "oversight_authority" for select to "institutions_manager" using ((select app.persona()) = 'manager');`,
    )
    this.addSql(
      `create policy "consultant_reads" on "oversight_authority" for select to "institutions_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "oversight_authority" for select to "institutions_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "oversight_authority" for select to "institutions_staff_unit" using ((select app.persona()) = 'staff_unit');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "oversight_authority" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "oversight_authority" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "oversight_authority" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "council_reads" on "oversight_authority" for select to "institutions_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "oversight_authority" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "child_reads" on "oversight_authority" for select to "institutions_child" using ((select app.persona()) = 'child');`,
    )
    this.addSql(
      `create policy "complainant_reads" on "oversight_authority" for select to "institutions_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(
      `create policy "dpo_reads" on "oversight_authority" for select to "institutions_dpo" using ((select app.persona()) = 'dpo');`,
    )
    this.addSql(
      `create policy "service_reads" on "oversight_authority" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "oversight_authority" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "oversight_authority" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "oversight_authority" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "published_cell" enable row level security;`)
    this.addSql(`alter table "published_cell" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "published_cell" for select to "institutions_staff" using ((select app.persona()) = 'staff' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "institutions_manager" using ((select app.persona()) = 'manager' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "institutions_consultant" using ((select app.persona()) = 'consultant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "institutions_department_head" using ((select app.persona()) = 'department_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "published_cell" for select to "institutions_staff_unit" using ((select app.persona()) = 'staff_unit' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "institutions_council" using ((select app.persona()) = 'council' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "child_reads" on "published_cell" for select to "institutions_child" using ((select app.persona()) = 'child' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "published_cell" for select to "institutions_complainant" using ((select app.persona()) = 'complainant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "published_cell" for select to "institutions_dpo" using ((select app.persona()) = 'dpo' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "institutions_service" using ((select app.persona()) = 'service' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "published_cell" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "published_cell" for select to "institutions_public" using ((select app.persona()) = 'public' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "published_cell" for insert to "institutions_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "rights_told" enable row level security;`)
    this.addSql(`alter table "rights_told" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "rights_told" for select to "institutions_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "rights_told" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "rights_told" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "rights_told" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "rights_told" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "rights_told" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "rights_told" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "rights_told" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "rights_told" for insert to "institutions_manager" with check (institution_id = (select app.scope('institution')) and (recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "rights_told" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "rights_told" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "rule" enable row level security;`)
    this.addSql(`alter table "rule" force row level security;`)
    this.addSql(`create policy "staff_reads" on "rule" for select to "institutions_staff" using ((select app.persona()) = 'staff');`)
    this.addSql(`create policy "manager_reads" on "rule" for select to "institutions_manager" using ((select app.persona()) = 'manager');`)
    this.addSql(
      `create policy "consultant_reads" on "rule" for select to "institutions_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "rule" for select to "institutions_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "rule" for select to "institutions_staff_unit" using ((select app.persona()) = 'staff_unit');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "rule" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "rule" for select to "institutions_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "rule" for select to "institutions_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(`create policy "council_reads" on "rule" for select to "institutions_council" using ((select app.persona()) = 'council');`)
    this.addSql(
      `create policy "appeals_board_reads" on "rule" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(`create policy "child_reads" on "rule" for select to "institutions_child" using ((select app.persona()) = 'child');`)
    this.addSql(
      `create policy "complainant_reads" on "rule" for select to "institutions_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(`create policy "dpo_reads" on "rule" for select to "institutions_dpo" using ((select app.persona()) = 'dpo');`)
    this.addSql(`create policy "service_reads" on "rule" for select to "institutions_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "statistics_reads" on "rule" for select to "institutions_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "rule" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "rule" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "staff_return" add constraint "staff_return_quarter_shape" check (quarter ~ '^[0-9]{4}K[1-4]\$');`)
    this.addSql(`alter table "staff_return" add constraint "staff_return_headcount_positive" check (headcount > 0);`)
    this.addSql(`alter table "staff_return" add constraint "staff_return_left_not_negative" check (left_last_year >= 0);`)
    this.addSql(
      `alter table "staff_return" add constraint "staff_return_temporary_among_headcount" check (temporary >= 0 and temporary <= headcount);`,
    )
    this.addSql(`alter table "staff_return" enable row level security;`)
    this.addSql(`alter table "staff_return" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "staff_return" for select to "institutions_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "staff_return" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "staff_return" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "staff_return" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "staff_return" for select to "institutions_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "staff_return" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "staff_return" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "staff_return" for select to "institutions_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "service_reads" on "staff_return" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "staff_return" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "staff_return" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "staff_return" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "training" add constraint "training_expires_after_completion" check (expires_on is null or expires_on > completed_on);`,
    )
    this.addSql(
      `alter table "training" add constraint "training_course_check" check ("course" in ('LAW', 'CONFLICT_PREVENTION', 'PHYSICAL_TECHNIQUE', 'FIRST_AID', 'INTRODUCTION', 'BRUSH_UP', 'KNOWLEDGE_PERSON', 'OTHER'));`,
    )
    this.addSql(`alter table "training" enable row level security;`)
    this.addSql(`alter table "training" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "training" for select to "institutions_staff" using (institution_id = (select app.scope('institution')) and (staff_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_reads" on "training" for select to "institutions_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "training" for select to "institutions_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "training" for select to "institutions_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "training" for select to "institutions_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "training" for select to "institutions_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "training" for select to "institutions_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "training" for insert to "institutions_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "training" for insert to "institutions_manager" with check (institution_id = (select app.scope('institution')) and (recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "training" for update to "institutions_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "training" as restrictive for select to "institutions_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "certification" cascade;`)
    this.addSql(`drop table if exists "employee" cascade;`)
    this.addSql(`drop table if exists "figure_spread" cascade;`)
    this.addSql(`drop table if exists "frozen_edition" cascade;`)
    this.addSql(`drop table if exists "guideline_version" cascade;`)
    this.addSql(`drop table if exists "house_rules_version" cascade;`)
    this.addSql(`drop table if exists "institution" cascade;`)
    this.addSql(`drop table if exists "law_receipt" cascade;`)
    this.addSql(`drop table if exists "municipality" cascade;`)
    this.addSql(`drop table if exists "occupancy" cascade;`)
    this.addSql(`drop table if exists "operating_department" cascade;`)
    this.addSql(`drop table if exists "operator" cascade;`)
    this.addSql(`drop table if exists "oversight_authority" cascade;`)
    this.addSql(`drop table if exists "published_cell" cascade;`)
    this.addSql(`drop table if exists "rights_told" cascade;`)
    this.addSql(`drop table if exists "rule" cascade;`)
    this.addSql(`drop table if exists "staff_return" cascade;`)
    this.addSql(`drop table if exists "training" cascade;`)
  }
}
