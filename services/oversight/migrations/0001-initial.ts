import { Migration } from '@mikro-orm/migrations'

export class Initial extends Migration {
  override name = 'Initial'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "archive_hold" ("id" uuid not null, "department_id" text not null, "quarter" text not null, "reference" text not null, "set_by" text not null, "set_at" timestamptz not null, "lifted_by" text null, "lifted_at" timestamptz null, primary key ("id"));`,
    )
    this.addSql(`create index "archive_hold_department_id_quarter_index" on "archive_hold" ("department_id", "quarter");`)

    this.addSql(
      `create table "archive_log" ("department_id" text not null, "quarter" text not null, "edition" int not null, "operator_id" text null, "hash" text not null, "keep_until" date not null, "rule" text not null, "removed_at" timestamptz not null, primary key ("department_id", "quarter", "edition"));`,
    )

    this.addSql(
      `create table "assessed_home" ("assessment_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "peer_group" text not null, "score" double precision not null, "band" text not null, "probability_selected" double precision not null, "rank_low" int not null, "rank_high" int not null, "input" jsonb not null, "domains" jsonb not null, "indicators" jsonb not null, "funnel" jsonb null, "notices" text[] not null, primary key ("assessment_id", "institution_id"));`,
    )
    this.addSql(
      `create index "assessed_home_assessment_id_authority_id_score_index" on "assessed_home" ("assessment_id", "authority_id", "score");`,
    )
    this.addSql(`create index "assessed_home_institution_id_index" on "assessed_home" ("institution_id");`)

    this.addSql(
      `create table "assessment" ("id" uuid not null, "period" text not null, "state" text not null, "step" text null, "done" int not null default 0, "total" int not null default 0, "requested_at" timestamptz not null, "requested_by" text null, "beat_at" timestamptz null, "cancel_requested_at" timestamptz null, "completed_at" timestamptz null, "failed_part" text null, "model_version" text null, "parameters_id" uuid null, "parameters_hash" text null, "input_hash" text null, "data_as_of" timestamptz null, "homes_assessed" int null, "redraws" int null, "groups" jsonb null, primary key ("id"));`,
    )
    this.addSql(`create index "assessment_state_completed_at_index" on "assessment" ("state", "completed_at");`)

    this.addSql(
      `create table "edition" ("id" text not null, "number" int not null, "published_at" timestamptz not null, "first_quarter" text not null, "last_quarter" text not null, "synthetic" boolean not null, "data_version" text not null, "hash" text not null, "rate_chart" jsonb null, "changes" jsonb not null, "breaks" jsonb not null, primary key ("id"));`,
    )
    this.addSql(`alter table "edition" add constraint "edition_number_unique" unique ("number");`)

    this.addSql(
      `create table "edition_note" ("id" uuid not null, "edition" int not null, "about" text not null, "text" text not null, "version" int not null, "written_by" text not null, "written_at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"));`,
    )
    this.addSql(`create index "edition_note_edition_index" on "edition_note" ("edition");`)

    this.addSql(
      `create table "edition_note_version" ("note_id" uuid not null, "version" int not null, "text" text not null, "written_by" text not null, "written_at" timestamptz not null, primary key ("note_id", "version"));`,
    )

    this.addSql(
      `create table "edition_run" ("number" int not null, "last_quarter" text not null, "state" text not null, "started_at" timestamptz not null, "ended_at" timestamptz null, "missing_part" text null, "unsafe_cells" text[] null, "refused_for" text[] null, primary key ("number"));`,
    )

    this.addSql(
      `create table "finding" ("inspection_id" uuid not null, "theme" text not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "level" text not null, "text" text null, "shared_at" timestamptz null, primary key ("inspection_id", "theme"));`,
    )

    this.addSql(
      `create table "follow_up" ("id" uuid not null, "inspection_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "theme" text not null, "what" text not null, "due_on" date not null, "checked_on" date null, "result" text null, primary key ("id"));`,
    )
    this.addSql(`create index "follow_up_inspection_id_index" on "follow_up" ("inspection_id");`)
    this.addSql(`create index "follow_up_authority_id_due_on_index" on "follow_up" ("authority_id", "due_on");`)

    this.addSql(
      `create table "hearing" ("inspection_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "sent_at" timestamptz not null, "answer_by" date not null, "answer" text null, "answered_by" text null, "answered_at" timestamptz null, "closed_at" timestamptz null, primary key ("inspection_id"));`,
    )

    this.addSql(
      `create table "home_scope" ("institution_id" text not null, "authority_id" text not null, "department_id" text null, "closed_on" date null, primary key ("institution_id"));`,
    )
    this.addSql(`create index "home_scope_authority_id_index" on "home_scope" ("authority_id");`)

    this.addSql(
      `create table "home_signal" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "kind" text not null, "occurred_at" timestamptz not null, "opened_at" timestamptz not null, "due_on" date not null, "evidence" jsonb not null, "text" text null, "raised_by" text null, "source_key" text not null, primary key ("id"));`,
    )
    this.addSql(`alter table "home_signal" add constraint "home_signal_source_key_unique" unique ("source_key");`)
    this.addSql(`create index "home_signal_authority_id_opened_at_index" on "home_signal" ("authority_id", "opened_at");`)
    this.addSql(`create index "home_signal_institution_id_opened_at_index" on "home_signal" ("institution_id", "opened_at");`)

    this.addSql(
      `create table "inspection" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "carried_out_on" date not null, "announced" boolean not null, "children_offered" smallint not null, "children_heard" smallint not null, primary key ("id"));`,
    )
    this.addSql(`create index "inspection_institution_id_carried_out_on_index" on "inspection" ("institution_id", "carried_out_on");`)
    this.addSql(`create index "inspection_authority_id_carried_out_on_index" on "inspection" ("authority_id", "carried_out_on");`)

    this.addSql(
      `create table "inspection_case" ("id" uuid not null, "institution_id" text not null, "authority_id" text not null, "department_id" text null, "round_id" uuid null, "state" text not null, "version" int not null default 1, "planned_on" date not null, "announced" boolean not null, "announced_reason" text null, "team" text[] not null, "themes" text[] not null, "carried_out_on" date null, "filed_at" timestamptz null, "signal_confirmed" boolean null, "cancellation" text null, "created_at" timestamptz not null, "created_by" text not null, "closed_at" timestamptz null, primary key ("id"));`,
    )
    this.addSql(`create index "inspection_case_authority_id_planned_on_index" on "inspection_case" ("authority_id", "planned_on");`)
    this.addSql(`create index "inspection_case_institution_id_index" on "inspection_case" ("institution_id");`)

    this.addSql(
      `create table "inspection_route" ("inspection_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "route" text not null, primary key ("inspection_id"));`,
    )

    this.addSql(
      `create table "model_parameters" ("id" uuid not null, "model_version" text not null, "parameters" jsonb not null, "hash" text not null, "valid_from" date not null, "why" text not null, "proposed_by" text not null, "proposed_authority_id" text null, "proposed_at" timestamptz not null, "approved_by" text null, "approved_at" timestamptz null, primary key ("id"));`,
    )

    this.addSql(
      `create table "notice_follower" ("person_id" text not null, "persona" text not null, "about" text not null, "scope_id" text not null, "followed_at" timestamptz not null, "mail_address" text null, "mail_refused_at" timestamptz null, primary key ("person_id", "persona", "about", "scope_id"));`,
    )

    this.addSql(
      `create table "orientation_log" ("operator_id" text not null, "year" smallint not null, "hash" text not null, "keep_until" date not null, "rule" text not null, "removed_at" timestamptz not null, primary key ("operator_id", "year"));`,
    )

    this.addSql(
      `create table "notice" ("id" uuid not null, "persona" text not null, "scope_id" text null, "person_id" text null, "created_at" timestamptz not null, "read_at" timestamptz null, "read_by" text null, "source_key" text not null, "kind" text not null, "edition" int null, "department_id" text null, "quarter" text null, "institution_id" text null, primary key ("id"));`,
    )
    this.addSql(`alter table "notice" add constraint "notice_source_key_unique" unique ("source_key");`)
    this.addSql(`create index "notice_persona_person_id_created_at_index" on "notice" ("persona", "person_id", "created_at");`)
    this.addSql(`create index "notice_persona_scope_id_created_at_index" on "notice" ("persona", "scope_id", "created_at");`)
    this.addSql(`create index "notice_created_at_index" on "notice" ("created_at");`)

    this.addSql(
      `create table "overview_section" ("department_id" text not null, "quarter" text not null, "key" text not null, "place" smallint not null, "kind" text not null, "institution_id" text null, "frozen" jsonb not null, "answer_text" text null, "answer_version" int not null default 0, "answer_by" text null, "answer_at" timestamptz null, "comment_text" text null, "comment_version" int not null default 0, "comment_by" text null, "comment_at" timestamptz null, primary key ("department_id", "quarter", "key"));`,
    )
    this.addSql(`create index "overview_section_institution_id_quarter_index" on "overview_section" ("institution_id", "quarter");`)

    this.addSql(
      `create table "overview_story" ("id" uuid not null, "department_id" text not null, "quarter" text not null, "institution_id" text null, "version" int not null default 1, "text" text not null, "written_by" text not null, "written_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`create index "overview_story_department_id_quarter_index" on "overview_story" ("department_id", "quarter");`)

    this.addSql(
      `create table "overview_version" ("department_id" text not null, "quarter" text not null, "edition" int not null, "operator_id" text null, "document" jsonb not null, "hash" text not null, "author_signed_by" text not null, "author_signed_at" timestamptz not null, "head_signed_by" text not null, "head_signed_at" timestamptz not null, "submitted_at" timestamptz null, "reopened_because" text null, "keep_until" date not null, primary key ("department_id", "quarter", "edition"));`,
    )
    this.addSql(`create index "overview_version_operator_id_quarter_index" on "overview_version" ("operator_id", "quarter");`)

    this.addSql(
      `create table "political_version" ("operator_id" text not null, "year" smallint not null, "tables" jsonb not null, primary key ("operator_id", "year"));`,
    )

    this.addSql(
      `create table "quarterly_overview" ("department_id" text not null, "quarter" text not null, "department_name" text not null, "operator_id" text null, "status" text not null, "edition" int not null default 1, "revision" int not null default 1, "counted_at" timestamptz null, "home_ids" text[] not null default '{}', "frozen" jsonb null, "figures_hash" text null, "missing_part" text null, "author_signed_by" text null, "author_signed_at" timestamptz null, "author_hash" text null, "submitted_at" timestamptz null, "returned_by" text null, "returned_from" text null, "returned_at" timestamptz null, "returned_because" text null, "cleared_at" timestamptz null, primary key ("department_id", "quarter"));`,
    )
    this.addSql(`create index "quarterly_overview_operator_id_quarter_index" on "quarterly_overview" ("operator_id", "quarter");`)

    this.addSql(
      `create table "round_decision" ("id" uuid not null, "round_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "choice" text not null, "reason" text not null, "text" text null, "override" boolean not null, "decided_by" text not null, "decided_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(
      `create index "round_decision_round_id_institution_id_decided_at_index" on "round_decision" ("round_id", "institution_id", "decided_at");`,
    )

    this.addSql(
      `create table "round_home" ("round_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "position" int not null, "score" double precision not null, "probability_selected" double precision not null, "band" text not null, "snapshot" jsonb not null, "last_carried_out_on" date null, "due_on" date null, primary key ("round_id", "institution_id"));`,
    )

    this.addSql(
      `create table "round_lane" ("round_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "lane" text not null, primary key ("round_id", "institution_id"));`,
    )

    this.addSql(
      `create table "saved_view" ("id" uuid not null, "person_id" text not null, "persona" text not null, "name" text not null, "search" text not null, "saved_at" timestamptz not null, primary key ("id"));`,
    )
    this.addSql(`create index "saved_view_person_id_persona_index" on "saved_view" ("person_id", "persona");`)

    this.addSql(
      `create table "selection_round" ("id" uuid not null, "authority_id" text not null, "quarter" text not null, "assessment_id" uuid not null, "state" text not null, "version" int not null default 1, "capacity" int not null, "random_share" double precision not null, "seed" text not null, "opened_at" timestamptz not null, "opened_by" text not null, "closed_at" timestamptz null, "closed_by" text null, primary key ("id"));`,
    )
    this.addSql(
      `alter table "selection_round" add constraint "selection_round_authority_id_quarter_unique" unique ("authority_id", "quarter");`,
    )

    this.addSql(
      `create table "signal_review" ("signal_id" uuid not null, "institution_id" text not null, "authority_id" text not null, "outcome" text not null, "text" text not null, "reviewed_by" text not null, "reviewed_at" timestamptz not null, primary key ("signal_id"));`,
    )

    this.addSql(
      `create table "use_alarm" ("id" uuid not null, "department_id" text not null, "institution_id" text not null, "institution_name" text not null, "kind" text not null, "quarter" text not null, "found_on" date not null, "from_day" date not null, "to_day" date not null, "observed" int not null, "expected" double precision not null, "evidence" double precision not null, "threshold" double precision not null, primary key ("id"));`,
    )
    this.addSql(`create index "use_alarm_department_id_quarter_index" on "use_alarm" ("department_id", "quarter");`)
    this.addSql(
      `alter table "use_alarm" add constraint "use_alarm_institution_id_kind_quarter_unique" unique ("institution_id", "kind", "quarter");`,
    )

    this.addSql(
      `create table "use_dialogue" ("alarm_id" uuid not null, "department_id" text not null, "institution_id" text not null, "held_on" date not null, "agreed" text not null, "hr_involved" boolean not null, "pointed_out" boolean not null, "logged_by" text not null, "logged_at" timestamptz not null, primary key ("alarm_id"));`,
    )

    this.addSql(
      `create table "yearly_orientation" ("operator_id" text not null, "year" smallint not null, "state" text not null, "version" int not null default 1, "compiled" jsonb not null, "hash" text not null, "compiled_at" timestamptz not null, "compiled_by" text not null, "case_text" text null, "joint_measures" text null, "leadership_meeting_on" date null, "political_meeting_on" date null, "keep_until" date not null, primary key ("operator_id", "year"));`,
    )

    this.addSql(
      `alter table "archive_hold" add constraint "archive_hold_reference_short" check (length(reference) >= 1 and length(reference) <= 80);`,
    )
    this.addSql(
      `alter table "archive_hold" add constraint "archive_hold_lifted_by_somebody" check ((lifted_at is null) = (lifted_by is null));`,
    )
    this.addSql(`alter table "archive_hold" enable row level security;`)
    this.addSql(`alter table "archive_hold" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "archive_hold" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "archive_hold" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "archive_hold" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "department_head_adds" on "archive_hold" for insert to "oversight_department_head" with check (department_id = (select app.scope('department')) and (set_by = (select app.subject()) and lifted_at is null));`,
    )
    this.addSql(
      `create policy "department_head_changes" on "archive_hold" for update to "oversight_department_head" using (department_id = (select app.scope('department')) and (lifted_by is null or lifted_by = (select app.subject()))) with check (department_id = (select app.scope('department')) and (lifted_by is null or lifted_by = (select app.subject())));`,
    )

    this.addSql(`alter table "archive_log" enable row level security;`)
    this.addSql(`alter table "archive_log" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "archive_log" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "archive_log" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "archive_log" for select to "oversight_staff_unit" using (operator_id = (select app.scope('operator')));`,
    )
    this.addSql(
      `create policy "service_reads" on "archive_log" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "archive_log" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )

    this.addSql(
      `alter table "assessed_home" add constraint "assessed_home_probability" check (probability_selected::numeric >= 0 and probability_selected::numeric <= 1);`,
    )
    this.addSql(
      `alter table "assessed_home" add constraint "assessed_home_band_check" check ("band" in ('ROBUST', 'LIKELY', 'BORDERLINE', 'UNLIKELY'));`,
    )
    this.addSql(`alter table "assessed_home" enable row level security;`)
    this.addSql(`alter table "assessed_home" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "assessed_home" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "assessed_home" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "assessed_home" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "assessed_home" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "assessed_home" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "assessed_home" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "assessment" add constraint "assessment_done_is_whole" check (state <> 'DONE' or (completed_at is not null and parameters_hash is not null and input_hash is not null and data_as_of is not null and homes_assessed is not null and groups is not null));`,
    )
    this.addSql(
      `alter table "assessment" add constraint "assessment_state_check" check ("state" in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'));`,
    )
    this.addSql(
      `alter table "assessment" add constraint "assessment_step_check" check ("step" in ('FETCHING', 'SCORING', 'REDRAWING', 'STORING'));`,
    )
    this.addSql(`alter table "assessment" enable row level security;`)
    this.addSql(`alter table "assessment" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "assessment" for select to "oversight_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "assessment" for select to "oversight_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "service_reads" on "assessment" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "assessment" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "assessment" for insert to "oversight_supervisor" with check ((select app.persona()) = 'supervisor' and (state = 'QUEUED' and requested_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "assessment" for insert to "oversight_authority_head" with check ((select app.persona()) = 'authority_head' and (state = 'QUEUED' and requested_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "assessment" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "assessment" for update to "oversight_supervisor" using ((select app.persona()) = 'supervisor') with check ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "assessment" for update to "oversight_authority_head" using ((select app.persona()) = 'authority_head') with check ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "glass_adds" on "assessment" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "assessment" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "edition" enable row level security;`)
    this.addSql(`alter table "edition" force row level security;`)
    this.addSql(`create policy "staff_reads" on "edition" for select to "oversight_staff" using ((select app.persona()) = 'staff');`)
    this.addSql(`create policy "manager_reads" on "edition" for select to "oversight_manager" using ((select app.persona()) = 'manager');`)
    this.addSql(
      `create policy "consultant_reads" on "edition" for select to "oversight_consultant" using ((select app.persona()) = 'consultant');`,
    )
    this.addSql(
      `create policy "department_head_reads" on "edition" for select to "oversight_department_head" using ((select app.persona()) = 'department_head');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "edition" for select to "oversight_staff_unit" using ((select app.persona()) = 'staff_unit');`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "edition" for select to "oversight_caseworker" using ((select app.persona()) = 'caseworker');`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "edition" for select to "oversight_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "edition" for select to "oversight_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(`create policy "council_reads" on "edition" for select to "oversight_council" using ((select app.persona()) = 'council');`)
    this.addSql(
      `create policy "appeals_board_reads" on "edition" for select to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board');`,
    )
    this.addSql(`create policy "child_reads" on "edition" for select to "oversight_child" using ((select app.persona()) = 'child');`)
    this.addSql(
      `create policy "complainant_reads" on "edition" for select to "oversight_complainant" using ((select app.persona()) = 'complainant');`,
    )
    this.addSql(`create policy "dpo_reads" on "edition" for select to "oversight_dpo" using ((select app.persona()) = 'dpo');`)
    this.addSql(`create policy "service_reads" on "edition" for select to "oversight_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "statistics_reads" on "edition" for select to "oversight_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(`create policy "public_reads" on "edition" for select to "oversight_public" using ((select app.persona()) = 'public');`)
    this.addSql(
      `create policy "statistics_adds" on "edition" for insert to "oversight_statistics" with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(`alter table "edition_note" enable row level security;`)
    this.addSql(`alter table "edition_note" force row level security;`)
    this.addSql(
      `create policy "staff_reads" on "edition_note" for select to "oversight_staff" using ((select app.persona()) = 'staff' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "manager_reads" on "edition_note" for select to "oversight_manager" using ((select app.persona()) = 'manager' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "edition_note" for select to "oversight_consultant" using ((select app.persona()) = 'consultant' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "edition_note" for select to "oversight_department_head" using ((select app.persona()) = 'department_head' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "edition_note" for select to "oversight_staff_unit" using ((select app.persona()) = 'staff_unit' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "edition_note" for select to "oversight_caseworker" using ((select app.persona()) = 'caseworker' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "edition_note" for select to "oversight_supervisor" using ((select app.persona()) = 'supervisor' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "edition_note" for select to "oversight_authority_head" using ((select app.persona()) = 'authority_head' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "council_reads" on "edition_note" for select to "oversight_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "edition_note" for select to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "child_reads" on "edition_note" for select to "oversight_child" using ((select app.persona()) = 'child' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "complainant_reads" on "edition_note" for select to "oversight_complainant" using ((select app.persona()) = 'complainant' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "edition_note" for select to "oversight_dpo" using ((select app.persona()) = 'dpo' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "service_reads" on "edition_note" for select to "oversight_service" using ((select app.persona()) = 'service' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "statistics_reads" on "edition_note" for select to "oversight_statistics" using ((select app.persona()) = 'statistics' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "public_reads" on "edition_note" for select to "oversight_public" using ((select app.persona()) = 'public' and (withdrawn_at is null));`,
    )
    this.addSql(
      `create policy "council_adds" on "edition_note" for insert to "oversight_council" with check ((select app.persona()) = 'council' and (written_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "council_changes" on "edition_note" for update to "oversight_council" using ((select app.persona()) = 'council') with check ((select app.persona()) = 'council');`,
    )

    this.addSql(`alter table "edition_note_version" enable row level security;`)
    this.addSql(`alter table "edition_note_version" force row level security;`)
    this.addSql(
      `create policy "council_reads" on "edition_note_version" for select to "oversight_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "council_adds" on "edition_note_version" for insert to "oversight_council" with check ((select app.persona()) = 'council' and (written_by = (select app.subject())));`,
    )

    this.addSql(
      `alter table "edition_run" add constraint "edition_run_ended_unless_running" check ((state = 'RUNNING') = (ended_at is null));`,
    )
    this.addSql(
      `alter table "edition_run" add constraint "edition_run_refused_for_cells" check ((state = 'REFUSED') = (unsafe_cells is not null and refused_for is not null));`,
    )
    this.addSql(
      `alter table "edition_run" add constraint "edition_run_state_check" check ("state" in ('RUNNING', 'PUBLISHED', 'REFUSED'));`,
    )
    this.addSql(`alter table "edition_run" enable row level security;`)
    this.addSql(`alter table "edition_run" force row level security;`)
    this.addSql(
      `create policy "statistics_reads" on "edition_run" for select to "oversight_statistics" using ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "service_reads" on "edition_run" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "council_reads" on "edition_run" for select to "oversight_council" using ((select app.persona()) = 'council');`,
    )
    this.addSql(
      `create policy "statistics_adds" on "edition_run" for insert to "oversight_statistics" with check ((select app.persona()) = 'statistics');`,
    )
    this.addSql(
      `create policy "statistics_changes" on "edition_run" for update to "oversight_statistics" using ((select app.persona()) = 'statistics') with check ((select app.persona()) = 'statistics');`,
    )

    this.addSql(
      `alter table "finding" add constraint "finding_theme_check" check ("theme" in ('GOALS_METHODS', 'SELF_DETERMINATION', 'HEALTH_WELLBEING', 'PREVENTION_OF_FORCE', 'ORGANISATION', 'STAFF'));`,
    )
    this.addSql(
      `alter table "finding" add constraint "finding_level_check" check ("level" in ('NONE', 'ADVICE', 'REQUIREMENT', 'TIGHTENED'));`,
    )
    this.addSql(`alter table "finding" enable row level security;`)
    this.addSql(`alter table "finding" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "finding" for select to "oversight_manager" using (institution_id = (select app.scope('institution')) and (shared_at is not null));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "finding" for select to "oversight_consultant" using (department_id = (select app.scope('department')) and (shared_at is not null));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "finding" for select to "oversight_department_head" using (department_id = (select app.scope('department')) and (shared_at is not null));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "finding" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "finding" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(`create policy "service_reads" on "finding" for select to "oversight_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "service_adds" on "finding" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "finding" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "finding" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_changes" on "finding" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "finding" for update to "oversight_supervisor" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "finding" for update to "oversight_authority_head" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "finding" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "finding" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "finding" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "follow_up" add constraint "follow_up_checked_whole" check ((checked_on is null) = (result is null));`)
    this.addSql(
      `alter table "follow_up" add constraint "follow_up_theme_check" check ("theme" in ('GOALS_METHODS', 'SELF_DETERMINATION', 'HEALTH_WELLBEING', 'PREVENTION_OF_FORCE', 'ORGANISATION', 'STAFF'));`,
    )
    this.addSql(`alter table "follow_up" enable row level security;`)
    this.addSql(`alter table "follow_up" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "follow_up" for select to "oversight_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "follow_up" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "follow_up" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "follow_up" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "follow_up" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "follow_up" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "follow_up" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "follow_up" for update to "oversight_supervisor" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "follow_up" for update to "oversight_authority_head" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_changes" on "follow_up" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "follow_up" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "follow_up" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "follow_up" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "hearing" add constraint "hearing_answered_whole" check ((answer is null) = (answered_at is null));`)
    this.addSql(`alter table "hearing" enable row level security;`)
    this.addSql(`alter table "hearing" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "hearing" for select to "oversight_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "hearing" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "hearing" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "hearing" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "hearing" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(`create policy "service_reads" on "hearing" for select to "oversight_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "supervisor_adds" on "hearing" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "hearing" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "hearing" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_changes" on "hearing" for update to "oversight_manager" using (institution_id = (select app.scope('institution')) and (closed_at is null and (answered_by is null or answered_by = (select app.subject())))) with check (institution_id = (select app.scope('institution')) and (closed_at is null and (answered_by is null or answered_by = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "hearing" for update to "oversight_supervisor" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "hearing" for update to "oversight_authority_head" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "hearing" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "hearing" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "hearing" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "home_scope" enable row level security;`)
    this.addSql(`alter table "home_scope" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "home_scope" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "home_scope" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "home_scope" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "home_scope" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "home_scope" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "home_scope" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "home_scope" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "home_scope" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )

    this.addSql(
      `alter table "home_signal" add constraint "home_signal_kind_check" check ("kind" in ('CRIME_SUSPECTED', 'SEXUAL_ABUSE', 'SERIOUS_INJURY', 'ALLEGATION', 'RISE', 'SUDDEN_SILENCE', 'QUIET_HOME', 'NOT_PERMITTED_INJURY', 'THREE_LATE', 'NO_EXPOSURE', 'POINTER'));`,
    )
    this.addSql(`alter table "home_signal" enable row level security;`)
    this.addSql(`alter table "home_signal" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "home_signal" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "home_signal" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "home_signal" for select to "oversight_consultant" using (department_id = (select app.scope('department')) and (kind = 'POINTER'));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "home_signal" for select to "oversight_department_head" using (department_id = (select app.scope('department')) and (kind = 'POINTER'));`,
    )
    this.addSql(
      `create policy "service_reads" on "home_signal" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "home_signal" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "home_signal" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')) and (kind = 'ALLEGATION' and raised_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "home_signal" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')) and (kind = 'ALLEGATION' and raised_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "consultant_adds" on "home_signal" for insert to "oversight_consultant" with check (department_id = (select app.scope('department')) and (kind = 'POINTER' and raised_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "department_head_adds" on "home_signal" for insert to "oversight_department_head" with check (department_id = (select app.scope('department')) and (kind = 'POINTER' and raised_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "service_changes" on "home_signal" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "home_signal" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "home_signal" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "inspection" add constraint "inspection_children_heard" check (children_heard >= 0 and children_heard <= children_offered);`,
    )
    this.addSql(`alter table "inspection" enable row level security;`)
    this.addSql(`alter table "inspection" force row level security;`)
    this.addSql(
      `create policy "manager_reads" on "inspection" for select to "oversight_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "inspection" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "inspection" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "inspection" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "inspection" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "inspection" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "inspection" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "inspection" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "inspection" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_changes" on "inspection" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "inspection" for update to "oversight_supervisor" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "inspection" for update to "oversight_authority_head" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "inspection" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "inspection" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "inspection" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "inspection_case" add constraint "inspection_case_announced_with_reason" check (announced = false or announced_reason ~ '[^ ]');`,
    )
    this.addSql(`alter table "inspection_case" add constraint "inspection_case_has_team" check (cardinality(team) > 0);`)
    this.addSql(
      `alter table "inspection_case" add constraint "inspection_case_cancelled_with_reason" check ((state = 'CANCELLED') = (cancellation is not null));`,
    )
    this.addSql(
      `alter table "inspection_case" add constraint "inspection_case_state_check" check ("state" in ('PLANNED', 'CARRIED_OUT', 'DRAFT_REPORT', 'HEARING', 'FINAL', 'FOLLOW_UP', 'CLOSED', 'CANCELLED'));`,
    )
    this.addSql(
      `alter table "inspection_case" add constraint "inspection_case_cancellation_check" check ("cancellation" in ('HOME_CLOSED', 'HOME_MERGED', 'REPLACED', 'STAFFING', 'OTHER'));`,
    )
    this.addSql(`alter table "inspection_case" enable row level security;`)
    this.addSql(`alter table "inspection_case" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "inspection_case" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "inspection_case" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "inspection_case" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "inspection_case" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "inspection_case" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "inspection_case" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "inspection_case" for update to "oversight_supervisor" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "inspection_case" for update to "oversight_authority_head" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_changes" on "inspection_case" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "inspection_case" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "inspection_case" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "inspection_case" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "inspection_route" add constraint "inspection_route_route_check" check ("route" in ('INTERVAL', 'RISK', 'CONCERN', 'RANDOM'));`,
    )
    this.addSql(`alter table "inspection_route" enable row level security;`)
    this.addSql(`alter table "inspection_route" force row level security;`)
    this
      .addSql(`create policy "supervisor_reads" on "inspection_route" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')) and (not exists (
    select from inspection_case as own_case
    where own_case.id = inspection_route.inspection_id and own_case.filed_at is null and own_case.state <> 'CANCELLED'
      and (select app.subject()) = any (own_case.team))));`)
    this
      .addSql(`create policy "authority_head_reads" on "inspection_route" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')) and (not exists (
    select from inspection_case as own_case
    where own_case.id = inspection_route.inspection_id and own_case.filed_at is null and own_case.state <> 'CANCELLED'
      and (select app.subject()) = any (own_case.team))));`)
    this.addSql(
      `create policy "service_reads" on "inspection_route" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "inspection_route" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "inspection_route" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "inspection_route" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "inspection_route" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "inspection_route" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "model_parameters" add constraint "model_parameters_two_persons" check (approved_by is null or approved_by <> proposed_by);`,
    )
    this.addSql(
      `alter table "model_parameters" add constraint "model_parameters_approved_whole" check ((approved_by is null) = (approved_at is null));`,
    )
    this.addSql(`alter table "model_parameters" enable row level security;`)
    this.addSql(`alter table "model_parameters" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "model_parameters" for select to "oversight_supervisor" using ((select app.persona()) = 'supervisor');`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "model_parameters" for select to "oversight_authority_head" using ((select app.persona()) = 'authority_head');`,
    )
    this.addSql(
      `create policy "service_reads" on "model_parameters" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "model_parameters" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "model_parameters" for insert to "oversight_authority_head" with check ((select app.persona()) = 'authority_head' and (proposed_by = (select app.subject()) and proposed_authority_id = (select app.scope('authority')) and approved_by is null));`,
    )
    this.addSql(
      `create policy "service_changes" on "model_parameters" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "model_parameters" for update to "oversight_authority_head" using ((select app.persona()) = 'authority_head' and (proposed_by <> (select app.subject()) and proposed_authority_id is distinct from (select app.scope('authority')))) with check ((select app.persona()) = 'authority_head' and (proposed_by <> (select app.subject()) and proposed_authority_id is distinct from (select app.scope('authority'))));`,
    )

    this.addSql(
      `alter table "notice_follower" add constraint "notice_follower_wants_something" check (about = 'EDITIONS' or mail_address is not null);`,
    )
    this.addSql(
      `alter table "notice_follower" add constraint "notice_follower_refused_address" check (mail_refused_at is null or mail_address is not null);`,
    )
    this.addSql(`alter table "notice_follower" add constraint "notice_follower_about_check" check ("about" in ('EDITIONS', 'QUARTERS'));`)
    this.addSql(`alter table "notice_follower" enable row level security;`)
    this.addSql(`alter table "notice_follower" force row level security;`)
    this.addSql(
      `create policy "council_reads" on "notice_follower" for select to "oversight_council" using ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "notice_follower" for select to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "notice_follower" for select to "oversight_supervisor" using ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "notice_follower" for select to "oversight_authority_head" using ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "notice_follower" for select to "oversight_department_head" using ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "notice_follower" for select to "oversight_consultant" using ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "manager_reads" on "notice_follower" for select to "oversight_manager" using ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "staff_reads" on "notice_follower" for select to "oversight_staff" using ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "notice_follower" for select to "oversight_caseworker" using ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('municipality')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "notice_follower" for select to "oversight_dpo" using ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "notice_follower" for select to "oversight_staff_unit" using ((select app.persona()) = 'staff_unit' and (persona = 'staff_unit' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('operator')), '') and (about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "service_reads" on "notice_follower" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "operator_reads" on "notice_follower" for select to "oversight_operator" using ((select app.persona()) = 'operator');`,
    )
    this.addSql(
      `create policy "council_adds" on "notice_follower" for insert to "oversight_council" with check ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "appeals_board_adds" on "notice_follower" for insert to "oversight_appeals_board" with check ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "notice_follower" for insert to "oversight_supervisor" with check ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "notice_follower" for insert to "oversight_authority_head" with check ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "department_head_adds" on "notice_follower" for insert to "oversight_department_head" with check ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "consultant_adds" on "notice_follower" for insert to "oversight_consultant" with check ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "manager_adds" on "notice_follower" for insert to "oversight_manager" with check ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "staff_adds" on "notice_follower" for insert to "oversight_staff" with check ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "notice_follower" for insert to "oversight_caseworker" with check ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('municipality')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "dpo_adds" on "notice_follower" for insert to "oversight_dpo" with check ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "staff_unit_adds" on "notice_follower" for insert to "oversight_staff_unit" with check ((select app.persona()) = 'staff_unit' and (persona = 'staff_unit' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('operator')), '') and (about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "council_changes" on "notice_follower" for update to "oversight_council" using ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS'))) with check ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "appeals_board_changes" on "notice_follower" for update to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS'))) with check ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "notice_follower" for update to "oversight_supervisor" using ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS'))) with check ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "notice_follower" for update to "oversight_authority_head" using ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS'))) with check ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "department_head_changes" on "notice_follower" for update to "oversight_department_head" using ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS'))) with check ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "consultant_changes" on "notice_follower" for update to "oversight_consultant" using ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS'))) with check ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "manager_changes" on "notice_follower" for update to "oversight_manager" using ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS' or about = 'QUARTERS'))) with check ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "staff_changes" on "notice_follower" for update to "oversight_staff" using ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS'))) with check ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "notice_follower" for update to "oversight_caseworker" using ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('municipality')), '') and (about = 'EDITIONS'))) with check ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('municipality')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "dpo_changes" on "notice_follower" for update to "oversight_dpo" using ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS'))) with check ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "staff_unit_changes" on "notice_follower" for update to "oversight_staff_unit" using ((select app.persona()) = 'staff_unit' and (persona = 'staff_unit' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('operator')), '') and (about = 'QUARTERS'))) with check ((select app.persona()) = 'staff_unit' and (persona = 'staff_unit' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('operator')), '') and (about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "service_changes" on "notice_follower" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "council_removes" on "notice_follower" for delete to "oversight_council" using ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "appeals_board_removes" on "notice_follower" for delete to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "supervisor_removes" on "notice_follower" for delete to "oversight_supervisor" using ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "authority_head_removes" on "notice_follower" for delete to "oversight_authority_head" using ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('authority')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "department_head_removes" on "notice_follower" for delete to "oversight_department_head" using ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "consultant_removes" on "notice_follower" for delete to "oversight_consultant" using ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('department')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "manager_removes" on "notice_follower" for delete to "oversight_manager" using ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS' or about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "staff_removes" on "notice_follower" for delete to "oversight_staff" using ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('institution')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "caseworker_removes" on "notice_follower" for delete to "oversight_caseworker" using ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('municipality')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "dpo_removes" on "notice_follower" for delete to "oversight_dpo" using ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('country')), '') and (about = 'EDITIONS')));`,
    )
    this.addSql(
      `create policy "staff_unit_removes" on "notice_follower" for delete to "oversight_staff_unit" using ((select app.persona()) = 'staff_unit' and (persona = 'staff_unit' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('operator')), '') and (about = 'QUARTERS')));`,
    )
    this.addSql(
      `create policy "service_removes" on "notice_follower" for delete to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_adds" on "notice_follower" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "notice_follower" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_removes" on "notice_follower" as restrictive for delete to "oversight_supervisor" using ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "orientation_log" enable row level security;`)
    this.addSql(`alter table "orientation_log" force row level security;`)
    this.addSql(
      `create policy "staff_unit_reads" on "orientation_log" for select to "oversight_staff_unit" using (operator_id = (select app.scope('operator')));`,
    )
    this.addSql(
      `create policy "service_reads" on "orientation_log" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "orientation_log" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )

    this.addSql(`alter table "notice" add constraint "notice_of_an_edition" check ((kind = 'EDITION_OPENED') = (edition is not null));`)
    this.addSql(
      `alter table "notice" add constraint "notice_of_a_quarter" check ((kind <> 'EDITION_OPENED') = (department_id is not null and quarter is not null));`,
    )
    this.addSql(
      `alter table "notice" add constraint "notice_kind_check" check ("kind" in ('EDITION_OPENED', 'USE_ALARM', 'OVERVIEW_COUNTED', 'QUESTION_ASKED', 'SIGNATURE_WAITS', 'OVERVIEW_RETURNED', 'OVERVIEW_REOPENED', 'OVERVIEW_SUBMITTED'));`,
    )
    this.addSql(`alter table "notice" enable row level security;`)
    this.addSql(`alter table "notice" force row level security;`)
    this.addSql(
      `create policy "council_reads" on "notice" for select to "oversight_council" using ((select app.persona()) = 'council' and (persona = 'council' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "notice" for select to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "notice" for select to "oversight_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "notice" for select to "oversight_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "notice" for select to "oversight_department_head" using (scope_id = (select app.scope('department')) and (persona = 'department_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "notice" for select to "oversight_consultant" using (scope_id = (select app.scope('department')) and (persona = 'consultant' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "manager_reads" on "notice" for select to "oversight_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "staff_reads" on "notice" for select to "oversight_staff" using (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "notice" for select to "oversight_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "notice" for select to "oversight_dpo" using ((select app.persona()) = 'dpo' and (persona = 'dpo' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "notice" for select to "oversight_staff_unit" using (scope_id = (select app.scope('operator')) and (persona = 'staff_unit' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(`create policy "service_reads" on "notice" for select to "oversight_service" using ((select app.persona()) = 'service');`)
    this.addSql(
      `create policy "service_adds" on "notice" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "notice" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "council_changes" on "notice" for update to "oversight_council" using ((select app.persona()) = 'council' and (persona = 'council' and (person_id is null or person_id = (select app.subject())))) with check ((select app.persona()) = 'council' and (persona = 'council' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "appeals_board_changes" on "notice" for update to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and (person_id is null or person_id = (select app.subject())))) with check ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "notice" for update to "oversight_supervisor" using (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('authority')) and (persona = 'supervisor' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "notice" for update to "oversight_authority_head" using (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('authority')) and (persona = 'authority_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "department_head_changes" on "notice" for update to "oversight_department_head" using (scope_id = (select app.scope('department')) and (persona = 'department_head' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('department')) and (persona = 'department_head' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "consultant_changes" on "notice" for update to "oversight_consultant" using (scope_id = (select app.scope('department')) and (persona = 'consultant' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('department')) and (persona = 'consultant' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "manager_changes" on "notice" for update to "oversight_manager" using (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('institution')) and (persona = 'manager' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "staff_changes" on "notice" for update to "oversight_staff" using (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('institution')) and (persona = 'staff' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "caseworker_changes" on "notice" for update to "oversight_caseworker" using (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('municipality')) and (persona = 'caseworker' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "dpo_changes" on "notice" for update to "oversight_dpo" using ((select app.persona()) = 'dpo' and (persona = 'dpo' and (person_id is null or person_id = (select app.subject())))) with check ((select app.persona()) = 'dpo' and (persona = 'dpo' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "staff_unit_changes" on "notice" for update to "oversight_staff_unit" using (scope_id = (select app.scope('operator')) and (persona = 'staff_unit' and (person_id is null or person_id = (select app.subject())))) with check (scope_id = (select app.scope('operator')) and (persona = 'staff_unit' and (person_id is null or person_id = (select app.subject()))));`,
    )
    this.addSql(
      `create policy "glass_reads" on "notice" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_changes" on "notice" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "overview_section" add constraint "overview_section_answer_by_somebody" check ((answer_version = 0) = (answer_by is null) and (answer_by is null) = (answer_at is null));`,
    )
    this.addSql(
      `alter table "overview_section" add constraint "overview_section_comment_by_somebody" check ((comment_version = 0) = (comment_by is null) and (comment_by is null) = (comment_at is null));`,
    )
    this.addSql(
      `alter table "overview_section" add constraint "overview_section_home_has_id" check ((kind = 'HOME') = (institution_id is not null));`,
    )
    this.addSql(
      `alter table "overview_section" add constraint "overview_section_kind_check" check ("kind" in ('SUMMARY', 'RIGHTS', 'VOICES', 'RETURNS', 'HOME'));`,
    )
    this.addSql(`alter table "overview_section" enable row level security;`)
    this.addSql(`alter table "overview_section" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "overview_section" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "overview_section" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "overview_section" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_reads" on "overview_section" for select to "oversight_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_adds" on "overview_section" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "overview_section" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this
      .addSql(`create policy "manager_changes" on "overview_section" for update to "oversight_manager" using (institution_id = (select app.scope('institution')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_section.department_id
    and overview.quarter = overview_section.quarter and overview.status = 'COUNTED' and overview.cleared_at is null))) with check (institution_id = (select app.scope('institution')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_section.department_id
    and overview.quarter = overview_section.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "consultant_changes" on "overview_section" for update to "oversight_consultant" using (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_section.department_id
    and overview.quarter = overview_section.quarter and overview.status = 'COUNTED' and overview.cleared_at is null))) with check (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_section.department_id
    and overview.quarter = overview_section.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "department_head_changes" on "overview_section" for update to "oversight_department_head" using (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_section.department_id
    and overview.quarter = overview_section.quarter and overview.status = 'COUNTED' and overview.cleared_at is null))) with check (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_section.department_id
    and overview.quarter = overview_section.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "service_removes" on "overview_section" for delete to "oversight_service" using ((select app.persona()) = 'service' and (make_date(left(overview_section.quarter, 4)::int + 4, 1, 1) <= current_date and not exists (select from archive_hold as hold
    where hold.department_id = overview_section.department_id and hold.quarter = overview_section.quarter and hold.lifted_at is null)));`)

    this.addSql(`alter table "overview_story" enable row level security;`)
    this.addSql(`alter table "overview_story" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "overview_story" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "overview_story" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "overview_story" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this
      .addSql(`create policy "consultant_adds" on "overview_story" for insert to "oversight_consultant" with check (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "department_head_adds" on "overview_story" for insert to "oversight_department_head" with check (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "consultant_changes" on "overview_story" for update to "oversight_consultant" using (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null))) with check (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "department_head_changes" on "overview_story" for update to "oversight_department_head" using (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null))) with check (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "service_removes" on "overview_story" for delete to "oversight_service" using ((select app.persona()) = 'service' and (make_date(left(overview_story.quarter, 4)::int + 4, 1, 1) <= current_date and not exists (select from archive_hold as hold
    where hold.department_id = overview_story.department_id and hold.quarter = overview_story.quarter and hold.lifted_at is null)));`)
    this
      .addSql(`create policy "consultant_removes" on "overview_story" for delete to "oversight_consultant" using (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)
    this
      .addSql(`create policy "department_head_removes" on "overview_story" for delete to "oversight_department_head" using (department_id = (select app.scope('department')) and (exists (select from quarterly_overview as overview where overview.department_id = overview_story.department_id
    and overview.quarter = overview_story.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)));`)

    this.addSql(`alter table "overview_version" add constraint "overview_version_two_people" check (author_signed_by <> head_signed_by);`)
    this.addSql(`alter table "overview_version" enable row level security;`)
    this.addSql(`alter table "overview_version" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "overview_version" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "overview_version" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "overview_version" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "overview_version" for select to "oversight_staff_unit" using (operator_id = (select app.scope('operator')) and (submitted_at is not null));`,
    )
    this.addSql(
      `create policy "department_head_adds" on "overview_version" for insert to "oversight_department_head" with check (department_id = (select app.scope('department')) and (head_signed_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "consultant_changes" on "overview_version" for update to "oversight_consultant" using (department_id = (select app.scope('department'))) with check (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_changes" on "overview_version" for update to "oversight_department_head" using (department_id = (select app.scope('department'))) with check (department_id = (select app.scope('department')));`,
    )
    this
      .addSql(`create policy "service_removes" on "overview_version" for delete to "oversight_service" using ((select app.persona()) = 'service' and (keep_until <= current_date and not exists (select from archive_hold as hold
    where hold.department_id = overview_version.department_id and hold.quarter = overview_version.quarter and hold.lifted_at is null)));`)

    this.addSql(`alter table "political_version" enable row level security;`)
    this.addSql(`alter table "political_version" force row level security;`)
    this
      .addSql(`create policy "staff_unit_reads" on "political_version" for select to "oversight_staff_unit" using (operator_id = (select app.scope('operator')) and (exists (select from yearly_orientation as orientation where orientation.operator_id = political_version.operator_id
      and orientation.year = political_version.year and orientation.state in ('LEADERSHIP_ORIENTED', 'POLITICIANS_ORIENTED'))));`)
    this.addSql(
      `create policy "service_reads" on "political_version" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this
      .addSql(`create policy "staff_unit_adds" on "political_version" for insert to "oversight_staff_unit" with check (operator_id = (select app.scope('operator')) and (exists (select from yearly_orientation as orientation where orientation.operator_id = political_version.operator_id
      and orientation.year = political_version.year and orientation.state in ('LEADERSHIP_ORIENTED', 'POLITICIANS_ORIENTED'))));`)
    this
      .addSql(`create policy "service_removes" on "political_version" for delete to "oversight_service" using ((select app.persona()) = 'service' and (exists (select from yearly_orientation where yearly_orientation.operator_id = political_version.operator_id
        and yearly_orientation.year = political_version.year and yearly_orientation.keep_until <= current_date and not exists (
    select from archive_hold as hold join quarterly_overview as held using (department_id, quarter)
    where held.operator_id = yearly_orientation.operator_id and left(quarter, 4)::int = yearly_orientation.year and hold.lifted_at is null))));`)

    this.addSql(`alter table "quarterly_overview" add constraint "quarterly_overview_quarter_shape" check (quarter ~ '^[0-9]{4}K[1-4]\$');`)
    this.addSql(
      `alter table "quarterly_overview" add constraint "quarterly_overview_counted_is_frozen" check ((status = 'OPEN') = (frozen is null));`,
    )
    this.addSql(
      `alter table "quarterly_overview" add constraint "quarterly_overview_frozen_whole" check (num_nulls(frozen, figures_hash, counted_at) in (0, 3));`,
    )
    this.addSql(
      `alter table "quarterly_overview" add constraint "quarterly_overview_signed_whole" check (num_nulls(author_signed_by, author_signed_at, author_hash) in (0, 3));`,
    )
    this.addSql(
      `alter table "quarterly_overview" add constraint "quarterly_overview_returned_whole" check (num_nulls(returned_by, returned_from, returned_at, returned_because) in (0, 4));`,
    )
    this.addSql(
      `alter table "quarterly_overview" add constraint "quarterly_overview_signed_by_state" check ((status in ('COMMENTED', 'SIGNED', 'SUBMITTED')) = (author_signed_by is not null));`,
    )
    this.addSql(
      `alter table "quarterly_overview" add constraint "quarterly_overview_submitted_by_state" check ((status = 'SUBMITTED') = (submitted_at is not null));`,
    )
    this.addSql(
      `alter table "quarterly_overview" add constraint "quarterly_overview_status_check" check ("status" in ('OPEN', 'COUNTED', 'COMMENTED', 'SIGNED', 'SUBMITTED'));`,
    )
    this.addSql(`alter table "quarterly_overview" enable row level security;`)
    this.addSql(`alter table "quarterly_overview" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "quarterly_overview" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "quarterly_overview" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "quarterly_overview" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_reads" on "quarterly_overview" for select to "oversight_manager" using ((select app.persona()) = 'manager' and ((select app.scope('institution')) = any (home_ids)));`,
    )
    this.addSql(
      `create policy "staff_unit_reads" on "quarterly_overview" for select to "oversight_staff_unit" using (operator_id = (select app.scope('operator')));`,
    )
    this.addSql(
      `create policy "service_adds" on "quarterly_overview" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_changes" on "quarterly_overview" for update to "oversight_service" using ((select app.persona()) = 'service') with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "consultant_changes" on "quarterly_overview" for update to "oversight_consultant" using (department_id = (select app.scope('department')) and (cleared_at is null)) with check (department_id = (select app.scope('department')) and (cleared_at is null));`,
    )
    this.addSql(
      `create policy "department_head_changes" on "quarterly_overview" for update to "oversight_department_head" using (department_id = (select app.scope('department')) and (cleared_at is null)) with check (department_id = (select app.scope('department')) and (cleared_at is null));`,
    )
    this.addSql(
      `create policy "manager_changes" on "quarterly_overview" for update to "oversight_manager" using ((select app.persona()) = 'manager' and (status = 'COUNTED' and cleared_at is null and (select app.scope('institution')) = any (home_ids))) with check ((select app.persona()) = 'manager' and (status = 'COUNTED' and cleared_at is null and (select app.scope('institution')) = any (home_ids)));`,
    )

    this.addSql(`alter table "round_decision" add constraint "round_decision_explained" check (reason = 'AS_PROPOSED' or text ~ '[^ ]');`)
    this.addSql(`alter table "round_decision" add constraint "round_decision_choice_check" check ("choice" in ('SELECTED', 'DEFERRED'));`)
    this.addSql(
      `alter table "round_decision" add constraint "round_decision_reason_check" check ("reason" in ('AS_PROPOSED', 'KNOWN_CONCERN', 'EARLIER_FINDING', 'RECENT_VISIT', 'DATA_FAULT', 'OTHER_ACTION', 'HOME_CLOSING', 'CAPACITY', 'OTHER'));`,
    )
    this.addSql(`alter table "round_decision" enable row level security;`)
    this.addSql(`alter table "round_decision" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "round_decision" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "round_decision" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "round_decision" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "round_decision" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "round_decision" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')) and (decided_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "round_decision" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')) and (decided_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "glass_reads" on "round_decision" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "round_decision" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "round_home" add constraint "round_home_band_check" check ("band" in ('ROBUST', 'LIKELY', 'BORDERLINE', 'UNLIKELY'));`,
    )
    this.addSql(`alter table "round_home" enable row level security;`)
    this.addSql(`alter table "round_home" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "round_home" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "round_home" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "round_home" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "round_home" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "round_home" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "round_home" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "round_home" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "round_home" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "round_lane" add constraint "round_lane_lane_check" check ("lane" in ('TRIGGER', 'DUE', 'RISK', 'RANDOM', 'NONE'));`,
    )
    this.addSql(`alter table "round_lane" enable row level security;`)
    this.addSql(`alter table "round_lane" force row level security;`)
    this
      .addSql(`create policy "supervisor_reads" on "round_lane" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')) and (not exists (
    select from inspection_case as own_case
    where own_case.institution_id = round_lane.institution_id and own_case.round_id = round_lane.round_id
      and own_case.filed_at is null and own_case.state <> 'CANCELLED' and (select app.subject()) = any (own_case.team))));`)
    this
      .addSql(`create policy "authority_head_reads" on "round_lane" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')) and (not exists (
    select from inspection_case as own_case
    where own_case.institution_id = round_lane.institution_id and own_case.round_id = round_lane.round_id
      and own_case.filed_at is null and own_case.state <> 'CANCELLED' and (select app.subject()) = any (own_case.team))));`)
    this.addSql(
      `create policy "service_reads" on "round_lane" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "round_lane" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "round_lane" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "round_lane" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "glass_reads" on "round_lane" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "round_lane" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "saved_view" enable row level security;`)
    this.addSql(`alter table "saved_view" force row level security;`)
    this.addSql(
      `create policy "council_reads" on "saved_view" for select to "oversight_council" using ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "appeals_board_reads" on "saved_view" for select to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "supervisor_reads" on "saved_view" for select to "oversight_supervisor" using ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "saved_view" for select to "oversight_authority_head" using ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "saved_view" for select to "oversight_department_head" using ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "consultant_reads" on "saved_view" for select to "oversight_consultant" using ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_reads" on "saved_view" for select to "oversight_manager" using ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "staff_reads" on "saved_view" for select to "oversight_staff" using ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "caseworker_reads" on "saved_view" for select to "oversight_caseworker" using ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "dpo_reads" on "saved_view" for select to "oversight_dpo" using ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "council_adds" on "saved_view" for insert to "oversight_council" with check ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "appeals_board_adds" on "saved_view" for insert to "oversight_appeals_board" with check ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "saved_view" for insert to "oversight_supervisor" with check ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "saved_view" for insert to "oversight_authority_head" with check ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "department_head_adds" on "saved_view" for insert to "oversight_department_head" with check ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "consultant_adds" on "saved_view" for insert to "oversight_consultant" with check ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_adds" on "saved_view" for insert to "oversight_manager" with check ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "staff_adds" on "saved_view" for insert to "oversight_staff" with check ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "caseworker_adds" on "saved_view" for insert to "oversight_caseworker" with check ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "dpo_adds" on "saved_view" for insert to "oversight_dpo" with check ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "council_removes" on "saved_view" for delete to "oversight_council" using ((select app.persona()) = 'council' and (persona = 'council' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "appeals_board_removes" on "saved_view" for delete to "oversight_appeals_board" using ((select app.persona()) = 'appeals_board' and (persona = 'appeals_board' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "supervisor_removes" on "saved_view" for delete to "oversight_supervisor" using ((select app.persona()) = 'supervisor' and (persona = 'supervisor' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_removes" on "saved_view" for delete to "oversight_authority_head" using ((select app.persona()) = 'authority_head' and (persona = 'authority_head' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "department_head_removes" on "saved_view" for delete to "oversight_department_head" using ((select app.persona()) = 'department_head' and (persona = 'department_head' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "consultant_removes" on "saved_view" for delete to "oversight_consultant" using ((select app.persona()) = 'consultant' and (persona = 'consultant' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "manager_removes" on "saved_view" for delete to "oversight_manager" using ((select app.persona()) = 'manager' and (persona = 'manager' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "staff_removes" on "saved_view" for delete to "oversight_staff" using ((select app.persona()) = 'staff' and (persona = 'staff' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "caseworker_removes" on "saved_view" for delete to "oversight_caseworker" using ((select app.persona()) = 'caseworker' and (persona = 'caseworker' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "dpo_removes" on "saved_view" for delete to "oversight_dpo" using ((select app.persona()) = 'dpo' and (persona = 'dpo' and person_id = (select app.subject())));`,
    )
    this.addSql(
      `create policy "glass_adds" on "saved_view" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_removes" on "saved_view" as restrictive for delete to "oversight_supervisor" using ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "selection_round" add constraint "selection_round_capacity" check (capacity >= 0);`)
    this.addSql(
      `alter table "selection_round" add constraint "selection_round_closed_whole" check ((state = 'CLOSED') = (closed_at is not null and closed_by is not null));`,
    )
    this.addSql(`alter table "selection_round" add constraint "selection_round_state_check" check ("state" in ('OPEN', 'CLOSED'));`)
    this.addSql(`alter table "selection_round" enable row level security;`)
    this.addSql(`alter table "selection_round" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "selection_round" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "selection_round" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "selection_round" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "selection_round" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "selection_round" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_adds" on "selection_round" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_changes" on "selection_round" for update to "oversight_supervisor" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_changes" on "selection_round" for update to "oversight_authority_head" using (authority_id = (select app.scope('authority'))) with check (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "glass_reads" on "selection_round" as restrictive for select to "oversight_supervisor" using ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_adds" on "selection_round" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )
    this.addSql(
      `create policy "glass_changes" on "selection_round" as restrictive for update to "oversight_supervisor" using ((select app.scope('home')) is null) with check ((select app.scope('home')) is null);`,
    )

    this.addSql(
      `alter table "signal_review" add constraint "signal_review_outcome_check" check ("outcome" in ('NO_ACTION', 'WATCH', 'CANDIDATE', 'VISIT_NOW'));`,
    )
    this.addSql(`alter table "signal_review" enable row level security;`)
    this.addSql(`alter table "signal_review" force row level security;`)
    this.addSql(
      `create policy "supervisor_reads" on "signal_review" for select to "oversight_supervisor" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "authority_head_reads" on "signal_review" for select to "oversight_authority_head" using (authority_id = (select app.scope('authority')));`,
    )
    this.addSql(
      `create policy "service_reads" on "signal_review" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "service_adds" on "signal_review" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "supervisor_adds" on "signal_review" for insert to "oversight_supervisor" with check (authority_id = (select app.scope('authority')) and (reviewed_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "authority_head_adds" on "signal_review" for insert to "oversight_authority_head" with check (authority_id = (select app.scope('authority')) and (reviewed_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "glass_reads" on "signal_review" as restrictive for select to "oversight_supervisor" using (((select app.scope('home')) is null or institution_id = (select app.scope('home'))));`,
    )
    this.addSql(
      `create policy "glass_adds" on "signal_review" as restrictive for insert to "oversight_supervisor" with check ((select app.scope('home')) is null);`,
    )

    this.addSql(`alter table "use_alarm" add constraint "use_alarm_kind_check" check ("kind" in ('DOUBLED', 'ABOVE_PEERS'));`)
    this.addSql(`alter table "use_alarm" enable row level security;`)
    this.addSql(`alter table "use_alarm" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "use_alarm" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "use_alarm" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "use_alarm" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_reads" on "use_alarm" for select to "oversight_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "service_adds" on "use_alarm" for insert to "oversight_service" with check ((select app.persona()) = 'service');`,
    )
    this
      .addSql(`create policy "service_removes" on "use_alarm" for delete to "oversight_service" using ((select app.persona()) = 'service' and (make_date(left(use_alarm.quarter, 4)::int + 11, 1, 1) <= current_date and not exists (select from archive_hold as hold
    where hold.department_id = use_alarm.department_id and hold.quarter = use_alarm.quarter and hold.lifted_at is null)));`)

    this.addSql(`alter table "use_dialogue" enable row level security;`)
    this.addSql(`alter table "use_dialogue" force row level security;`)
    this.addSql(
      `create policy "consultant_reads" on "use_dialogue" for select to "oversight_consultant" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "department_head_reads" on "use_dialogue" for select to "oversight_department_head" using (department_id = (select app.scope('department')));`,
    )
    this.addSql(
      `create policy "service_reads" on "use_dialogue" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "manager_reads" on "use_dialogue" for select to "oversight_manager" using (institution_id = (select app.scope('institution')));`,
    )
    this.addSql(
      `create policy "consultant_adds" on "use_dialogue" for insert to "oversight_consultant" with check (department_id = (select app.scope('department')) and (logged_by = (select app.subject())));`,
    )
    this.addSql(
      `create policy "department_head_adds" on "use_dialogue" for insert to "oversight_department_head" with check (department_id = (select app.scope('department')) and (logged_by = (select app.subject())));`,
    )
    this
      .addSql(`create policy "service_removes" on "use_dialogue" for delete to "oversight_service" using ((select app.persona()) = 'service' and (exists (select from use_alarm where use_alarm.id = alarm_id and make_date(left(use_alarm.quarter, 4)::int + 11, 1, 1) <= current_date and not exists (select from archive_hold as hold
    where hold.department_id = use_alarm.department_id and hold.quarter = use_alarm.quarter and hold.lifted_at is null))));`)

    this.addSql(`alter table "yearly_orientation" add constraint "yearly_orientation_is_compiled" check (state <> 'GATHERING');`)
    this.addSql(
      `alter table "yearly_orientation" add constraint "yearly_orientation_leadership_first" check ((state = 'COMPILED') = (leadership_meeting_on is null));`,
    )
    this.addSql(
      `alter table "yearly_orientation" add constraint "yearly_orientation_politicians_last" check ((state = 'POLITICIANS_ORIENTED') = (political_meeting_on is not null));`,
    )
    this.addSql(
      `alter table "yearly_orientation" add constraint "yearly_orientation_in_order" check (political_meeting_on >= leadership_meeting_on);`,
    )
    this.addSql(
      `alter table "yearly_orientation" add constraint "yearly_orientation_state_check" check ("state" in ('GATHERING', 'COMPILED', 'LEADERSHIP_ORIENTED', 'POLITICIANS_ORIENTED'));`,
    )
    this.addSql(`alter table "yearly_orientation" enable row level security;`)
    this.addSql(`alter table "yearly_orientation" force row level security;`)
    this.addSql(
      `create policy "staff_unit_reads" on "yearly_orientation" for select to "oversight_staff_unit" using (operator_id = (select app.scope('operator')));`,
    )
    this.addSql(
      `create policy "service_reads" on "yearly_orientation" for select to "oversight_service" using ((select app.persona()) = 'service');`,
    )
    this.addSql(
      `create policy "staff_unit_adds" on "yearly_orientation" for insert to "oversight_staff_unit" with check (operator_id = (select app.scope('operator')));`,
    )
    this.addSql(
      `create policy "staff_unit_changes" on "yearly_orientation" for update to "oversight_staff_unit" using (operator_id = (select app.scope('operator'))) with check (operator_id = (select app.scope('operator')));`,
    )
    this
      .addSql(`create policy "service_removes" on "yearly_orientation" for delete to "oversight_service" using ((select app.persona()) = 'service' and (yearly_orientation.keep_until <= current_date and not exists (
    select from archive_hold as hold join quarterly_overview as held using (department_id, quarter)
    where held.operator_id = yearly_orientation.operator_id and left(quarter, 4)::int = yearly_orientation.year and hold.lifted_at is null)));`)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "archive_hold" cascade;`)
    this.addSql(`drop table if exists "archive_log" cascade;`)
    this.addSql(`drop table if exists "assessed_home" cascade;`)
    this.addSql(`drop table if exists "assessment" cascade;`)
    this.addSql(`drop table if exists "edition" cascade;`)
    this.addSql(`drop table if exists "edition_note" cascade;`)
    this.addSql(`drop table if exists "edition_note_version" cascade;`)
    this.addSql(`drop table if exists "edition_run" cascade;`)
    this.addSql(`drop table if exists "finding" cascade;`)
    this.addSql(`drop table if exists "follow_up" cascade;`)
    this.addSql(`drop table if exists "hearing" cascade;`)
    this.addSql(`drop table if exists "home_scope" cascade;`)
    this.addSql(`drop table if exists "home_signal" cascade;`)
    this.addSql(`drop table if exists "inspection" cascade;`)
    this.addSql(`drop table if exists "inspection_case" cascade;`)
    this.addSql(`drop table if exists "inspection_route" cascade;`)
    this.addSql(`drop table if exists "model_parameters" cascade;`)
    this.addSql(`drop table if exists "notice_follower" cascade;`)
    this.addSql(`drop table if exists "orientation_log" cascade;`)
    this.addSql(`drop table if exists "notice" cascade;`)
    this.addSql(`drop table if exists "overview_section" cascade;`)
    this.addSql(`drop table if exists "overview_story" cascade;`)
    this.addSql(`drop table if exists "overview_version" cascade;`)
    this.addSql(`drop table if exists "political_version" cascade;`)
    this.addSql(`drop table if exists "quarterly_overview" cascade;`)
    this.addSql(`drop table if exists "round_decision" cascade;`)
    this.addSql(`drop table if exists "round_home" cascade;`)
    this.addSql(`drop table if exists "round_lane" cascade;`)
    this.addSql(`drop table if exists "saved_view" cascade;`)
    this.addSql(`drop table if exists "selection_round" cascade;`)
    this.addSql(`drop table if exists "signal_review" cascade;`)
    this.addSql(`drop table if exists "use_alarm" cascade;`)
    this.addSql(`drop table if exists "use_dialogue" cascade;`)
    this.addSql(`drop table if exists "yearly_orientation" cascade;`)
  }
}
