import {
  type CalendarDate,
  type GuidelineLevel,
  type GuidelineTopic,
  longest,
  looksLikeCpr,
  type Problem,
  problemIf,
  textProblems,
} from '@tilsynsblik/vocabulary'

export interface WrittenGuideline {
  level: GuidelineLevel
  version: string
  place: string
  topics: readonly GuidelineTopic[]
  validFrom: CalendarDate
  revisedOn: CalendarDate
}

/** @param known versions of the same level: a version never says two things */
export function guidelineProblems(
  { version, place, validFrom, revisedOn }: WrittenGuideline,
  known: readonly string[],
  today: CalendarDate,
): Problem[] {
  return [
    ...lineProblems('version', version),
    ...problemIf(known.includes(version.trim()), 'version', 'repeated'),
    ...lineProblems('place', place),
    ...dayProblems('validFrom', validFrom, today),
    ...dayProblems('revisedOn', revisedOn, today),
  ]
}

export interface WrittenEmployee {
  staffId: string
  employedFrom: CalendarDate
}

/** @param employed who is on the register already */
export function employeeProblems({ staffId, employedFrom }: WrittenEmployee, employed: readonly string[], today: CalendarDate): Problem[] {
  return [
    ...lineProblems('staffId', staffId),
    ...problemIf(employed.includes(staffId.trim()), 'staffId', 'repeated'),
    ...dayProblems('employedFrom', employedFrom, today),
  ]
}

export function leavingProblems(leftOn: CalendarDate, employedFrom: CalendarDate, today: CalendarDate): Problem[] {
  return [...dayProblems('leftOn', leftOn, today), ...problemIf(leftOn < employedFrom, 'leftOn', 'beforeStart')]
}

export interface WrittenTraining {
  completedOn: CalendarDate
  expiresOn: CalendarDate | null
}

export function trainingProblems({ completedOn, expiresOn }: WrittenTraining, today: CalendarDate): Problem[] {
  return [...dayProblems('completedOn', completedOn, today), ...expiryProblems(expiresOn, completedOn)]
}

export interface WrittenCertification {
  certifiedBy: string
  certifiedOn: CalendarDate
  expiresOn: CalendarDate | null
}

export function certificationProblems({ certifiedBy, certifiedOn, expiresOn }: WrittenCertification, today: CalendarDate): Problem[] {
  return [
    ...lineProblems('certifiedBy', certifiedBy),
    ...dayProblems('certifiedOn', certifiedOn, today),
    ...expiryProblems(expiresOn, certifiedOn),
  ]
}

export interface WrittenHouseRules {
  version: string
  validFrom: CalendarDate
  participation: string
  children: number
}

const mostChildren = 200

/** House rules made without the children can be written down: that is what they are, and the standing says so. */
export function houseRulesProblems(
  { version, validFrom, participation, children }: WrittenHouseRules,
  known: readonly string[],
  today: CalendarDate,
): Problem[] {
  return [
    ...lineProblems('version', version),
    ...problemIf(known.includes(version.trim()), 'version', 'repeated'),
    ...dayProblems('validFrom', validFrom, today),
    ...writtenProblems('participation', participation, longest.remark),
    ...problemIf(children < 0 || children > mostChildren, 'children', 'range'),
  ]
}

export interface WrittenRights {
  childId: string
  toldOn: CalendarDate
  toldBy: string
  how: string
  custodyToldOn: CalendarDate | null
}

export function rightsProblems({ childId, toldOn, toldBy, how, custodyToldOn }: WrittenRights, today: CalendarDate): Problem[] {
  return [
    ...lineProblems('childId', childId),
    ...dayProblems('toldOn', toldOn, today),
    ...lineProblems('toldBy', toldBy),
    ...writtenProblems('how', how, longest.remark),
    ...(custodyToldOn === null ? [] : dayProblems('custodyToldOn', custodyToldOn, today)),
  ]
}

/** What is written down has happened, and not before anybody here was born: the year was mistyped. */
export function dayProblems(path: string, day: CalendarDate, today: CalendarDate): Problem[] {
  return [...problemIf(day > today, path, 'future'), ...problemIf(day < earliest, path, 'tooLongAgo')]
}

const earliest: CalendarDate = '1970-01-01'

function expiryProblems(expiresOn: CalendarDate | null, begun: CalendarDate): Problem[] {
  return problemIf(expiresOn !== null && expiresOn <= begun, 'expiresOn', 'notAfterCompletion')
}

function lineProblems(path: string, text: string): Problem[] {
  return writtenProblems(path, text, longest.line)
}

/** No personal numbers anywhere: a text that holds one is refused, not kept and hidden. */
function writtenProblems(path: string, text: string, most: number): Problem[] {
  return [...textProblems(path, text, most), ...problemIf(looksLikeCpr(text), path, 'personalNumber')]
}
