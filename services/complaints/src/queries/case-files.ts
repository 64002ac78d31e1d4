import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { GuardianLockState, TalkOmission } from '@tilsynsblik/vocabulary'

export interface CaseFileRow {
  id: string
  childName: string | null
  childAge: number
  happenedOn: string | null
  homeAsTold: string | null
  helperName: string | null
  helperRelation: string | null
  officerName: string | null
  officerPhone: string | null
  talkHeldOn: string | null
  talkWith: string | null
  talkCompanion: boolean | null
  talkToldOfRights: boolean | null
  talkOmitted: TalkOmission | null
  talkOmittedReason: string | null
  guardianGuidedOn: string | null
  guardianHow: string | null
  withdrawnWhy: string | null
  withdrawnHelpedBy: string | null
  followUpAtHome: string | null
  /** Absent for the complainant. */
  guardianLock?: GuardianLockState
  guardianLockAt?: string | null
}

/** Who complains and what was done about it, of many complaints; null where that is not the caller's to read. */
export async function caseFiles(ctx: ServiceContext, ids: readonly string[]): Promise<(CaseFileRow | null)[]> {
  const { persona } = ctx.principal
  const isComplainant = persona === 'child' || persona === 'complainant'
  const rows = await ctx.readRecords<CaseFileRow>(
    'case_file',
    `select complaint_id as id, child_name as "childName", child_age as "childAge", happened_on::text as "happenedOn",
            home_as_told as "homeAsTold", helper_name as "helperName", helper_relation as "helperRelation", officer_name as "officerName",
            officer_phone as "officerPhone", talk_held_on::text as "talkHeldOn", talk_with as "talkWith", talk_companion as "talkCompanion",
            talk_told_of_rights as "talkToldOfRights", talk_omitted as "talkOmitted", talk_omitted_reason as "talkOmittedReason",
            guardian_guided_on::text as "guardianGuidedOn", guardian_how as "guardianHow", withdrawn_why as "withdrawnWhy",
            withdrawn_helped_by as "withdrawnHelpedBy", follow_up_at_home as "followUpAtHome"
            ${isComplainant ? '' : ', guardian_lock as "guardianLock", guardian_lock_at as "guardianLockAt"'}
     from case_file where complaint_id = any($1::uuid[])`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => known.get(id) ?? null)
}

export async function caseFile(ctx: ServiceContext, id: string): Promise<CaseFileRow | null> {
  return (await caseFiles(ctx, [id]))[0]!
}
