import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "appeal" ("complaint_id" uuid not null, "ordinal" smallint not null default 1, "appealed_on" date not null, "in_time" boolean null, "text" text null, "outcome" text null, "ground" text null, "decided_on" date null, primary key ("complaint_id", "ordinal"));`,
    )
    this.addSql(`comment on column "appeal"."text" is 'sealed s1 appeal.text complaint_id ordinal';`)
    this.addSql(`comment on column "appeal"."ground" is 'sealed s1 appeal.ground complaint_id ordinal';`)

    this.addSql(
      `create table "case_file" ("complaint_id" uuid not null, "child_name" text null, "child_age" smallint not null, "happened_on" date null, "home_as_told" text null, "helper_name" text null, "helper_relation" text null, "officer_name" text null, "officer_phone" text null, "talk_held_on" date null, "talk_with" text null, "talk_companion" boolean null, "talk_told_of_rights" boolean null, "talk_omitted" text null, "talk_omitted_reason" text null, "guardian_lock" text not null default 'UNKNOWN', "guardian_lock_at" timestamptz null, "guardian_guided_on" date null, "guardian_how" text null, "withdrawn_why" text null, "withdrawn_helped_by" text null, "follow_up_at_home" text null, primary key ("complaint_id"));`,
    )
    this.addSql(`comment on column "case_file"."child_name" is 'sealed s1 case_file.child_name complaint_id complaint_id';`)
    this.addSql(`comment on column "case_file"."home_as_told" is 'sealed s1 case_file.home_as_told complaint_id complaint_id';`)
    this.addSql(`comment on column "case_file"."helper_name" is 'sealed s1 case_file.helper_name complaint_id complaint_id';`)
    this.addSql(`comment on column "case_file"."helper_relation" is 'sealed s1 case_file.helper_relation complaint_id complaint_id';`)
    this.addSql(`comment on column "case_file"."talk_with" is 'sealed s1 case_file.talk_with complaint_id complaint_id';`)
    this.addSql(
      `comment on column "case_file"."talk_omitted_reason" is 'sealed s1 case_file.talk_omitted_reason complaint_id complaint_id';`,
    )
    this.addSql(`comment on column "case_file"."guardian_how" is 'sealed s1 case_file.guardian_how complaint_id complaint_id';`)
    this.addSql(`comment on column "case_file"."withdrawn_why" is 'sealed s1 case_file.withdrawn_why complaint_id complaint_id';`)
    this.addSql(
      `comment on column "case_file"."withdrawn_helped_by" is 'sealed s1 case_file.withdrawn_helped_by complaint_id complaint_id';`,
    )
    this.addSql(`comment on column "case_file"."follow_up_at_home" is 'sealed s1 case_file.follow_up_at_home complaint_id complaint_id';`)

    this.addSql(
      `create table "complaint" ("id" uuid not null, "institution_id" text null, "authority_id" text null, "department_id" text null, "municipality_id" text not null, "recipient_kind" text not null default 'MUNICIPALITY', "forward_kind" text null, "forward_municipality_id" text null, "child_id" text null, "receipt_hash" text null, "incident_id" uuid null, "unregistered_episode" boolean not null default false, "home_unknown" boolean not null default false, "with_receipt" boolean generated always as (receipt_hash is not null) stored not null, "child_known" boolean generated always as (child_id is not null) stored not null, "recorded_by" text null, "channel" text null, "complainant" text not null, "child_age" smallint not null, "own_party" boolean not null, "party_age" smallint null, "subject" text not null, "subjects" text[] not null default '{}', "filed_at" timestamptz not null, "filed_on" date generated always as ((filed_at at time zone 'Europe/Copenhagen')::date) stored not null, "state" text null, "version" int not null default 1, "officer_id" text null, "confirmed_at" timestamptz null, "receipt_due_on" date null, "due_on" date null, "outcome" text null, "decided_on" date null, "pending" boolean generated always as (outcome is null) stored not null, "archived_at" timestamptz null, "erased_at" timestamptz null, "source_key" text not null, primary key ("id"));`,
    )
    this.addSql(`alter table "complaint" add constraint "complaint_source_key_unique" unique ("source_key");`)
    this.addSql(`create index "complaint_institution_id_filed_on_index" on "complaint" ("institution_id", "filed_on");`)
    this.addSql(`create index "complaint_authority_id_filed_on_index" on "complaint" ("authority_id", "filed_on");`)
    this.addSql(`create index "complaint_municipality_id_filed_on_index" on "complaint" ("municipality_id", "filed_on");`)
    this.addSql(`create index "complaint_incident_id_index" on "complaint" ("incident_id");`)
    this.addSql(`create index "complaint_child_id_index" on "complaint" ("child_id");`)
    this.addSql(`create index "complaint_of_receipt" on "complaint" ("receipt_hash") where receipt_hash is not null;`)
    this.addSql(
      `create index "complaint_desk" on "complaint" ("municipality_id", (coalesce(due_on, 'infinity'::date)), "id") where state is not null;`,
    )
    this.addSql(
      `create index "complaint_over" on "complaint" ("municipality_id", "filed_at", "id") where state in ('CLOSED', 'WITHDRAWN');`,
    )
    this.addSql(`create index "complaint_clock" on "complaint" ("due_on") where state in ('FILED', 'RECEIVED', 'EXAMINED');`)

    this.addSql(
      `create table "complaint_decision" ("complaint_id" uuid not null, "ordinal" smallint not null, "outcome" text not null, "ground" text not null, "unlawful" boolean not null, "decided_on" date not null, "decided_by" text not null, "told_on" date not null, "appeal_guidance" text not null, "appeal_until" date not null, primary key ("complaint_id", "ordinal"));`,
    )
    this.addSql(`comment on column "complaint_decision"."ground" is 'sealed s1 complaint_decision.ground complaint_id ordinal';`)
    this.addSql(
      `comment on column "complaint_decision"."appeal_guidance" is 'sealed s1 complaint_decision.appeal_guidance complaint_id ordinal';`,
    )

    this.addSql(
      `create table "complaint_event" ("id" uuid not null, "complaint_id" uuid not null, "at" timestamptz not null, "by" text not null, "role" text not null, "action" text not null, "state" text not null, "text" text null, primary key ("id"));`,
    )
    this.addSql(`comment on column "complaint_event"."text" is 'sealed s1 complaint_event.text complaint_id id';`)
    this.addSql(`create index "complaint_event_complaint_id_at_index" on "complaint_event" ("complaint_id", "at");`)
    this.addSql(`create index "complaint_event_at_index" on "complaint_event" ("at");`)

    this.addSql(
      `create table "complaint_return" ("municipality_id" text not null, "quarter" text not null, "declared_at" timestamptz not null, "declared_by" text not null, "filed" int not null, primary key ("municipality_id", "quarter"));`,
    )

    this.addSql(
      `create table "complaint_words" ("id" uuid not null, "complaint_id" uuid not null, "kind" text not null, "said_at" timestamptz not null, "text" text not null, primary key ("id"));`,
    )
    this.addSql(`comment on column "complaint_words"."text" is 'sealed s1 complaint_words.text complaint_id id';`)
    this.addSql(`create index "complaint_words_complaint_id_said_at_index" on "complaint_words" ("complaint_id", "said_at");`)

    this.addSql(
      `create table "figure_spread" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "part" text not null, "records" int not null, "contributors" int not null, "largest" int not null, "second" int not null, primary key ("edition", "table_code", "period", "category", "part"));`,
    )

    this.addSql(
      `create table "frozen_edition" ("edition" text not null, "head" text not null, "opened_at" timestamptz null, primary key ("edition"));`,
    )

    this.addSql(
      `create table "home_hearing" ("id" uuid not null, "complaint_id" uuid not null, "institution_id" text not null, "question" text not null, "asked_at" timestamptz not null, "asked_by" text not null, "due_on" date not null, "answer" text null, "answered_at" timestamptz null, "answered_by" text null, primary key ("id"));`,
    )
    this.addSql(`comment on column "home_hearing"."question" is 'sealed s1 home_hearing.question complaint_id id';`)
    this.addSql(`comment on column "home_hearing"."answer" is 'sealed s1 home_hearing.answer complaint_id id';`)
    this.addSql(`create index "home_hearing_complaint_id_index" on "home_hearing" ("complaint_id");`)
    this.addSql(`create index "home_hearing_institution_id_asked_at_index" on "home_hearing" ("institution_id", "asked_at");`)

    this.addSql(
      `create table "linked_incident" ("complaint_id" uuid not null, "incident_id" uuid not null, "linked_at" timestamptz not null, "unlinked_at" timestamptz null, primary key ("complaint_id", "incident_id"));`,
    )
    this.addSql(`create index "linked_incident_incident_id_index" on "linked_incident" ("incident_id");`)

    this.addSql(
      `create table "notice" ("id" uuid not null, "persona" text not null, "scope_id" text null, "person_id" text null, "created_at" timestamptz not null, "read_at" timestamptz null, "read_by" text null, "source_key" text not null, "kind" text not null, "complaint_id" uuid not null, primary key ("id"));`,
    )
    this.addSql(`alter table "notice" add constraint "notice_source_key_unique" unique ("source_key");`)
    this.addSql(`create index "notice_persona_scope_id_created_at_index" on "notice" ("persona", "scope_id", "created_at");`)
    this.addSql(`create index "notice_created_at_index" on "notice" ("created_at");`)

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"));`,
    )

    this.addSql(`alter table "appeal" add constraint "appeal_decided_whole" check ((outcome is null) = (decided_on is null));`)
    this.addSql(
      `alter table "appeal" add constraint "appeal_text_check" check (starts_with(text, (((('s1:'::text || (complaint_id)::text) || ':appeal.text/'::text) || (ordinal)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "appeal" add constraint "appeal_ground_check" check (starts_with(ground, (((('s1:'::text || (complaint_id)::text) || ':appeal.ground/'::text) || (ordinal)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "appeal" add constraint "appeal_outcome_check" check ("outcome" in ('AFFIRMED', 'CHANGED', 'REMITTED', 'DISMISSED'));`,
    )
    this.addSql(`alter table "appeal" enable row level security;`)
    this.addSql(`alter table "appeal" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "appeal" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "appeal" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "appeal" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "appeal" for select to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "appeal" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "appeal" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(`create policy "service_reads" on "appeal" for select to "complaints_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "statistics_reads" on "appeal" for select to "complaints_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "appeal" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "appeal" for insert to "complaints_caseworker" with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "appeal" for insert to "complaints_supervisor" with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = appeal.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "appeal" for insert to "complaints_authority_head" with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = appeal.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "child_adds" on "appeal" for insert to "complaints_child" with check ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_adds" on "appeal" for insert to "complaints_complainant" with check ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "service_changes" on "appeal" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "appeal" for update to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = appeal.complaint_id))) with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = appeal.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "appeal" for update to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = appeal.complaint_id and complaint.recipient_kind = 'AUTHORITY'))) with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = appeal.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "appeal" for update to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = appeal.complaint_id and complaint.recipient_kind = 'AUTHORITY'))) with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = appeal.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "appeals_board_changes" on "appeal" for update to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board') with check ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(
      `create policy "glass_adds" on "appeal" as restrictive for insert to "complaints_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "appeal" as restrictive for update to "complaints_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "case_file" add constraint "case_file_talk_held_or_omitted" check (talk_held_on is null or talk_omitted is null);`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_omitted_with_reason" check ((talk_omitted is null) = (talk_omitted_reason is null));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_guided_whole" check ((guardian_guided_on is null) = (guardian_how is null));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_child_name_check" check (starts_with(child_name, (((('s1:'::text || (complaint_id)::text) || ':case_file.child_name/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_home_as_told_check" check (starts_with(home_as_told, (((('s1:'::text || (complaint_id)::text) || ':case_file.home_as_told/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_helper_name_check" check (starts_with(helper_name, (((('s1:'::text || (complaint_id)::text) || ':case_file.helper_name/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_helper_relation_check" check (starts_with(helper_relation, (((('s1:'::text || (complaint_id)::text) || ':case_file.helper_relation/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_talk_with_check" check (starts_with(talk_with, (((('s1:'::text || (complaint_id)::text) || ':case_file.talk_with/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_talk_omitted_reason_check" check (starts_with(talk_omitted_reason, (((('s1:'::text || (complaint_id)::text) || ':case_file.talk_omitted_reason/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_guardian_how_check" check (starts_with(guardian_how, (((('s1:'::text || (complaint_id)::text) || ':case_file.guardian_how/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_withdrawn_why_check" check (starts_with(withdrawn_why, (((('s1:'::text || (complaint_id)::text) || ':case_file.withdrawn_why/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_withdrawn_helped_by_check" check (starts_with(withdrawn_helped_by, (((('s1:'::text || (complaint_id)::text) || ':case_file.withdrawn_helped_by/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_follow_up_at_home_check" check (starts_with(follow_up_at_home, (((('s1:'::text || (complaint_id)::text) || ':case_file.follow_up_at_home/'::text) || (complaint_id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_talk_omitted_check" check ("talk_omitted" in ('DECLINED', 'MATURITY', 'NATURE_OF_CASE'));`,
    )
    this.addSql(
      `alter table "case_file" add constraint "case_file_guardian_lock_check" check ("guardian_lock" in ('OPEN', 'LOCKED', 'UNKNOWN'));`,
    )
    this.addSql(`alter table "case_file" enable row level security;`)
    this.addSql(`alter table "case_file" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "case_file" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "case_file" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = case_file.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "case_file" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = case_file.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "case_file" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "case_file" for select to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "case_file" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "service_reads" on "case_file" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "case_file" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "child_adds" on "case_file" for insert to "complaints_child" with check ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_adds" on "case_file" for insert to "complaints_complainant" with check ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "case_file" for insert to "complaints_caseworker" with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = case_file.complaint_id and complaint.recorded_by = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "service_changes" on "case_file" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "case_file" for update to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = case_file.complaint_id))) with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "case_file" for update to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = case_file.complaint_id and complaint.recipient_kind = 'AUTHORITY'))) with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = case_file.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "case_file" for update to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = case_file.complaint_id and complaint.recipient_kind = 'AUTHORITY'))) with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = case_file.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "child_changes" on "case_file" for update to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = case_file.complaint_id))) with check ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_changes" on "case_file" for update to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = case_file.complaint_id))) with check ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = case_file.complaint_id)));`,
    )
    this.addSql(
      `create policy "glass_changes" on "case_file" as restrictive for update to "complaints_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "complaint" add constraint "complaint_decided_when_outcome" check ((outcome is null) = (decided_on is null));`)
    this.addSql(`alter table "complaint" add constraint "complaint_recorded_whole" check ((recorded_by is null) = (channel is null));`)
    this.addSql(`alter table "complaint" add constraint "complaint_child_age" check (child_age >= 0 and child_age <= 22);`)
    this.addSql(
      `alter table "complaint" add constraint "complaint_forwarded_whole" check (forward_municipality_id is null or forward_kind = 'MUNICIPALITY');`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_from_file_whole" check (state is not null or (institution_id is not null and authority_id is not null and child_id is not null));`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_recipient_kind_check" check ("recipient_kind" in ('MUNICIPALITY', 'AUTHORITY'));`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_forward_kind_check" check ("forward_kind" in ('MUNICIPALITY', 'AUTHORITY'));`,
    )
    this.addSql(`alter table "complaint" add constraint "complaint_channel_check" check ("channel" in ('PAPER', 'PHONE', 'IN_PERSON'));`)
    this.addSql(
      `alter table "complaint" add constraint "complaint_complainant_check" check ("complainant" in ('CHILD', 'CUSTODY_HOLDER', 'HELPER'));`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_subject_check" check ("subject" in ('FORCE_USED', 'WAY_FORCE_USED', 'SEARCH', 'NOT_HEARD', 'OTHER'));`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_state_check" check ("state" in ('FILED', 'RECEIVED', 'EXAMINED', 'DECIDED', 'APPEALED', 'APPEAL_DECIDED', 'CLOSED', 'WITHDRAWN'));`,
    )
    this.addSql(
      `alter table "complaint" add constraint "complaint_outcome_check" check ("outcome" in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN'));`,
    )
    this.addSql(`alter table "complaint" enable row level security;`)
    this.addSql(`alter table "complaint" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "complaint" for select to "complaints_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "complaint" for select to "complaints_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "complaint" for select to "complaints_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "complaint" for select to "complaints_caseworker" using (municipality_id = (select app.scope('municipality')) and (recipient_kind = 'MUNICIPALITY'));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "complaint" for select to "complaints_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "complaint" for select to "complaints_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "complaint" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from appeal where appeal.complaint_id = complaint.id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "complaint" for select to "complaints_child" using (child_id = (select app.scope('child')));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "complaint" for select to "complaints_complainant" using (receipt_hash = (select app.scope('receipt')));`,
    )
    this.addSql(
      `create policy "service_reads" on "complaint" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "complaint" for select to "complaints_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "complaint" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "child_adds" on "complaint" for insert to "complaints_child" with check (child_id = (select app.scope('child')) and (state = 'FILED' and version = 1 and outcome is null));`,
    )
    this.addSql(
      `create policy "complainant_adds" on "complaint" for insert to "complaints_complainant" with check (receipt_hash = (select app.scope('receipt')) and (state = 'FILED' and version = 1 and outcome is null));`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "complaint" for insert to "complaints_caseworker" with check (municipality_id = (select app.scope('municipality')) and (state = 'FILED' and version = 1 and outcome is null and recipient_kind = 'MUNICIPALITY' and receipt_hash is not null and complaint.recorded_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "complaint" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "complaint" for update to "complaints_caseworker" using (municipality_id = (select app.scope('municipality')) and (recipient_kind = 'MUNICIPALITY' and state is not null)) with check (municipality_id = (select app.scope('municipality')) and (recipient_kind = 'MUNICIPALITY' and state is not null));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "complaint" for update to "complaints_supervisor" using (authority_id = (select app.scope('authority')) and (recipient_kind = 'AUTHORITY' and state is not null)) with check (authority_id = (select app.scope('authority')) and (recipient_kind = 'AUTHORITY' and state is not null));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "complaint" for update to "complaints_authority_head" using (authority_id = (select app.scope('authority')) and (recipient_kind = 'AUTHORITY' and state is not null)) with check (authority_id = (select app.scope('authority')) and (recipient_kind = 'AUTHORITY' and state is not null));`,
    )
    this.addSql(
      `create policy "appeals_board_changes" on "complaint" for update to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from appeal where appeal.complaint_id = complaint.id))) with check ((select app.persona()) = 'appeals_board' and (exists (select from appeal where appeal.complaint_id = complaint.id)));`,
    )
    this.addSql(
      `create policy "child_changes" on "complaint" for update to "complaints_child" using (child_id = (select app.scope('child')) and (state is not null)) with check (child_id = (select app.scope('child')) and (state is not null));`,
    )
    this.addSql(
      `create policy "complainant_changes" on "complaint" for update to "complaints_complainant" using (receipt_hash = (select app.scope('receipt')) and (state is not null)) with check (receipt_hash = (select app.scope('receipt')) and (state is not null));`,
    )
    this.addSql(
      `create policy "glass_reads" on "complaint" as restrictive for select to "complaints_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_changes" on "complaint" as restrictive for update to "complaints_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "complaint_decision" add constraint "complaint_decision_ground_check" check (starts_with(ground, (((('s1:'::text || (complaint_id)::text) || ':complaint_decision.ground/'::text) || (ordinal)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "complaint_decision" add constraint "complaint_decision_appeal_guidance_check" check (starts_with(appeal_guidance, (((('s1:'::text || (complaint_id)::text) || ':complaint_decision.appeal_guidance/'::text) || (ordinal)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "complaint_decision" add constraint "complaint_decision_outcome_check" check ("outcome" in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN'));`,
    )
    this.addSql(`alter table "complaint_decision" enable row level security;`)
    this.addSql(`alter table "complaint_decision" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "complaint_decision" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "complaint_decision" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id)));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "complaint_decision" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id)));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "complaint_decision" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "complaint_decision" for select to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "complaint_decision" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id)));`,
    )
    this.addSql(
      `create policy "service_reads" on "complaint_decision" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "complaint_decision" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "complaint_decision" for insert to "complaints_caseworker" with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "complaint_decision" for insert to "complaints_supervisor" with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "complaint_decision" for insert to "complaints_authority_head" with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = complaint_decision.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "service_changes" on "complaint_decision" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_adds" on "complaint_decision" as restrictive for insert to "complaints_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "complaint_event" add constraint "complaint_event_text_check" check (starts_with(text, (((('s1:'::text || (complaint_id)::text) || ':complaint_event.text/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "complaint_event" add constraint "complaint_event_action_check" check ("action" in ('FILED', 'HOME_NAMED', 'HOME_FOUND', 'HOME_UNKNOWN', 'RECEIVED', 'FORWARDED', 'CHILD_RECOGNISED', 'INCIDENT_LINKED', 'INCIDENT_UNLINKED', 'EPISODE_UNREGISTERED', 'GUARDIAN_GUIDED', 'HOME_HEARD', 'HEARING_ANSWERED', 'TALK_HELD', 'TALK_OMITTED', 'DECIDED', 'APPEALED', 'APPEAL_DECIDED', 'WORDS_ADDED', 'WITHDRAWN', 'CLOSED'));`,
    )
    this.addSql(
      `alter table "complaint_event" add constraint "complaint_event_state_check" check ("state" in ('FILED', 'RECEIVED', 'EXAMINED', 'DECIDED', 'APPEALED', 'APPEAL_DECIDED', 'CLOSED', 'WITHDRAWN'));`,
    )
    this.addSql(`alter table "complaint_event" enable row level security;`)
    this.addSql(`alter table "complaint_event" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "complaint_event" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = complaint_event.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "complaint_event" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "complaint_event" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "complaint_event" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from complaint where complaint.id = complaint_event.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "complaint_event" for select to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = complaint_event.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "complaint_event" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = complaint_event.complaint_id)));`,
    )
    this.addSql(
      `create policy "service_reads" on "complaint_event" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "complaint_event" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "complaint_event" for insert to "complaints_caseworker" with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint_event.role = 'caseworker')));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "complaint_event" for insert to "complaints_supervisor" with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint.recipient_kind = 'AUTHORITY' and complaint_event.role = 'supervisor')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "complaint_event" for insert to "complaints_authority_head" with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint.recipient_kind = 'AUTHORITY' and complaint_event.role = 'authority_head')));`,
    )
    this.addSql(
      `create policy "child_adds" on "complaint_event" for insert to "complaints_child" with check ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint_event.role = 'child' and complaint_event.action = any(array['FILED', 'WORDS_ADDED', 'WITHDRAWN', 'APPEALED']))));`,
    )
    this.addSql(
      `create policy "complainant_adds" on "complaint_event" for insert to "complaints_complainant" with check ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint_event.role = 'complainant' and complaint_event.action = any(array['FILED', 'WORDS_ADDED', 'WITHDRAWN', 'APPEALED']))));`,
    )
    this.addSql(
      `create policy "appeals_board_adds" on "complaint_event" for insert to "complaints_appeals_board" with check ((select app.persona()) = 'appeals_board' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint_event.role = 'appeals_board' and complaint_event.action = any(array['APPEAL_DECIDED']))));`,
    )
    this.addSql(
      `create policy "manager_adds" on "complaint_event" for insert to "complaints_manager" with check ((select app.persona()) = 'manager' and (exists (select from complaint where complaint.id = complaint_event.complaint_id and complaint_event.role = 'manager' and complaint_event.action = any(array['HEARING_ANSWERED']))));`,
    )
    this.addSql(
      `create policy "service_changes" on "complaint_event" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_adds" on "complaint_event" as restrictive for insert to "complaints_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "complaint_return" add constraint "complaint_return_quarter_shape" check (quarter ~ '^[0-9]{4}K[1-4]\$');`)
    this.addSql(`alter table "complaint_return" add constraint "complaint_return_filed_not_negative" check (filed >= 0);`)
    this.addSql(`alter table "complaint_return" enable row level security;`)
    this.addSql(`alter table "complaint_return" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "complaint_return" for select to "complaints_caseworker" using (municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "complaint_return" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "complaint_return" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "service_reads" on "complaint_return" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "complaint_return" for select to "complaints_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "complaint_return" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "complaint_return" for insert to "complaints_caseworker" with check (municipality_id = (select app.scope('municipality')) and (declared_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "complaint_return" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "complaint_words" add constraint "complaint_words_text_check" check (starts_with(text, (((('s1:'::text || (complaint_id)::text) || ':complaint_words.text/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "complaint_words" add constraint "complaint_words_kind_check" check ("kind" in ('OWN_WORDS', 'ADDED'));`)
    this.addSql(`alter table "complaint_words" enable row level security;`)
    this.addSql(`alter table "complaint_words" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "complaint_words" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = complaint_words.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "complaint_words" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = complaint_words.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "complaint_words" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = complaint_words.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "complaint_words" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from complaint where complaint.id = complaint_words.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "complaint_words" for select to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = complaint_words.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "complaint_words" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = complaint_words.complaint_id)));`,
    )
    this.addSql(
      `create policy "service_reads" on "complaint_words" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "complaint_words" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "child_adds" on "complaint_words" for insert to "complaints_child" with check ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = complaint_words.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_adds" on "complaint_words" for insert to "complaints_complainant" with check ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = complaint_words.complaint_id)));`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "complaint_words" for insert to "complaints_caseworker" with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = complaint_words.complaint_id and complaint.recorded_by = (select app.subject()) and complaint_words.id = complaint.id)));`,
    )
    this.addSql(
      `create policy "service_changes" on "complaint_words" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "figure_spread" add constraint "figure_spread_part_check" check ("part" in ('SELF', 'REST', 'LATE'));`)
    this.addSql(`alter table "figure_spread" enable row level security;`)
    this.addSql(`alter table "figure_spread" force row level security;`)
    this.addSql(
      `create policy "statistics_reads" on "figure_spread" for select to "complaints_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_adds" on "figure_spread" for insert to "complaints_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "frozen_edition" enable row level security;`)
    this.addSql(`alter table "frozen_edition" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "frozen_edition" for select to "complaints_staff" using ((select app.persona()) = 'staff' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "manager_reads" on "frozen_edition" for select to "complaints_manager" using ((select app.persona()) = 'manager' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "frozen_edition" for select to "complaints_consultant" using ((select app.persona()) = 'consultant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "frozen_edition" for select to "complaints_department_head" using ((select app.persona()) = 'department_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "frozen_edition" for select to "complaints_staff_unit" using ((select app.persona()) = 'staff_unit' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "frozen_edition" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "frozen_edition" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "frozen_edition" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "council_reads" on "frozen_edition" for select to "complaints_council" using ((select app.persona()) = 'council' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "frozen_edition" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "child_reads" on "frozen_edition" for select to "complaints_child" using ((select app.persona()) = 'child' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "frozen_edition" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "frozen_edition" for select to "complaints_dpo" using ((select app.persona()) = 'dpo' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "service_reads" on "frozen_edition" for select to "complaints_service" using ((select app.persona()) = 'service' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "frozen_edition" for select to "complaints_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "frozen_edition" for select to "complaints_public" using ((select app.persona()) = 'public' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "frozen_edition" for insert to "complaints_statistics" with check ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_changes" on "frozen_edition" for update to "complaints_statistics" using ((select app.persona()) = 'statistics') with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "home_hearing" add constraint "home_hearing_answered_whole" check ((answer is null) = (answered_at is null));`)
    this.addSql(
      `alter table "home_hearing" add constraint "home_hearing_question_check" check (starts_with(question, (((('s1:'::text || (complaint_id)::text) || ':home_hearing.question/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "home_hearing" add constraint "home_hearing_answer_check" check (starts_with(answer, (((('s1:'::text || (complaint_id)::text) || ':home_hearing.answer/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "home_hearing" enable row level security;`)
    this.addSql(`alter table "home_hearing" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "home_hearing" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = home_hearing.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "home_hearing" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = home_hearing.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "home_hearing" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = home_hearing.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "home_hearing" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from complaint where complaint.id = home_hearing.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "home_hearing" for select to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = home_hearing.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "home_hearing" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = home_hearing.complaint_id)));`,
    )
    this.addSql(
      `create policy "manager_reads" on "home_hearing" for select to "complaints_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_reads" on "home_hearing" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "home_hearing" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "home_hearing" for insert to "complaints_caseworker" with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = home_hearing.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "home_hearing" for insert to "complaints_supervisor" with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = home_hearing.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "home_hearing" for insert to "complaints_authority_head" with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = home_hearing.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "service_changes" on "home_hearing" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_changes" on "home_hearing" for update to "complaints_manager" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "glass_adds" on "home_hearing" as restrictive for insert to "complaints_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "linked_incident" enable row level security;`)
    this.addSql(`alter table "linked_incident" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "linked_incident" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "linked_incident" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "linked_incident" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "linked_incident" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "linked_incident" for select to "complaints_child" using ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "linked_incident" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "service_reads" on "linked_incident" for select to "complaints_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "linked_incident" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "linked_incident" for insert to "complaints_caseworker" with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "linked_incident" for insert to "complaints_supervisor" with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = linked_incident.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "linked_incident" for insert to "complaints_authority_head" with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = linked_incident.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "child_adds" on "linked_incident" for insert to "complaints_child" with check ((select app.persona()) = 'child' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "complainant_adds" on "linked_incident" for insert to "complaints_complainant" with check ((select app.persona()) = 'complainant' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "service_changes" on "linked_incident" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "linked_incident" for update to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = linked_incident.complaint_id))) with check ((select app.persona()) = 'caseworker' and (exists (select from complaint where complaint.id = linked_incident.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "linked_incident" for update to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = linked_incident.complaint_id and complaint.recipient_kind = 'AUTHORITY'))) with check ((select app.persona()) = 'supervisor' and (exists (select from complaint where complaint.id = linked_incident.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "linked_incident" for update to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = linked_incident.complaint_id and complaint.recipient_kind = 'AUTHORITY'))) with check ((select app.persona()) = 'authority_head' and (exists (select from complaint where complaint.id = linked_incident.complaint_id and complaint.recipient_kind = 'AUTHORITY')));`,
    )
    this.addSql(
      `create policy "glass_adds" on "linked_incident" as restrictive for insert to "complaints_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "linked_incident" as restrictive for update to "complaints_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "notice" add constraint "notice_kind_check" check ("kind" in ('COMPLAINT_RECEIVED', 'WORDS_ADDED', 'COMPLAINT_WITHDRAWN', 'COMPLAINT_OVERDUE', 'HEARING_ASKED', 'HEARING_ANSWERED', 'COMPLAINT_APPEALED', 'APPEAL_DECIDED', 'COMPLAINT_NEWS'));`,
    )
    this.addSql(`alter table "notice" enable row level security;`)
    this.addSql(`alter table "notice" force row level security;`)
    this.addSql(
      `create policy "caseworker_reads" on "notice" for select to "complaints_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "notice" for select to "complaints_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "notice" for select to "complaints_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "manager_reads" on "notice" for select to "complaints_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "notice" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_reads" on "notice" for select to "complaints_child" using (scope_id = (select app.scope('child')) and (persona = 'child' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(`create policy "service_reads" on "notice" for select to "complaints_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "service_adds" on "notice" for insert to "complaints_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "notice" for update to "complaints_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "notice" for update to "complaints_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id))) with check (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "notice" for update to "complaints_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id))) with check (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "notice" for update to "complaints_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id))) with check (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "manager_changes" on "notice" for update to "complaints_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id))) with check (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "appeals_board_changes" on "notice" for update to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id))) with check ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "child_changes" on "notice" for update to "complaints_child" using (scope_id = (select app.scope('child')) and (persona = 'child' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id))) with check (scope_id = (select app.scope('child')) and (persona = 'child' and (person_id is null or person_id = (select app.subject())) and exists (select from complaint where complaint.id = notice.complaint_id)));`,
    )
    this.addSql(
      `create policy "glass_reads" on "notice" as restrictive for select to "complaints_supervisor" using ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "notice" as restrictive for update to "complaints_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "published_cell" enable row level security;`)
    this.addSql(`alter table "published_cell" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "published_cell" for select to "complaints_staff" using ((select app.persona()) = 'staff' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "complaints_manager" using ((select app.persona()) = 'manager' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "complaints_consultant" using ((select app.persona()) = 'consultant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "complaints_department_head" using ((select app.persona()) = 'department_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "published_cell" for select to "complaints_staff_unit" using ((select app.persona()) = 'staff_unit' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "complaints_caseworker" using ((select app.persona()) = 'caseworker' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "complaints_supervisor" using ((select app.persona()) = 'supervisor' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "complaints_authority_head" using ((select app.persona()) = 'authority_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "complaints_council" using ((select app.persona()) = 'council' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "complaints_appeals_board" using ((select app.persona()) = 'appeals_board' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "child_reads" on "published_cell" for select to "complaints_child" using ((select app.persona()) = 'child' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "published_cell" for select to "complaints_complainant" using ((select app.persona()) = 'complainant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "published_cell" for select to "complaints_dpo" using ((select app.persona()) = 'dpo' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "complaints_service" using ((select app.persona()) = 'service' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "published_cell" for select to "complaints_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "published_cell" for select to "complaints_public" using ((select app.persona()) = 'public' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "published_cell" for insert to "complaints_statistics" with check ((select app.persona()) = 'statistics');`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "appeal" cascade;`)
    this.addSql(`drop table if exists "case_file" cascade;`)
    this.addSql(`drop table if exists "complaint" cascade;`)
    this.addSql(`drop table if exists "complaint_decision" cascade;`)
    this.addSql(`drop table if exists "complaint_event" cascade;`)
    this.addSql(`drop table if exists "complaint_return" cascade;`)
    this.addSql(`drop table if exists "complaint_words" cascade;`)
    this.addSql(`drop table if exists "figure_spread" cascade;`)
    this.addSql(`drop table if exists "frozen_edition" cascade;`)
    this.addSql(`drop table if exists "home_hearing" cascade;`)
    this.addSql(`drop table if exists "linked_incident" cascade;`)
    this.addSql(`drop table if exists "notice" cascade;`)
    this.addSql(`drop table if exists "published_cell" cascade;`)
  }
}
