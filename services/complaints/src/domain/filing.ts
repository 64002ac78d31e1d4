import {
  calendarDateOf,
  isMunicipality,
  isUuid,
  lengthProblems,
  longest,
  looksLikeCpr,
  problemIf,
  textProblems,
  type CalendarDate,
  type Complainant,
  type ComplaintRecipientKind,
  type ComplaintSubject,
  type Problem,
  type Rule,
} from '@tilsynsblik/vocabulary'
import { dueOn, filingRulesOn } from './complaint-rules.ts'

/** What the form sends. */
export interface TypedComplaint {
  id: string
  complainant: Complainant
  childName?: string | null | undefined
  childAge: number
  institutionId?: string | null | undefined
  homeAsTold?: string | null | undefined
  municipalityId: string
  happenedOn?: CalendarDate | null | undefined
  subjects: readonly ComplaintSubject[]
  words: string
  helperName?: string | null | undefined
  helperRelation?: string | null | undefined
  incidentId?: string | null | undefined
}

/** A complaint that may be filed. */
export interface Filing {
  complainant: Complainant
  childName: string | null
  childAge: number
  /** As found in a list; whether there is such a home is looked up when it is filed. */
  institutionId: string | null
  homeAsTold: string | null
  homeUnknown: boolean
  municipalityId: string
  recipientKind: ComplaintRecipientKind
  happenedOn: CalendarDate | null
  subjects: ComplaintSubject[]
  words: string
  helperName: string | null
  helperRelation: string | null
  incidentId: string | null
  ownParty: boolean
  partyAge: number
  receiptDueOn: CalendarDate
}

/** Of whom, when, and by what rules. */
export interface FilingGround {
  /** Signed in as a child: then nobody else complains in her name. */
  isChild: boolean
  now: Date
  rules: readonly Rule[]
}

/** What becomes of a form. A younger child is never turned away: the complaint is kept, and she is no party to it. */
export function decideFiling(typed: TypedComplaint, { isChild, now, rules }: FilingGround): { filing?: Filing; problems?: Problem[] } {
  const filedOn = calendarDateOf(now)
  const ruled = filingRulesOn(filedOn, rules)
  const problems = [...filingProblems(typed, filedOn), ...problemIf(isChild && typed.complainant !== 'CHILD', 'complainant', 'notYours')]
  if (!ruled || problems.length > 0) return { problems: ruled ? problems : [{ path: 'id', code: 'noRule' }] }
  const institutionId = told(typed.institutionId)
  return {
    filing: {
      complainant: typed.complainant,
      childName: told(typed.childName),
      childAge: typed.childAge,
      institutionId,
      homeAsTold: told(typed.homeAsTold),
      homeUnknown: institutionId === null,
      municipalityId: typed.municipalityId,
      // An authority is found by the home: without one the municipality takes it.
      recipientKind: institutionId === null ? 'MUNICIPALITY' : ruled.recipient,
      happenedOn: typed.happenedOn ?? null,
      subjects: [...new Set(typed.subjects)],
      words: typed.words.trim(),
      helperName: told(typed.helperName),
      helperRelation: told(typed.helperRelation),
      incidentId: typed.incidentId ?? null,
      ownParty: typed.childAge >= ruled.partyAge,
      partyAge: ruled.partyAge,
      receiptDueOn: dueOn('FILED', { filedOn, today: filedOn }, rules)!,
    },
  }
}

const oldest = 22

function filingProblems(typed: TypedComplaint, today: CalendarDate): Problem[] {
  const helperNeeded = typed.complainant === 'HELPER'
  return [
    ...problemIf(!isUuid(typed.id), 'id', 'notAnId'),
    ...lineProblems('childName', typed.childName),
    ...problemIf(!Number.isInteger(typed.childAge) || typed.childAge < 0 || typed.childAge > oldest, 'childAge', 'range'),
    ...problemIf(!told(typed.institutionId) && !told(typed.homeAsTold), 'homeAsTold', 'required'),
    ...lineProblems('institutionId', typed.institutionId),
    ...lineProblems('homeAsTold', typed.homeAsTold),
    ...problemIf(!isMunicipality(typed.municipalityId), 'municipalityId', 'unknown'),
    ...problemIf((typed.happenedOn ?? today) > today, 'happenedOn', 'future'),
    ...problemIf(typed.subjects.length === 0, 'subjects', 'required'),
    ...wordsProblems('words', typed.words, longest.account),
    ...problemIf(helperNeeded && !told(typed.helperName), 'helperName', 'required'),
    ...lineProblems('helperName', typed.helperName),
    ...lineProblems('helperRelation', typed.helperRelation),
    ...problemIf(Boolean(typed.incidentId) && !isUuid(typed.incidentId!), 'incidentId', 'notAnId'),
  ]
}

/** Words that somebody must write, and in which no personal number may stand. */
export function wordsProblems(path: string, text: string | null | undefined, most: number = longest.remark): Problem[] {
  return [...textProblems(path, text, most), ...numberProblems(path, text)]
}

/** The same, where nothing need be written. */
export function lineProblems(path: string, text: string | null | undefined, most: number = longest.line): Problem[] {
  return [...lengthProblems(path, text, most), ...numberProblems(path, text)]
}

function numberProblems(path: string, text: string | null | undefined): Problem[] {
  return problemIf(Boolean(text) && looksLikeCpr(text!), path, 'personalNumber')
}

/** Nothing written is nothing told. */
export function told(text: string | null | undefined): string | null {
  return text?.trim() || null
}
