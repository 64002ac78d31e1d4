import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "complaint_outcome" ("complaint_id" uuid not null, "incident_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "location_municipality_id" text null, "outcome" text not null, "decided_on" date not null, "recorded_at" timestamptz not null, "unlinked_at" timestamptz null, primary key ("complaint_id", "incident_id"));`,
    )
    this.addSql(`create index "complaint_outcome_incident_id_index" on "complaint_outcome" ("incident_id");`)

    this.addSql(
      `create table "crime_answer" ("id" uuid not null, "incident_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "text" text not null, "police_considered" boolean not null, "police_reason" text not null, "given_by" text not null, "given_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`comment on column "crime_answer"."text" is 'sealed s1 feedback.text incident_id id';`)
    this.addSql(`comment on column "crime_answer"."police_reason" is 'sealed s1 feedback.police_reason incident_id id';`)
    this.addSql(`create index "crime_answer_incident_id_index" on "crime_answer" ("incident_id");`)

    this.addSql(
      `create table "delivery" ("id" uuid not null, "incident_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "recipient" text not null, "recipient_id" text null, "version" int not null, "channel" text not null, "state" text not null, "due_at" timestamptz null, "created_at" timestamptz not null, "sent_at" timestamptz null, "acknowledged_at" timestamptz null, "acknowledged_by" text null, "attempts" int not null default 0, "fault" text null, primary key ("id"));`,
    )
    this.addSql(`create index "delivery_institution_id_state_index" on "delivery" ("institution_id", "state");`)
    this.addSql(`create index "delivery_recipient_recipient_id_sent_at_index" on "delivery" ("recipient", "recipient_id", "sent_at");`)
    this.addSql(
      `alter table "delivery" add constraint "delivery_incident_id_recipient_recipient_id_version_unique" unique ("incident_id", "recipient", "recipient_id", "version");`,
    )

    this.addSql(
      `create table "feedback" ("id" uuid not null, "incident_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "location_municipality_id" text null, "from" text not null, "verdict" text not null, "text" text not null, "police_considered" boolean null, "police_reason" text null, "given_by" text not null, "given_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`comment on column "feedback"."text" is 'sealed s1 feedback.text incident_id id';`)
    this.addSql(`comment on column "feedback"."police_reason" is 'sealed s1 feedback.police_reason incident_id id';`)
    this.addSql(`create index "feedback_incident_id_index" on "feedback" ("incident_id");`)

    this.addSql(
      `create table "figure_spread" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "part" text not null, "records" int not null, "contributors" int not null, "largest" int not null, "second" int not null, primary key ("edition", "table_code", "period", "category", "part"));`,
    )

    this.addSql(
      `create table "follow_up" ("id" uuid not null, "incident_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "location_municipality_id" text null, "kind" text not null, "what" text not null, "owner" text not null, "due_on" date not null, "in_plan" boolean not null, "done_on" date null, "result" text null, "told_to" text null, "declined" boolean null, primary key ("id"));`,
    )
    this.addSql(`comment on column "follow_up"."what" is 'sealed s1 follow_up.what incident_id id';`)
    this.addSql(`comment on column "follow_up"."owner" is 'sealed s1 follow_up.owner incident_id id';`)
    this.addSql(`comment on column "follow_up"."result" is 'sealed s1 follow_up.result incident_id id';`)
    this.addSql(`comment on column "follow_up"."told_to" is 'sealed s1 follow_up.told_to incident_id id';`)
    this.addSql(`create index "follow_up_incident_id_index" on "follow_up" ("incident_id");`)
    this.addSql(`create index "follow_up_institution_id_due_on_index" on "follow_up" ("institution_id", "due_on");`)

    this.addSql(
      `create table "frozen_edition" ("edition" text not null, "head" text not null, "opened_at" timestamptz null, primary key ("edition"));`,
    )

    this.addSql(
      `create table "incident" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "location_municipality_id" text null, "occurred_at" timestamptz not null, "occurred_on" date generated always as ((occurred_at at time zone 'Europe/Copenhagen')::date) stored not null, "minutes" int not null, "registered_at" timestamptz not null, "deadline_at" timestamptz not null, "late" boolean generated always as (registered_at > deadline_at) stored not null, "account" text not null, "account_received_at" timestamptz null, "guidance" text not null, "crime_suspected" boolean not null, "injury" text not null, "state" text not null default 'CLOSED', "version" int not null default 1, "author_id" text null, "staff" text[] not null default '{}', "assessment" text null, "follow_up_needed" boolean null, "voided" text null, "erased_at" timestamptz null, "source_key" text not null, primary key ("id"));`,
    )
    this.addSql(`comment on column "incident"."assessment" is 'sealed s1 incident.assessment id id';`)
    this.addSql(`alter table "incident" add constraint "incident_source_key_unique" unique ("source_key");`)
    this.addSql(`create index "incident_institution_id_occurred_on_index" on "incident" ("institution_id", "occurred_on");`)
    this.addSql(`create index "incident_authority_id_occurred_on_index" on "incident" ("authority_id", "occurred_on");`)
    this.addSql(`create index "incident_department_id_occurred_on_index" on "incident" ("department_id", "occurred_on");`)
    this.addSql(`create index "incident_authority_id_occurred_at_id_index" on "incident" ("authority_id", "occurred_at", "id");`)
    this.addSql(`create index "incident_department_id_occurred_at_id_index" on "incident" ("department_id", "occurred_at", "id");`)
    this.addSql(`create index "incident_acting_municipality_id_occurred_on_index" on "incident" ("acting_municipality_id", "occurred_on");`)
    this.addSql(`create index "incident_location_municipality_id_index" on "incident" ("location_municipality_id");`)

    this.addSql(
      `create table "internal_supplement" ("incident_id" uuid not null, "written_at" timestamptz not null, "institution_id" text not null, "department_id" text null, "text" text not null, "written_by" text not null, primary key ("incident_id", "written_at"));`,
    )
    this.addSql(`comment on column "internal_supplement"."text" is 'sealed s1 internal_supplement.text incident_id incident_id';`)

    this.addSql(
      `create table "measure" ("incident_id" uuid not null, "ordinal" smallint not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "location_municipality_id" text null, "section" text not null, "minutes" int not null, primary key ("incident_id", "ordinal"));`,
    )

    this.addSql(
      `create table "nil_return" ("institution_id" text not null, "month" date not null, "authority_id" text not null, "department_id" text null, "declared_at" timestamptz not null, "declared_by" text null, primary key ("institution_id", "month"));`,
    )

    this.addSql(
      `create table "notice" ("id" uuid not null, "persona" text not null, "scope_id" text null, "person_id" text null, "created_at" timestamptz not null, "read_at" timestamptz null, "read_by" text null, "source_key" text not null, "kind" text not null, "incident_id" uuid null, "institution_id" text not null, primary key ("id"));`,
    )
    this.addSql(`alter table "notice" add constraint "notice_source_key_unique" unique ("source_key");`)
    this.addSql(`create index "notice_persona_scope_id_created_at_index" on "notice" ("persona", "scope_id", "created_at");`)
    this.addSql(`create index "notice_created_at_index" on "notice" ("created_at");`)
    this.addSql(`create index "notice_incident_id_index" on "notice" ("incident_id");`)

    this.addSql(
      `create table "published_cell" ("edition" text not null, "table_code" text not null, "period" text not null, "category" text not null, "value" double precision not null, primary key ("edition", "table_code", "period", "category"));`,
    )

    this.addSql(
      `create table "reminder" ("source_key" text not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "kind" text not null, "sent_at" timestamptz not null, primary key ("source_key"));`,
    )
    this.addSql(`create index "reminder_institution_id_sent_at_index" on "reminder" ("institution_id", "sent_at");`)

    this.addSql(
      `create table "report_attachment" ("id" uuid not null, "incident_id" uuid not null, "institution_id" text not null, "authority_id" text null, "department_id" text null, "acting_municipality_id" text null, "child_id" text null, "location_municipality_id" text null, "kind" text not null, "name" text not null, "media_type" text not null, "bytes" int not null, "mac" bytea not null, "content" bytea not null, "added_by" text not null, "added_at" timestamptz not null, "filed_at" timestamptz null, "withdrawn_at" timestamptz null, "withdrawn_by" text null, primary key ("id"));`,
    )
    this.addSql(`comment on column "report_attachment"."name" is 'sealed s1 report_attachment.name incident_id id';`)
    this.addSql(`comment on column "report_attachment"."content" is 'sealed file';`)
    this.addSql(`alter table "report_attachment" add constraint "report_attachment_incident_id_mac_unique" unique ("incident_id", "mac");`)

    this.addSql(
      `create table "report_draft" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "author_id" text not null, "version" int not null, "child_id" text null, "content" text not null, "due_at" timestamptz null, "crime_suspected_at" timestamptz null, "crime_by" text null, "crime_text" text null, "saved_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`comment on column "report_draft"."content" is 'sealed j1 report_draft.content id id';`)
    this.addSql(`comment on column "report_draft"."crime_text" is 'sealed s1 report_event.text id id';`)
    this.addSql(`create index "report_draft_institution_id_saved_at_index" on "report_draft" ("institution_id", "saved_at");`)

    this.addSql(
      `create table "report_event" ("id" uuid not null, "incident_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "location_municipality_id" text null, "at" timestamptz not null, "by" text not null, "action" text not null, "state" text not null, "text" text null, primary key ("id"));`,
    )
    this.addSql(`comment on column "report_event"."text" is 'sealed s1 report_event.text incident_id id';`)
    this.addSql(`create index "report_event_incident_id_at_index" on "report_event" ("incident_id", "at");`)

    this.addSql(
      `create table "report_version" ("incident_id" uuid not null, "version" int not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "child_id" text not null, "location_municipality_id" text null, "content" text not null, "in_house_school" boolean not null, "staff" text[] not null default '{}', "reason" text null, "changed_by" text not null, "changed_at" timestamptz not null, primary key ("incident_id", "version"));`,
    )
    this.addSql(`comment on column "report_version"."content" is 'sealed j1 report_version.content incident_id version';`)
    this.addSql(`comment on column "report_version"."reason" is 'sealed s1 report_version.reason incident_id version';`)

    this.addSql(
      `create table "stay" ("institution_id" text not null, "child_id" text not null, "moved_in_on" date not null, "authority_id" text not null, "department_id" text null, "acting_municipality_id" text not null, "moved_out_on" date null, "label" text not null, "institution_type" text not null, "location_municipality_id" text null, primary key ("institution_id", "child_id", "moved_in_on"));`,
    )
    this.addSql(`create index "stay_institution_id_moved_in_on_index" on "stay" ("institution_id", "moved_in_on");`)

    this.addSql(
      `alter table "complaint_outcome" add constraint "complaint_outcome_outcome_check" check ("outcome" in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN', 'CHANGED'));`,
    )
    this.addSql(`alter table "complaint_outcome" enable row level security;`)
    this.addSql(`alter table "complaint_outcome" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "complaint_outcome" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "complaint_outcome" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "complaint_outcome" for select to "incidents_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "complaint_outcome" for select to "incidents_caseworker" using (acting_municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "complaint_outcome" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "complaint_outcome" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "child_reads" on "complaint_outcome" for select to "incidents_child" using (child_id = (select app.scope('child')));`,
    )
    this.addSql(
      `create policy "service_reads" on "complaint_outcome" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "complaint_outcome" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "complaint_outcome" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "complaint_outcome" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "crime_answer" add constraint "crime_answer_text_check" check (starts_with(text, (((('s1:'::text || (incident_id)::text) || ':feedback.text/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "crime_answer" add constraint "crime_answer_police_reason_check" check (starts_with(police_reason, (((('s1:'::text || (incident_id)::text) || ':feedback.police_reason/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "crime_answer" enable row level security;`)
    this.addSql(`alter table "crime_answer" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "crime_answer" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "crime_answer" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "crime_answer" for select to "incidents_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "crime_answer" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "crime_answer" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "crime_answer" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "crime_answer" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "crime_answer" for insert to "incidents_supervisor" with check (authority_id = (select app.scope('authority')) and (given_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "crime_answer" for insert to "incidents_authority_head" with check (authority_id = (select app.scope('authority')) and (given_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "crime_answer" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "crime_answer" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "crime_answer" as restrictive for insert to "incidents_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "delivery" add constraint "delivery_sent_has_time" check ((state <> 'SENT' and state <> 'ACKNOWLEDGED') or sent_at is not null);`,
    )
    this.addSql(
      `alter table "delivery" add constraint "delivery_recipient_check" check ("recipient" in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY', 'GUARDIAN', 'DEPARTMENT', 'CONSULTANT', 'AUTHORITY', 'ADMINISTRATION'));`,
    )
    this.addSql(
      `alter table "delivery" add constraint "delivery_channel_check" check ("channel" in ('INBOX', 'MAIL', 'DIGITAL_POST', 'BY_HAND'));`,
    )
    this.addSql(
      `alter table "delivery" add constraint "delivery_state_check" check ("state" in ('PENDING', 'BLOCKED', 'SENT', 'ACKNOWLEDGED', 'FAILED'));`,
    )
    this.addSql(`alter table "delivery" enable row level security;`)
    this.addSql(`alter table "delivery" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "delivery" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "delivery" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "delivery" for select to "incidents_caseworker" using (recipient_id = (select app.scope('municipality')) and (recipient in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "delivery" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "delivery" for select to "incidents_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "delivery" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "delivery" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(`create policy "service_reads" on "delivery" for select to "incidents_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "operator_reads" on "delivery" for select to "incidents_operator" using ((select app.persona()) = 'operator');`,
    )
    this.addSql(
      `create policy "service_adds" on "delivery" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "delivery" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "staff_adds" on "delivery" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_changes" on "delivery" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_changes" on "delivery" for update to "incidents_manager" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "delivery" for update to "incidents_caseworker" using (recipient_id = (select app.scope('municipality')) and (recipient in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY'))) with check (recipient_id = (select app.scope('municipality')) and (recipient in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY')));`,
    )
    this.addSql(
      `create policy "consultant_changes" on "delivery" for update to "incidents_consultant" using (department_id = (select app.scope('department')) and (recipient = 'CONSULTANT')) with check (department_id = (select app.scope('department')) and (recipient = 'CONSULTANT'));`,
    )
    this.addSql(
      `create policy "department_head_changes" on "delivery" for update to "incidents_department_head" using (department_id = (select app.scope('department')) and (recipient in ('DEPARTMENT', 'ADMINISTRATION'))) with check (department_id = (select app.scope('department')) and (recipient in ('DEPARTMENT', 'ADMINISTRATION')));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "delivery" for update to "incidents_supervisor" using (authority_id = (select app.scope('authority')) and (recipient = 'AUTHORITY')) with check (authority_id = (select app.scope('authority')) and (recipient = 'AUTHORITY'));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "delivery" for update to "incidents_authority_head" using (authority_id = (select app.scope('authority')) and (recipient = 'AUTHORITY')) with check (authority_id = (select app.scope('authority')) and (recipient = 'AUTHORITY'));`,
    )
    this.addSql(
      `create policy "glass_reads" on "delivery" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_changes" on "delivery" as restrictive for update to "incidents_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "feedback" add constraint "feedback_police_with_reason" check ((police_considered is null) = (police_reason is null));`,
    )
    this.addSql(
      `alter table "feedback" add constraint "feedback_text_check" check (starts_with(text, (((('s1:'::text || (incident_id)::text) || ':feedback.text/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "feedback" add constraint "feedback_police_reason_check" check (starts_with(police_reason, (((('s1:'::text || (incident_id)::text) || ':feedback.police_reason/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "feedback" add constraint "feedback_from_check" check ("from" in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY', 'GUARDIAN', 'DEPARTMENT', 'CONSULTANT', 'AUTHORITY', 'ADMINISTRATION'));`,
    )
    this.addSql(
      `alter table "feedback" add constraint "feedback_verdict_check" check ("verdict" in ('NO_REMARK', 'REMARK', 'FOUND_NOT_PERMITTED'));`,
    )
    this.addSql(`alter table "feedback" enable row level security;`)
    this.addSql(`alter table "feedback" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "feedback" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "feedback" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "feedback" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "feedback" for select to "incidents_caseworker" using ((acting_municipality_id = (select app.scope('municipality')) or location_municipality_id = (select app.scope('municipality'))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "feedback" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "feedback" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(`create policy "child_reads" on "feedback" for select to "incidents_child" using (child_id = (select app.scope('child')));`)
    this.addSql(`create policy "service_reads" on "feedback" for select to "incidents_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "caseworker_adds" on "feedback" for insert to "incidents_caseworker" with check (acting_municipality_id = (select app.scope('municipality')) and (given_by = (select app.subject()) and "from" = 'ACTING_MUNICIPALITY'));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "feedback" for insert to "incidents_supervisor" with check (authority_id = (select app.scope('authority')) and (given_by = (select app.subject()) and "from" = 'AUTHORITY'));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "feedback" for insert to "incidents_authority_head" with check (authority_id = (select app.scope('authority')) and (given_by = (select app.subject()) and "from" = 'AUTHORITY'));`,
    )
    this.addSql(
      `create policy "consultant_adds" on "feedback" for insert to "incidents_consultant" with check (department_id = (select app.scope('department')) and (given_by = (select app.subject()) and "from" = 'CONSULTANT'));`,
    )
    this.addSql(
      `create policy "service_adds" on "feedback" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "feedback" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "feedback" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "feedback" as restrictive for insert to "incidents_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "figure_spread" add constraint "figure_spread_part_check" check ("part" in ('SELF', 'REST', 'LATE'));`)
    this.addSql(`alter table "figure_spread" enable row level security;`)
    this.addSql(`alter table "figure_spread" force row level security;`)
    this.addSql(
      `create policy "statistics_reads" on "figure_spread" for select to "incidents_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_adds" on "figure_spread" for insert to "incidents_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "follow_up" add constraint "follow_up_done_whole" check ((done_on is null) = (result is null));`)
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_what_check" check (starts_with(what, (((('s1:'::text || (incident_id)::text) || ':follow_up.what/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_owner_check" check (starts_with(owner, (((('s1:'::text || (incident_id)::text) || ':follow_up.owner/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_result_check" check (starts_with(result, (((('s1:'::text || (incident_id)::text) || ':follow_up.result/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_told_to_check" check (starts_with(told_to, (((('s1:'::text || (incident_id)::text) || ':follow_up.told_to/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_kind_check" check ("kind" in ('REPAIR_TALK', 'WITNESSES', 'STAFF', 'PREVENTIVE'));`,
    )
    this.addSql(`alter table "follow_up" enable row level security;`)
    this.addSql(`alter table "follow_up" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "follow_up" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "follow_up" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "follow_up" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "follow_up" for select to "incidents_caseworker" using ((acting_municipality_id = (select app.scope('municipality')) or location_municipality_id = (select app.scope('municipality'))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "follow_up" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "follow_up" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "child_reads" on "follow_up" for select to "incidents_child" using (child_id = (select app.scope('child')));`,
    )
    this.addSql(
      `create policy "service_reads" on "follow_up" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "follow_up" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_adds" on "follow_up" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "consultant_adds" on "follow_up" for insert to "incidents_consultant" with check (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "manager_changes" on "follow_up" for update to "incidents_manager" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_changes" on "follow_up" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_changes" on "follow_up" for update to "incidents_staff" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "follow_up" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "frozen_edition" enable row level security;`)
    this.addSql(`alter table "frozen_edition" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "frozen_edition" for select to "incidents_staff" using ((select app.persona()) = 'staff' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "manager_reads" on "frozen_edition" for select to "incidents_manager" using ((select app.persona()) = 'manager' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "frozen_edition" for select to "incidents_consultant" using ((select app.persona()) = 'consultant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "frozen_edition" for select to "incidents_department_head" using ((select app.persona()) = 'department_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "frozen_edition" for select to "incidents_staff_unit" using ((select app.persona()) = 'staff_unit' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "frozen_edition" for select to "incidents_caseworker" using ((select app.persona()) = 'caseworker' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "frozen_edition" for select to "incidents_supervisor" using ((select app.persona()) = 'supervisor' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "frozen_edition" for select to "incidents_authority_head" using ((select app.persona()) = 'authority_head' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "council_reads" on "frozen_edition" for select to "incidents_council" using ((select app.persona()) = 'council' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "frozen_edition" for select to "incidents_appeals_board" using ((select app.persona()) = 'appeals_board' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "child_reads" on "frozen_edition" for select to "incidents_child" using ((select app.persona()) = 'child' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "frozen_edition" for select to "incidents_complainant" using ((select app.persona()) = 'complainant' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "frozen_edition" for select to "incidents_dpo" using ((select app.persona()) = 'dpo' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "service_reads" on "frozen_edition" for select to "incidents_service" using ((select app.persona()) = 'service' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "frozen_edition" for select to "incidents_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "frozen_edition" for select to "incidents_public" using ((select app.persona()) = 'public' and (opened_at is not null));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "frozen_edition" for insert to "incidents_statistics" with check ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_changes" on "frozen_edition" for update to "incidents_statistics" using ((select app.persona()) = 'statistics') with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "incident" add constraint "incident_minutes_not_negative" check (minutes >= 0);`)
    this.addSql(`alter table "incident" add constraint "incident_registered_after_it_happened" check (registered_at >= occurred_at);`)
    this.addSql(`alter table "incident" add constraint "incident_voided_with_reason" check ((state = 'VOIDED') = (voided is not null));`)
    this.addSql(
      `alter table "incident" add constraint "incident_account_received_when_attached" check ((account = 'ATTACHED') = (account_received_at is not null));`,
    )
    this.addSql(
      `alter table "incident" add constraint "incident_assessment_check" check (starts_with(assessment, (((('s1:'::text || (id)::text) || ':incident.assessment/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "incident" add constraint "incident_account_check" check ("account" in ('ATTACHED', 'DECLINED', 'TO_FOLLOW', 'NO_OPPORTUNITY', 'CANNOT_COMMUNICATE', 'OTHER', 'UNKNOWN'));`,
    )
    this.addSql(`alter table "incident" add constraint "incident_guidance_check" check ("guidance" in ('YES', 'NO', 'UNKNOWN'));`)
    this.addSql(`alter table "incident" add constraint "incident_injury_check" check ("injury" in ('NONE', 'MINOR', 'SERIOUS'));`)
    this.addSql(
      `alter table "incident" add constraint "incident_state_check" check ("state" in ('REGISTERED', 'RETURNED', 'APPROVED', 'DISPATCHED', 'FEEDBACK', 'CLOSED', 'VOIDED'));`,
    )
    this.addSql(`alter table "incident" add constraint "incident_voided_check" check ("voided" in ('WRONG_CHILD', 'DOUBLE', 'NO_FORCE'));`)
    this.addSql(`alter table "incident" enable row level security;`)
    this.addSql(`alter table "incident" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "incident" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "incident" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "incident" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "incident" for select to "incidents_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "incident" for select to "incidents_caseworker" using ((acting_municipality_id = (select app.scope('municipality')) or location_municipality_id = (select app.scope('municipality'))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "incident" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "incident" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(`create policy "child_reads" on "incident" for select to "incidents_child" using (child_id = (select app.scope('child')));`)
    this.addSql(`create policy "service_reads" on "incident" for select to "incidents_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "statistics_reads" on "incident" for select to "incidents_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "incident" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_adds" on "incident" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_adds" on "incident" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_changes" on "incident" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_changes" on "incident" for update to "incidents_staff" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_changes" on "incident" for update to "incidents_manager" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "incident" for update to "incidents_caseworker" using (acting_municipality_id = (select app.scope('municipality'))) with check (acting_municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "incident" for update to "incidents_supervisor" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "incident" for update to "incidents_authority_head" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "consultant_changes" on "incident" for update to "incidents_consultant" using (department_id = (select app.scope('department'))) with check (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "incident" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_changes" on "incident" as restrictive for update to "incidents_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "internal_supplement" add constraint "internal_supplement_text_check" check (starts_with(text, (((('s1:'::text || (incident_id)::text) || ':internal_supplement.text/'::text) || (incident_id)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "internal_supplement" enable row level security;`)
    this.addSql(`alter table "internal_supplement" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "internal_supplement" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "internal_supplement" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "internal_supplement" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "staff_adds" on "internal_supplement" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_adds" on "internal_supplement" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )

    this.addSql(
      `alter table "measure" add constraint "measure_section_check" check ("section" in ('S8', 'S9', 'S10', 'S11', 'S12', 'S13', 'S14', 'S16', 'S19', 'OTHER_NOT_PERMITTED'));`,
    )
    this.addSql(`alter table "measure" enable row level security;`)
    this.addSql(`alter table "measure" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "measure" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "measure" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "measure" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "measure" for select to "incidents_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "measure" for select to "incidents_caseworker" using ((acting_municipality_id = (select app.scope('municipality')) or location_municipality_id = (select app.scope('municipality'))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "measure" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "measure" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(`create policy "child_reads" on "measure" for select to "incidents_child" using (child_id = (select app.scope('child')));`)
    this.addSql(`create policy "service_reads" on "measure" for select to "incidents_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "statistics_reads" on "measure" for select to "incidents_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "measure" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_adds" on "measure" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_adds" on "measure" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_changes" on "measure" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_removes" on "measure" for delete to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_removes" on "measure" for delete to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "measure" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(`alter table "nil_return" add constraint "nil_return_month_is_first_day" check (extract(day from month) = 1);`)
    this.addSql(`alter table "nil_return" enable row level security;`)
    this.addSql(`alter table "nil_return" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "nil_return" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "nil_return" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "nil_return" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "nil_return" for select to "incidents_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "nil_return" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "nil_return" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "nil_return" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "statistics_reads" on "nil_return" for select to "incidents_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_adds" on "nil_return" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_adds" on "nil_return" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_changes" on "nil_return" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "nil_return" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "notice" add constraint "notice_kind_check" check ("kind" in ('APPROVAL_WAITS', 'REPORT_RETURNED', 'REPORT_RECEIVED', 'REPORT_CORRECTED', 'REPORT_VOIDED', 'REPORT_REOPENED', 'CRIME_SUSPECTED', 'FEEDBACK_RECEIVED', 'DEADLINE_NEAR', 'DELIVERY_FAILED', 'ACCOUNT_AWAITED', 'NIL_RETURN_DUE'));`,
    )
    this.addSql(`alter table "notice" enable row level security;`)
    this.addSql(`alter table "notice" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "notice" for select to "incidents_staff" using (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "manager_reads" on "notice" for select to "incidents_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "notice" for select to "incidents_consultant" using (scope_id = (select app.scope('department')) and (persona = 'consultant' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "notice" for select to "incidents_department_head" using (scope_id = (select app.scope('department')) and (persona = 'department_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "notice" for select to "incidents_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "notice" for select to "incidents_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "notice" for select to "incidents_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(`create policy "service_reads" on "notice" for select to "incidents_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "service_adds" on "notice" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "notice" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_changes" on "notice" for update to "incidents_staff" using (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "manager_changes" on "notice" for update to "incidents_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "consultant_changes" on "notice" for update to "incidents_consultant" using (scope_id = (select app.scope('department')) and (persona = 'consultant' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('department')) and (persona = 'consultant' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "department_head_changes" on "notice" for update to "incidents_department_head" using (scope_id = (select app.scope('department')) and (persona = 'department_head' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('department')) and (persona = 'department_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "notice" for update to "incidents_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "notice" for update to "incidents_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "notice" for update to "incidents_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "glass_reads" on "notice" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_changes" on "notice" as restrictive for update to "incidents_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "published_cell" enable row level security;`)
    this.addSql(`alter table "published_cell" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "published_cell" for select to "incidents_staff" using ((select app.persona()) = 'staff' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "manager_reads" on "published_cell" for select to "incidents_manager" using ((select app.persona()) = 'manager' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "published_cell" for select to "incidents_consultant" using ((select app.persona()) = 'consultant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "published_cell" for select to "incidents_department_head" using ((select app.persona()) = 'department_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "published_cell" for select to "incidents_staff_unit" using ((select app.persona()) = 'staff_unit' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "published_cell" for select to "incidents_caseworker" using ((select app.persona()) = 'caseworker' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "published_cell" for select to "incidents_supervisor" using ((select app.persona()) = 'supervisor' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "published_cell" for select to "incidents_authority_head" using ((select app.persona()) = 'authority_head' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "council_reads" on "published_cell" for select to "incidents_council" using ((select app.persona()) = 'council' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "published_cell" for select to "incidents_appeals_board" using ((select app.persona()) = 'appeals_board' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "child_reads" on "published_cell" for select to "incidents_child" using ((select app.persona()) = 'child' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "published_cell" for select to "incidents_complainant" using ((select app.persona()) = 'complainant' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "published_cell" for select to "incidents_dpo" using ((select app.persona()) = 'dpo' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "service_reads" on "published_cell" for select to "incidents_service" using ((select app.persona()) = 'service' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "published_cell" for select to "incidents_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "public_reads" on "published_cell" for select to "incidents_public" using ((select app.persona()) = 'public' and (edition = any(array(select frozen_edition.edition from frozen_edition))));`,
    )
    this.addSql(
      `create policy "statistics_adds" on "published_cell" for insert to "incidents_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(
      `alter table "reminder" add constraint "reminder_kind_check" check ("kind" in ('APPROVAL_WAITS', 'REPORT_RETURNED', 'REPORT_RECEIVED', 'REPORT_CORRECTED', 'REPORT_VOIDED', 'REPORT_REOPENED', 'CRIME_SUSPECTED', 'FEEDBACK_RECEIVED', 'DEADLINE_NEAR', 'DELIVERY_FAILED', 'ACCOUNT_AWAITED', 'NIL_RETURN_DUE'));`,
    )
    this.addSql(`alter table "reminder" enable row level security;`)
    this.addSql(`alter table "reminder" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "reminder" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "reminder" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "reminder" for select to "incidents_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "reminder" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "reminder" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(`create policy "service_reads" on "reminder" for select to "incidents_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "service_adds" on "reminder" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "reminder" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "reminder" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_size" check (octet_length(content) = bytes + 28 and bytes >= 1 and bytes <= 10485760);`,
    )
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_filed_whole" check (num_nulls(filed_at, child_id, authority_id, acting_municipality_id) in (0, 4));`,
    )
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_withdrawn_whole" check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2) and (withdrawn_at is null or filed_at is not null));`,
    )
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_kept_is_the_homes" check (filed_at is not null or num_nonnulls(department_id, location_municipality_id) = 0);`,
    )
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_name_check" check (starts_with(name, (((('s1:'::text || (incident_id)::text) || ':report_attachment.name/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "report_attachment" add constraint "report_attachment_kind_check" check ("kind" in ('CHILD_ACCOUNT', 'OTHER'));`,
    )
    this.addSql(`alter table "report_attachment" enable row level security;`)
    this.addSql(`alter table "report_attachment" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "report_attachment" for select to "incidents_staff" using (institution_id = (select app.scope('institution')) and (withdrawn_at is null and (filed_at is not null or added_by = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "manager_reads" on "report_attachment" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "report_attachment" for select to "incidents_consultant" using (department_id = (select app.scope('department')) and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "report_attachment" for select to "incidents_caseworker" using ((acting_municipality_id = (select app.scope('municipality')) or location_municipality_id = (select app.scope('municipality'))) and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "report_attachment" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')) and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "report_attachment" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')) and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "child_reads" on "report_attachment" for select to "incidents_child" using (child_id = (select app.scope('child')) and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "service_reads" on "report_attachment" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_adds" on "report_attachment" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')) and (filed_at is null and added_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_adds" on "report_attachment" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')) and (filed_at is null and added_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "staff_changes" on "report_attachment" for update to "incidents_staff" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_changes" on "report_attachment" for update to "incidents_manager" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_changes" on "report_attachment" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_removes" on "report_attachment" for delete to "incidents_staff" using (institution_id = (select app.scope('institution')) and (filed_at is null and added_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_removes" on "report_attachment" for delete to "incidents_manager" using (institution_id = (select app.scope('institution')) and (filed_at is null and added_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_removes" on "report_attachment" for delete to "incidents_service" using ((select app.persona()) = 'service' and (filed_at is null));`,
    )
    this.addSql(
      `create policy "glass_reads" on "report_attachment" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "report_draft" add constraint "report_draft_content_check" check (starts_with(content, (((('j1:'::text || (id)::text) || ':report_draft.content/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "report_draft" add constraint "report_draft_crime_text_check" check (starts_with(crime_text, (((('s1:'::text || (id)::text) || ':report_event.text/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "report_draft" enable row level security;`)
    this.addSql(`alter table "report_draft" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "report_draft" for select to "incidents_staff" using (institution_id = (select app.scope('institution')) and (author_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_reads" on "report_draft" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "report_draft" for select to "incidents_consultant" using (department_id = (select app.scope('department')) and (crime_suspected_at is not null));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "report_draft" for select to "incidents_department_head" using (department_id = (select app.scope('department')) and (crime_suspected_at is not null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "report_draft" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')) and (crime_suspected_at is not null));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "report_draft" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')) and (crime_suspected_at is not null));`,
    )
    this.addSql(
      `create policy "service_reads" on "report_draft" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "report_draft" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_adds" on "report_draft" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')) and (author_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_adds" on "report_draft" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')) and (author_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "report_draft" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_changes" on "report_draft" for update to "incidents_staff" using (institution_id = (select app.scope('institution')) and (author_id = (select app.subject()))) with check (institution_id = (select app.scope('institution')) and (author_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_changes" on "report_draft" for update to "incidents_manager" using (institution_id = (select app.scope('institution'))) with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "staff_removes" on "report_draft" for delete to "incidents_staff" using (institution_id = (select app.scope('institution')) and (author_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_removes" on "report_draft" for delete to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_removes" on "report_draft" for delete to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "report_draft" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "report_event" add constraint "report_event_text_check" check (starts_with(text, (((('s1:'::text || (incident_id)::text) || ':report_event.text/'::text) || (id)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "report_event" enable row level security;`)
    this.addSql(`alter table "report_event" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "report_event" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "report_event" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "report_event" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "report_event" for select to "incidents_caseworker" using ((acting_municipality_id = (select app.scope('municipality')) or location_municipality_id = (select app.scope('municipality'))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "report_event" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "report_event" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "child_reads" on "report_event" for select to "incidents_child" using (child_id = (select app.scope('child')));`,
    )
    this.addSql(
      `create policy "service_reads" on "report_event" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_adds" on "report_event" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_adds" on "report_event" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_adds" on "report_event" for insert to "incidents_consultant" with check (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "report_event" for insert to "incidents_caseworker" with check (acting_municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "report_event" for insert to "incidents_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "report_event" for insert to "incidents_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "report_event" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "report_event" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "report_event" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "report_event" as restrictive for insert to "incidents_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "report_version" add constraint "report_version_content_check" check (starts_with(content, (((('j1:'::text || (incident_id)::text) || ':report_version.content/'::text) || (version)::text) || ':'::text)));`,
    )
    this.addSql(
      `alter table "report_version" add constraint "report_version_reason_check" check (starts_with(reason, (((('s1:'::text || (incident_id)::text) || ':report_version.reason/'::text) || (version)::text) || ':'::text)));`,
    )
    this.addSql(`alter table "report_version" enable row level security;`)
    this.addSql(`alter table "report_version" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "report_version" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "report_version" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "report_version" for select to "incidents_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "report_version" for select to "incidents_caseworker" using ((acting_municipality_id = (select app.scope('municipality')) or location_municipality_id = (select app.scope('municipality'))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "report_version" for select to "incidents_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "report_version" for select to "incidents_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "child_reads" on "report_version" for select to "incidents_child" using (child_id = (select app.scope('child')));`,
    )
    this.addSql(
      `create policy "service_reads" on "report_version" for select to "incidents_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_adds" on "report_version" for insert to "incidents_staff" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_adds" on "report_version" for insert to "incidents_manager" with check (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_adds" on "report_version" for insert to "incidents_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "report_version" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "report_version" as restrictive for select to "incidents_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "stay" add constraint "stay_ends_after_it_begins" check (moved_out_on is null or moved_out_on >= moved_in_on);`,
    )
    this.addSql(`alter table "stay" enable row level security;`)
    this.addSql(`alter table "stay" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "stay" for select to "incidents_staff" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "stay" for select to "incidents_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "stay" for select to "incidents_caseworker" using (acting_municipality_id = (select app.scope('municipality')));`,
    )
    this.addSql(`create policy "child_reads" on "stay" for select to "incidents_child" using (child_id = (select app.scope('child')));`)
    this.addSql(`create policy "dpo_reads" on "stay" for select to "incidents_dpo" using ((select app.persona()) = 'dpo');`)
    this.addSql(`create policy "service_reads" on "stay" for select to "incidents_service" using ((select app.persona()) = 'service');`)
    this.addSql(`create policy "service_adds" on "stay" for insert to "incidents_service" with check ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "service_changes" on "stay" for update to "incidents_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "owner_reads" on "stay" for select to "incidents_owner" using (institution_id = (select app.scope('institution')));`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "complaint_outcome" cascade;`)
    this.addSql(`drop table if exists "crime_answer" cascade;`)
    this.addSql(`drop table if exists "delivery" cascade;`)
    this.addSql(`drop table if exists "feedback" cascade;`)
    this.addSql(`drop table if exists "figure_spread" cascade;`)
    this.addSql(`drop table if exists "follow_up" cascade;`)
    this.addSql(`drop table if exists "frozen_edition" cascade;`)
    this.addSql(`drop table if exists "incident" cascade;`)
    this.addSql(`drop table if exists "internal_supplement" cascade;`)
    this.addSql(`drop table if exists "measure" cascade;`)
    this.addSql(`drop table if exists "nil_return" cascade;`)
    this.addSql(`drop table if exists "notice" cascade;`)
    this.addSql(`drop table if exists "published_cell" cascade;`)
    this.addSql(`drop table if exists "reminder" cascade;`)
    this.addSql(`drop table if exists "report_attachment" cascade;`)
    this.addSql(`drop table if exists "report_draft" cascade;`)
    this.addSql(`drop table if exists "report_event" cascade;`)
    this.addSql(`drop table if exists "report_version" cascade;`)
    this.addSql(`drop table if exists "stay" cascade;`)
  }
}
