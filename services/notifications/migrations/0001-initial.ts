import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "child_conversation" ("notification_id" uuid not null, "municipality_id" text not null, "held_on" date null, "omitted_because" text null, "companion" boolean not null, primary key ("notification_id"));`,
    )

    this.addSql(
      `create table "childrens_house_course" ("notification_id" uuid not null, "municipality_id" text not null, "child_id" text not null, "started_on" date not null, primary key ("notification_id"));`,
    )

    this.addSql(
      `create table "guardian_lock" ("id" uuid not null, "child_id" text not null, "municipality_id" text not null, "on_since" timestamptz not null, "set_by" text not null, "why" text not null, "off_since" timestamptz null, "lifted_by" text null, primary key ("id"));`,
    )
    this.addSql(`create index "guardian_lock_child_id_index" on "guardian_lock" ("child_id");`)
    this.addSql(`create index "guardian_lock_municipality_id_on_since_index" on "guardian_lock" ("municipality_id", "on_since");`)

    this.addSql(
      `create table "notification" ("id" uuid not null, "municipality_id" text not null, "child_id" text not null, "received_at" timestamptz not null, "received_on" date generated always as ((received_at at time zone 'Europe/Copenhagen')::date) stored not null, "notifier" text not null, "kind" text not null, "institution_id" text null, "authority_id" text null, "department_id" text null, "assessed_at" timestamptz null, "assessed_late" boolean generated always as ((assessed_at - received_at) > '24:00:00'::interval) stored null, "acute" boolean null, "receipt_sent_on" date null, "advisers" smallint not null, "source_key" text not null, primary key ("id"));`,
    )
    this.addSql(`create index "notification_municipality_id_received_on_index" on "notification" ("municipality_id", "received_on");`)
    this.addSql(
      `create index "notification_about_institution" on "notification" ("institution_id", "received_on") where institution_id is not null;`,
    )
    this.addSql(
      `create index "notification_about_authority" on "notification" ("authority_id", "received_on") where authority_id is not null;`,
    )
    this.addSql(
      `create index "notification_grave" on "notification" ("received_at") where institution_id is not null and (kind = 'SEXUAL' or (kind = 'PHYSICAL' and acute));`,
    )
    this.addSql(`alter table "notification" add constraint "notification_source_key_unique" unique ("source_key");`)

    this.addSql(
      `create table "police_report" ("notification_id" uuid not null, "municipality_id" text not null, "child_id" text not null, "reported_on" date not null, "crime" text not null, "interviewed_on" date null, primary key ("notification_id"));`,
    )

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"));`,
    )

    this.addSql(
      `create table "support_measure" ("notification_id" uuid not null, "municipality_id" text not null, "started_on" date not null, "kind" text not null, primary key ("notification_id"));`,
    )

    this.addSql(
      `alter table "child_conversation" add constraint "child_conversation_held_or_omitted" check (held_on is null or omitted_because is null);`,
    )
    this.addSql(
      `alter table "child_conversation" add constraint "child_conversation_omitted_because_check" check ("omitted_because" in ('MATURITY', 'NATURE_OF_CASE'));`,
    )
    this.addSql(`alter table "child_conversation" enable row level security;`)
    this.addSql(`alter table "child_conversation" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "child_conversation" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "child_conversation" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "child_conversation" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "child_conversation" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "childrens_house_course" enable row level security;`)
    this.addSql(`alter table "childrens_house_course" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "childrens_house_course" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "childrens_house_course" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "childrens_house_course" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "childrens_house_course" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "guardian_lock" add constraint "guardian_lock_lifted_by_somebody" check ((off_since is null) = (lifted_by is null));`,
    )
    this.addSql(
      `alter table "guardian_lock" add constraint "guardian_lock_off_after_on" check (off_since is null or off_since >= on_since);`,
    )
    this.addSql(`alter table "guardian_lock" enable row level security;`)
    this.addSql(`alter table "guardian_lock" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "guardian_lock" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "guardian_lock" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "guardian_lock" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "guardian_lock" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "notification" add constraint "notification_notifier_check" check ("notifier" in ('PLACEMENT', 'HEALTH_VISITOR', 'ASSOCIATION', 'DAY_CARE', 'FAMILY', 'ANONYMOUS', 'OTHER', 'MUNICIPALITY', 'POLICE', 'HEALTH_SERVICE', 'SCHOOL'));`,
    )
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('CONCERN', 'PHYSICAL', 'SEXUAL', 'PSYCHOLOGICAL', 'DIGITAL'));`,
    )
    this.addSql(`alter table "notification" enable row level security;`)
    this.addSql(`alter table "notification" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "notification" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "notification" for select to "notifications_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "notification" for select to "notifications_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "notification" for select to "notifications_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "notification" for select to "notifications_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "notification" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "notification" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "notification" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "police_report" add constraint "police_report_crime_check" check ("crime" in ('VIOLENCE', 'SEXUAL', 'OTHER'));`,
    )
    this.addSql(`alter table "police_report" enable row level security;`)
    this.addSql(`alter table "police_report" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "police_report" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "police_report" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "police_report" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "police_report" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "published_cell" enable row level security;`)
    this.addSql(`alter table "published_cell" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "published_cell" for select to "notifications_staff" using ((select app.persona()) = 'staff');`,
    )
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "notifications_manager" using ((select app.persona()) = 'manager');`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "notifications_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "notifications_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "notifications_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "notifications_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "notifications_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "notifications_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "notifications_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "child_reads" on "published_cell" for select to "notifications_child" using ((select app.persona()) = 'child');`,
    )
    this.addSql(`create policy "dpo_reads" on "published_cell" for select to "notifications_dpo" using ((select app.persona()) = 'dpo');`)
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "published_cell" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "published_cell" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "support_measure" add constraint "support_measure_kind_check" check ("kind" in ('FAMILY_TREATMENT', 'CONSULTANT', 'PLACEMENT', 'CONTACT_PERSON', 'SUPPORT_PERSON', 'PSYCHOLOGIST', 'PRACTICAL', 'FAMILY_STAY', 'YOUTH_MEASURE', 'OTHER'));`,
    )
    this.addSql(`alter table "support_measure" enable row level security;`)
    this.addSql(`alter table "support_measure" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "support_measure" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "support_measure" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "support_measure" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "support_measure" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "child_conversation" cascade;`)
    this.addSql(`drop table if exists "childrens_house_course" cascade;`)
    this.addSql(`drop table if exists "guardian_lock" cascade;`)
    this.addSql(`drop table if exists "notification" cascade;`)
    this.addSql(`drop table if exists "police_report" cascade;`)
    this.addSql(`drop table if exists "published_cell" cascade;`)
    this.addSql(`drop table if exists "support_measure" cascade;`)
  }
}
