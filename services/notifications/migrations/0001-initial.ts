import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "child_conversation" ("notification_id" uuid not null, "municipality_id" text not null, "held_on" date null, "omitted_because" text null, "companion" boolean not null, primary key ("notification_id"));`,
    )

    this.addSql(`create table "child_population" ("municipality_id" text not null, "children" int null, primary key ("municipality_id"));`)

    this.addSql(
      `create table "childrens_house_course" ("notification_id" uuid not null, "municipality_id" text not null, "child_id" text null, "started_on" date not null, primary key ("notification_id"));`,
    )
    this.addSql(`create index "childrens_house_course_started_on_index" on "childrens_house_course" ("started_on");`)

    this.addSql(
      `create table "figure_spread" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "part" text not null, "records" int not null, "contributors" int not null, "largest" int not null, "second" int not null, primary key ("edition", "table_code", "period", "category", "part"));`,
    )

    this.addSql(
      `create table "frozen_edition" ("edition" text not null, "head" text not null, "opened_at" timestamptz null, primary key ("edition"));`,
    )

    this.addSql(
      `create table "guardian_lock" ("id" uuid not null, "child_id" text not null, "municipality_id" text not null, "notification_id" uuid null, "from_institution_id" text null, "on_since" timestamptz not null, "set_by" text not null, "why" text not null, "off_since" timestamptz null, "lifted_by" text null, primary key ("id"));`,
    )
    this.addSql(`comment on column "guardian_lock"."why" is 'sealed s1 guardian_lock.why notification_id notification_id';`)
    this.addSql(`create index "guardian_lock_child_id_index" on "guardian_lock" ("child_id");`)
    this.addSql(`create index "guardian_lock_notification_id_index" on "guardian_lock" ("notification_id");`)
    this.addSql(`create index "guardian_lock_municipality_id_on_since_index" on "guardian_lock" ("municipality_id", "on_since");`)

    this.addSql(
      `create table "notice" ("id" uuid not null, "persona" text not null, "scope_id" text null, "person_id" text null, "created_at" timestamptz not null, "read_at" timestamptz null, "read_by" text null, "source_key" text not null, "kind" text not null, "notification_id" uuid not null, "institution_id" text null, primary key ("id"));`,
    )
    this.addSql(`alter table "notice" add constraint "notice_source_key_unique" unique ("source_key");`)
    this.addSql(`create index "notice_persona_scope_id_created_at_index" on "notice" ("persona", "scope_id", "created_at");`)
    this.addSql(`create index "notice_created_at_index" on "notice" ("created_at");`)

    this.addSql(
      `create table "notification" ("id" uuid not null, "municipality_id" text not null, "child_id" text null, "from_institution_id" text null, "received_at" timestamptz not null, "received_on" date generated always as ((received_at at time zone 'Europe/Copenhagen')::date) stored not null, "notifier" text not null, "kind" text not null, "institution_id" text null, "authority_id" text null, "department_id" text null, "assessed_at" timestamptz null, "assessed_late" boolean generated always as ((assessed_at - received_at) > '24:00:00'::interval) stored null, "acute" boolean null, "receipt_sent_on" date null, "advisers" smallint not null, "source_key" text not null, primary key ("id"));`,
    )
    this.addSql(`create index "notification_municipality_id_received_on_index" on "notification" ("municipality_id", "received_on");`)
    this.addSql(`create index "notification_child_id_received_at_index" on "notification" ("child_id", "received_at");`)
    this.addSql(
      `create index "notification_abuse" on "notification" ("received_on", "municipality_id", "child_id") where kind <> 'CONCERN';`,
    )
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
      `create table "notification_case" ("id" uuid not null, "municipality_id" text not null, "child_id" text null, "from_institution_id" text null, "notified_by" text null, "leader_informed" boolean null, "institution_id" text null, "happened_in_home" boolean not null, "about_home" boolean not null, "authority_told_at" timestamptz null, "received_at" timestamptz not null, "kinds" text[] not null, "psychological_form" text null, "suspected" text[] not null, "state" text not null, "version" int not null, "adviser" text null, "second_adviser" text null, "adviser_changes" smallint not null, "due_at" timestamptz null, "due_step" text null, "receipt_due_on" date null, "receipt_sent_on" date null, "receipt_channel" text null, "receipt_text" text null, "feedback" text null, "feedback_on" date null, "assessed_at" timestamptz null, "acute" boolean null, "conversation" text not null, "conversation_on" date null, "police" text not null, "reported_on" date null, "police_declined_on" date null, "interviewed_on" date null, "safety_plan_until" date null, "childrens_house" text not null, "referred_on" date null, "course_started_on" date null, "guardian_locked" boolean not null, "investigated_at" timestamptz null, "decided_at" timestamptz null, "decision" text null, "support_started_on" date null, "closed_at" timestamptz null, "closing_reason" text null, "archived_at" timestamptz null, "erased_at" timestamptz null, primary key ("id"));`,
    )
    this.addSql(`comment on column "notification_case"."receipt_text" is 'sealed s1 notification_case.receipt_text id id';`)
    this.addSql(`comment on column "notification_case"."feedback" is 'sealed s1 notification_case.feedback id id';`)
    this.addSql(
      `create index "notification_case_desk" on "notification_case" ("municipality_id", (coalesce("due_at", 'infinity'::timestamptz)), "received_at", "id") where state <> 'CLOSED';`,
    )
    this.addSql(
      `create index "notification_case_untold" on "notification_case" ("assessed_at") where about_home and authority_told_at is null and assessed_at is not null;`,
    )
    this.addSql(
      `create index "notification_case_from_home" on "notification_case" ("from_institution_id", "received_at") where from_institution_id is not null;`,
    )
    this.addSql(`create index "notification_case_clock" on "notification_case" ("due_at") where state <> 'CLOSED';`)
    this.addSql(
      `create index "notification_case_over" on "notification_case" ("municipality_id", "closed_at", "id") where state = 'CLOSED';`,
    )
    this.addSql(`create index "notification_case_child_id_index" on "notification_case" ("child_id");`)

    this.addSql(
      `create table "notification_event" ("id" uuid not null, "notification_id" uuid not null, "municipality_id" text not null, "from_institution_id" text null, "at" timestamptz not null, "by" text not null, "action" text not null, "state" text not null, "detail" text null, primary key ("id"));`,
    )
    this.addSql(`comment on column "notification_event"."detail" is 'sealed j1 notification_event.detail notification_id id';`)
    this.addSql(`create index "notification_event_notification_id_at_index" on "notification_event" ("notification_id", "at");`)
    this.addSql(`create index "notification_event_at_index" on "notification_event" ("at");`)

    this.addSql(
      `create table "notification_tally" ("municipality_id" text not null, "quarter" text not null, "notifier" text not null, "kind" text not null, "received" int not null, "assessed_in_time" int not null, "receipt_expected" int not null, "receipt_in_time" int not null, "courses" int not null, primary key ("municipality_id", "quarter", "notifier", "kind"));`,
    )
    this.addSql(`create index "notification_tally_quarter_index" on "notification_tally" ("quarter");`)

    this.addSql(
      `create table "notification_words" ("notification_id" uuid not null, "municipality_id" text not null, "from_institution_id" text null, "notifier_name" text null, "words" text not null, "observation" text null, "other_knowledge" text null, "who_is_it" text null, "guardian_informed" boolean not null, "guardian_reason" text null, "leader_reason" text null, "written_by" text not null, "written_at" timestamptz not null, primary key ("notification_id"));`,
    )
    this.addSql(
      `comment on column "notification_words"."notifier_name" is 'sealed s1 notification_words.notifier_name notification_id notification_id';`,
    )
    this.addSql(`comment on column "notification_words"."words" is 'sealed s1 notification_words.words notification_id notification_id';`)
    this.addSql(
      `comment on column "notification_words"."observation" is 'sealed s1 notification_words.observation notification_id notification_id';`,
    )
    this.addSql(
      `comment on column "notification_words"."other_knowledge" is 'sealed s1 notification_words.other_knowledge notification_id notification_id';`,
    )
    this.addSql(
      `comment on column "notification_words"."who_is_it" is 'sealed s1 notification_words.who_is_it notification_id notification_id';`,
    )
    this.addSql(
      `comment on column "notification_words"."guardian_reason" is 'sealed s1 notification_words.guardian_reason notification_id notification_id';`,
    )
    this.addSql(
      `comment on column "notification_words"."leader_reason" is 'sealed s1 notification_words.leader_reason notification_id notification_id';`,
    )

    this.addSql(
      `create table "police_report" ("notification_id" uuid not null, "municipality_id" text not null, "child_id" text null, "reported_on" date not null, "crime" text not null, "interviewed_on" date null, primary key ("notification_id"));`,
    )

    this.addSql(
      `create table "preparedness_plan" ("municipality_id" text not null, "adopted_on" date not null, "published_url" text not null, "plan_version" text not null, "recorded_by" text not null, "recorded_at" timestamptz not null, primary key ("municipality_id", "adopted_on"));`,
    )

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"));`,
    )

    this.addSql(
      `create table "similar_municipality" ("municipality_id" text not null, "year" text not null, "similar_id" text not null, primary key ("municipality_id", "year", "similar_id"));`,
    )

    this.addSql(
      `create table "support_measure" ("notification_id" uuid not null, "municipality_id" text not null, "started_on" date not null, "kind" text not null, primary key ("notification_id"));`,
    )

    this.addSql(
      `create table "support_tally" ("municipality_id" text not null, "quarter" text not null, "notifier" text not null, "kind" text not null, "support" text not null, "days" int not null, "supported" int not null, primary key ("municipality_id", "quarter", "notifier", "kind", "support", "days"));`,
    )
    this.addSql(`create index "support_tally_quarter_index" on "support_tally" ("quarter");`)

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
      `create policy "caseworker_adds" on "child_conversation" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_adds" on "child_conversation" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "child_conversation" for update to "notifications_caseworker" using (municipality_id = (select app.scope('municipality'))) with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_changes" on "child_conversation" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "child_population" add constraint "child_population_positive" check (children > 0);`)
    this.addSql(`alter table "child_population" enable row level security;`)
    this.addSql(`alter table "child_population" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "child_population" for select to "notifications_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "child_population" for select to "notifications_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "child_population" for select to "notifications_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "service_reads" on "child_population" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "child_population" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "child_population" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "owner_counts" on "child_population" for select to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
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
      `create policy "statistics_reads" on "childrens_house_course" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "childrens_house_course" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "childrens_house_course" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_changes" on "childrens_house_course" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "childrens_house_course" for update to "notifications_caseworker" using (municipality_id = (select app.scope('municipality'))) with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "owner_counts" on "childrens_house_course" for select to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
    )

    this.addSql(`alter table "figure_spread" add constraint "figure_spread_part_check" check ("part" in ('SELF', 'REST', 'LATE'));`)
    this.addSql(`alter table "figure_spread" enable row level security;`)
    this.addSql(`alter table "figure_spread" force row level security;`)
    this.addSql(
      `create policy "statistics_reads" on "figure_spread" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_adds" on "figure_spread" for insert to "notifications_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "frozen_edition" enable row level security;`)
    this.addSql(`alter table "frozen_edition" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "frozen_edition" for select to "notifications_staff" using ((select app.persona()) = 'staff' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "manager_reads" on "frozen_edition" for select to "notifications_manager" using ((select app.persona()) = 'manager' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "frozen_edition" for select to "notifications_consultant" using ((select app.persona()) = 'consultant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "frozen_edition" for select to "notifications_department_head" using ((select app.persona()) = 'department_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "frozen_edition" for select to "notifications_staff_unit" using ((select app.persona()) = 'staff_unit' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "frozen_edition" for select to "notifications_caseworker" using ((select app.persona()) = 'caseworker' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "frozen_edition" for select to "notifications_supervisor" using ((select app.persona()) = 'supervisor' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "frozen_edition" for select to "notifications_authority_head" using ((select app.persona()) = 'authority_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "council_reads" on "frozen_edition" for select to "notifications_council" using ((select app.persona()) = 'council' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "frozen_edition" for select to "notifications_appeals_board" using ((select app.persona()) = 'appeals_board' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "child_reads" on "frozen_edition" for select to "notifications_child" using ((select app.persona()) = 'child' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "frozen_edition" for select to "notifications_complainant" using ((select app.persona()) = 'complainant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "frozen_edition" for select to "notifications_dpo" using ((select app.persona()) = 'dpo' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "service_reads" on "frozen_edition" for select to "notifications_service" using ((select app.persona()) = 'service' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "frozen_edition" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "frozen_edition" for select to "notifications_public" using ((select app.persona()) = 'public' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "frozen_edition" for insert to "notifications_statistics" with check ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_changes" on "frozen_edition" for update to "notifications_statistics" using ((select app.persona()) = 'statistics') with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(
      `alter table "guardian_lock" add constraint "guardian_lock_lifted_by_somebody" check ((off_since is null) = (lifted_by is null));`,
    )
    this.addSql(
      `alter table "guardian_lock" add constraint "guardian_lock_off_after_on" check (off_since is null or off_since >= on_since);`,
    )
    this.addSql(
      `alter table "guardian_lock" add constraint "guardian_lock_why_check" check (starts_with(why, (((('s1:'::text || (notification_id)::text) || ':guardian_lock.why/'::text) || (notification_id)::text) || ':'::text)));`,
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
      `create policy "caseworker_adds" on "guardian_lock" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')) and (set_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "staff_adds" on "guardian_lock" for insert to "notifications_staff" with check (from_institution_id = (select app.scope('institution')) and (set_by = (select app.subject()) and off_since is null));`,
    )
    this.addSql(
      `create policy "manager_adds" on "guardian_lock" for insert to "notifications_manager" with check (from_institution_id = (select app.scope('institution')) and (set_by = (select app.subject()) and off_since is null));`,
    )
    this.addSql(
      `create policy "service_changes" on "guardian_lock" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "guardian_lock" for update to "notifications_caseworker" using (municipality_id = (select app.scope('municipality'))) with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "owner_reads" on "guardian_lock" for select to "notifications_owner" using ((select app.persona()) = 'dpo');`,
    )

    this.addSql(
      `alter table "notice" add constraint "notice_kind_check" check ("kind" in ('NOTIFICATION_RECEIVED', 'DEADLINE_NEAR', 'DEADLINE_PASSED', 'HANDED_OVER', 'SECOND_ADVISER', 'HOME_CONCERNED', 'RECEIPT_SENT', 'FEEDBACK_SENT', 'CASE_NEWS'));`,
    )
    this.addSql(`alter table "notice" enable row level security;`)
    this.addSql(`alter table "notice" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "notice" for select to "notifications_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "staff_reads" on "notice" for select to "notifications_staff" using (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "manager_reads" on "notice" for select to "notifications_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "notice" for select to "notifications_child" using (scope_id = (select app.scope('child')) and (persona = 'child' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "notice" for select to "notifications_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())) and exists (select from notification where notification.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "notice" for select to "notifications_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())) and exists (select from notification where notification.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "service_reads" on "notice" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "notice" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "notice" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "notice" for update to "notifications_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id))) with check (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "staff_changes" on "notice" for update to "notifications_staff" using (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id))) with check (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "manager_changes" on "notice" for update to "notifications_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id))) with check (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "child_changes" on "notice" for update to "notifications_child" using (scope_id = (select app.scope('child')) and (persona = 'child' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id))) with check (scope_id = (select app.scope('child')) and (persona = 'child' and (person_id is null or person_id = (select app.subject())) and exists (select from notification_case where notification_case.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "notice" for update to "notifications_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())) and exists (select from notification where notification.id = notice.notification_id))) with check (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())) and exists (select from notification where notification.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "notice" for update to "notifications_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())) and exists (select from notification where notification.id = notice.notification_id))) with check (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())) and exists (select from notification where notification.id = notice.notification_id)));`,
    )
    this.addSql(
      `create policy "glass_reads" on "notice" as restrictive for select to "notifications_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_changes" on "notice" as restrictive for update to "notifications_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
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
      `create policy "statistics_reads" on "notification" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "notification" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "notification" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')) and (assessed_at is null));`,
    )
    this.addSql(
      `create policy "staff_adds" on "notification" for insert to "notifications_staff" with check (from_institution_id = (select app.scope('institution')) and (notifier = 'PLACEMENT' and assessed_at is null and authority_id is null));`,
    )
    this.addSql(
      `create policy "manager_adds" on "notification" for insert to "notifications_manager" with check (from_institution_id = (select app.scope('institution')) and (notifier = 'PLACEMENT' and assessed_at is null and authority_id is null));`,
    )
    this.addSql(
      `create policy "service_changes" on "notification" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "notification" for update to "notifications_caseworker" using (municipality_id = (select app.scope('municipality'))) with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "notification" as restrictive for select to "notifications_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "owner_counts" on "notification" for select to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
    )

    this.addSql(
      `alter table "notification_case" add constraint "notification_case_assessed" check ((state = 'RECEIVED') = (assessed_at is null));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_assessed_after_receipt" check (assessed_at is null or assessed_at >= received_at);`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_closed" check ((state = 'CLOSED') = (closing_reason is not null));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_interviewed_when_reported" check (interviewed_on is null or reported_on is not null);`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_receipt_text_check" check (starts_with(receipt_text, (((('s1:'::text || (id)::text) || ':notification_case.receipt_text/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_feedback_check" check (starts_with(feedback, (((('s1:'::text || (id)::text) || ':notification_case.feedback/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_psychological_form_check" check ("psychological_form" in ('ACTIVE', 'WITNESSING', 'NEGLECT'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_state_check" check ("state" in ('RECEIVED', 'ASSESSED', 'INVESTIGATED', 'DECIDED', 'SUPPORTED', 'CLOSED'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_due_step_check" check ("due_step" in ('RECEIPT', 'ASSESSMENT', 'CHILD_KNOWN', 'GUARDIAN_LOCK', 'AUTHORITY_TOLD', 'CONVERSATION', 'POLICE', 'POLICE_INTERVIEW', 'SAFETY_PLAN', 'CHILDRENS_HOUSE', 'EXAMINATION', 'DECISION', 'SUPPORT', 'CLOSING'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_receipt_channel_check" check ("receipt_channel" in ('HERE', 'LETTER', 'MAIL', 'TALK'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_conversation_check" check ("conversation" in ('PENDING', 'HELD', 'OMITTED'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_police_check" check ("police" in ('NONE', 'CONSULTED', 'REPORTED', 'QUESTIONED'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_childrens_house_check" check ("childrens_house" in ('UNDECIDED', 'NOT_RELEVANT', 'SPARRING', 'REFERRED', 'STARTED', 'REPORTED'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_decision_check" check ("decision" in ('SUPPORT', 'NONE'));`,
    )
    this.addSql(
      `alter table "notification_case" add constraint "notification_case_closing_reason_check" check ("closing_reason" in ('SUPPORTED', 'NO_NEED', 'TRANSFERRED'));`,
    )
    this.addSql(`alter table "notification_case" enable row level security;`)
    this.addSql(`alter table "notification_case" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "notification_case" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "staff_reads" on "notification_case" for select to "notifications_staff" using (from_institution_id = (select app.scope('institution')) and (notified_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_reads" on "notification_case" for select to "notifications_manager" using (from_institution_id = (select app.scope('institution')) and (leader_informed is not false or notified_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "child_reads" on "notification_case" for select to "notifications_child" using (child_id = (select app.scope('child')) and (conversation = 'HELD' or (suspected = '{}'::text[] and not guardian_locked)));`,
    )
    this.addSql(
      `create policy "service_reads" on "notification_case" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "notification_case" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_adds" on "notification_case" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_adds" on "notification_case" for insert to "notifications_staff" with check (from_institution_id = (select app.scope('institution')) and (state = 'RECEIVED' and notified_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_adds" on "notification_case" for insert to "notifications_manager" with check (from_institution_id = (select app.scope('institution')) and (state = 'RECEIVED' and notified_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "notification_case" for update to "notifications_caseworker" using (municipality_id = (select app.scope('municipality'))) with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_changes" on "notification_case" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "notification_event" add constraint "notification_event_detail_check" check (starts_with(detail, (((('j1:'::text || (notification_id)::text) || ':notification_event.detail/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_event" add constraint "notification_event_state_check" check ("state" in ('RECEIVED', 'ASSESSED', 'INVESTIGATED', 'DECIDED', 'SUPPORTED', 'CLOSED'));`,
    )
    this.addSql(`alter table "notification_event" enable row level security;`)
    this.addSql(`alter table "notification_event" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "notification_event" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "notification_event" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "notification_event" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')) and (by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "staff_adds" on "notification_event" for insert to "notifications_staff" with check (from_institution_id = (select app.scope('institution')) and (action = 'RECEIVED' and by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_adds" on "notification_event" for insert to "notifications_manager" with check (from_institution_id = (select app.scope('institution')) and (action = 'RECEIVED' and by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_adds" on "notification_event" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "notification_tally" add constraint "notification_tally_notifier_check" check ("notifier" in ('PLACEMENT', 'HEALTH_VISITOR', 'ASSOCIATION', 'DAY_CARE', 'FAMILY', 'ANONYMOUS', 'OTHER', 'MUNICIPALITY', 'POLICE', 'HEALTH_SERVICE', 'SCHOOL'));`,
    )
    this.addSql(
      `alter table "notification_tally" add constraint "notification_tally_kind_check" check ("kind" in ('CONCERN', 'PHYSICAL', 'SEXUAL', 'PSYCHOLOGICAL', 'DIGITAL'));`,
    )
    this.addSql(`alter table "notification_tally" enable row level security;`)
    this.addSql(`alter table "notification_tally" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "notification_tally" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "notification_tally" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "notification_tally" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "owner_keeps" on "notification_tally" to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null) with check (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
    )

    this.addSql(
      `alter table "notification_words" add constraint "notification_words_notifier_name_check" check (starts_with(notifier_name, (((('s1:'::text || (notification_id)::text) || ':notification_words.notifier_name/'::text) || (notification_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_words" add constraint "notification_words_words_check" check (starts_with(words, (((('s1:'::text || (notification_id)::text) || ':notification_words.words/'::text) || (notification_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_words" add constraint "notification_words_observation_check" check (starts_with(observation, (((('s1:'::text || (notification_id)::text) || ':notification_words.observation/'::text) || (notification_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_words" add constraint "notification_words_other_knowledge_check" check (starts_with(other_knowledge, (((('s1:'::text || (notification_id)::text) || ':notification_words.other_knowledge/'::text) || (notification_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_words" add constraint "notification_words_who_is_it_check" check (starts_with(who_is_it, (((('s1:'::text || (notification_id)::text) || ':notification_words.who_is_it/'::text) || (notification_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_words" add constraint "notification_words_guardian_reason_check" check (starts_with(guardian_reason, (((('s1:'::text || (notification_id)::text) || ':notification_words.guardian_reason/'::text) || (notification_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "notification_words" add constraint "notification_words_leader_reason_check" check (starts_with(leader_reason, (((('s1:'::text || (notification_id)::text) || ':notification_words.leader_reason/'::text) || (notification_id)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "notification_words" enable row level security;`)
    this.addSql(`alter table "notification_words" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "notification_words" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "notification_words" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "staff_adds" on "notification_words" for insert to "notifications_staff" with check (from_institution_id = (select app.scope('institution')) and (written_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_adds" on "notification_words" for insert to "notifications_manager" with check (from_institution_id = (select app.scope('institution')) and (written_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_adds" on "notification_words" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
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
      `create policy "statistics_reads" on "police_report" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "police_report" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "police_report" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_changes" on "police_report" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "police_report" for update to "notifications_caseworker" using (municipality_id = (select app.scope('municipality'))) with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "owner_counts" on "police_report" for select to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
    )

    this.addSql(`alter table "preparedness_plan" enable row level security;`)
    this.addSql(`alter table "preparedness_plan" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "preparedness_plan" for select to "notifications_staff" using ((select app.persona()) = 'staff');`,
    )
    this.addSql(
      `create policy "manager_reads" on "preparedness_plan" for select to "notifications_manager" using ((select app.persona()) = 'manager');`,
    )
    this.addSql(
      `create policy "consultant_reads" on "preparedness_plan" for select to "notifications_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "preparedness_plan" for select to "notifications_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "preparedness_plan" for select to "notifications_staff_unit" using ((select app.persona()) = 'staff_unit');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "preparedness_plan" for select to "notifications_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "preparedness_plan" for select to "notifications_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "preparedness_plan" for select to "notifications_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "council_reads" on "preparedness_plan" for select to "notifications_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "preparedness_plan" for select to "notifications_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "child_reads" on "preparedness_plan" for select to "notifications_child" using ((select app.persona()) = 'child');`,
    )
    this.addSql(
      `create policy "complainant_reads" on "preparedness_plan" for select to "notifications_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(
      `create policy "dpo_reads" on "preparedness_plan" for select to "notifications_dpo" using ((select app.persona()) = 'dpo');`,
    )
    this.addSql(
      `create policy "service_reads" on "preparedness_plan" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "preparedness_plan" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "preparedness_plan" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_adds" on "preparedness_plan" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "preparedness_plan" for update to "notifications_caseworker" using (municipality_id = (select app.scope('municipality'))) with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_changes" on "preparedness_plan" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "published_cell" enable row level security;`)
    this.addSql(`alter table "published_cell" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "published_cell" for select to "notifications_staff" using ((select app.persona()) = 'staff' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "notifications_manager" using ((select app.persona()) = 'manager' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "notifications_consultant" using ((select app.persona()) = 'consultant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "notifications_department_head" using ((select app.persona()) = 'department_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "published_cell" for select to "notifications_staff_unit" using ((select app.persona()) = 'staff_unit' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "notifications_caseworker" using ((select app.persona()) = 'caseworker' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "notifications_supervisor" using ((select app.persona()) = 'supervisor' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "notifications_authority_head" using ((select app.persona()) = 'authority_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "notifications_council" using ((select app.persona()) = 'council' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "notifications_appeals_board" using ((select app.persona()) = 'appeals_board' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "child_reads" on "published_cell" for select to "notifications_child" using ((select app.persona()) = 'child' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "published_cell" for select to "notifications_complainant" using ((select app.persona()) = 'complainant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "published_cell" for select to "notifications_dpo" using ((select app.persona()) = 'dpo' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "notifications_service" using ((select app.persona()) = 'service' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "published_cell" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "published_cell" for select to "notifications_public" using ((select app.persona()) = 'public' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "published_cell" for insert to "notifications_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(
      `alter table "similar_municipality" add constraint "similar_municipality_is_another" check (similar_id <> municipality_id);`,
    )
    this.addSql(`alter table "similar_municipality" enable row level security;`)
    this.addSql(`alter table "similar_municipality" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "similar_municipality" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "similar_municipality" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "similar_municipality" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "owner_counts" on "similar_municipality" for select to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
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
      `create policy "statistics_reads" on "support_measure" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "support_measure" for insert to "notifications_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "support_measure" for insert to "notifications_caseworker" with check (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_changes" on "support_measure" for update to "notifications_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "owner_counts" on "support_measure" for select to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
    )

    this.addSql(
      `alter table "support_tally" add constraint "support_tally_notifier_check" check ("notifier" in ('PLACEMENT', 'HEALTH_VISITOR', 'ASSOCIATION', 'DAY_CARE', 'FAMILY', 'ANONYMOUS', 'OTHER', 'MUNICIPALITY', 'POLICE', 'HEALTH_SERVICE', 'SCHOOL'));`,
    )
    this.addSql(
      `alter table "support_tally" add constraint "support_tally_kind_check" check ("kind" in ('CONCERN', 'PHYSICAL', 'SEXUAL', 'PSYCHOLOGICAL', 'DIGITAL'));`,
    )
    this.addSql(
      `alter table "support_tally" add constraint "support_tally_support_check" check ("support" in ('FAMILY_TREATMENT', 'CONSULTANT', 'PLACEMENT', 'CONTACT_PERSON', 'SUPPORT_PERSON', 'PSYCHOLOGIST', 'PRACTICAL', 'FAMILY_STAY', 'YOUTH_MEASURE', 'OTHER'));`,
    )
    this.addSql(`alter table "support_tally" enable row level security;`)
    this.addSql(`alter table "support_tally" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "support_tally" for select to "notifications_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "service_reads" on "support_tally" for select to "notifications_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "support_tally" for select to "notifications_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "owner_keeps" on "support_tally" to "notifications_owner" using (session_user <> 'notifications_login' or (select app.persona()) is not null) with check (session_user <> 'notifications_login' or (select app.persona()) is not null);`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "child_conversation" cascade;`)
    this.addSql(`drop table if exists "child_population" cascade;`)
    this.addSql(`drop table if exists "childrens_house_course" cascade;`)
    this.addSql(`drop table if exists "figure_spread" cascade;`)
    this.addSql(`drop table if exists "frozen_edition" cascade;`)
    this.addSql(`drop table if exists "guardian_lock" cascade;`)
    this.addSql(`drop table if exists "notice" cascade;`)
    this.addSql(`drop table if exists "notification" cascade;`)
    this.addSql(`drop table if exists "notification_case" cascade;`)
    this.addSql(`drop table if exists "notification_event" cascade;`)
    this.addSql(`drop table if exists "notification_tally" cascade;`)
    this.addSql(`drop table if exists "notification_words" cascade;`)
    this.addSql(`drop table if exists "police_report" cascade;`)
    this.addSql(`drop table if exists "preparedness_plan" cascade;`)
    this.addSql(`drop table if exists "published_cell" cascade;`)
    this.addSql(`drop table if exists "similar_municipality" cascade;`)
    this.addSql(`drop table if exists "support_measure" cascade;`)
    this.addSql(`drop table if exists "support_tally" cascade;`)
  }
}
