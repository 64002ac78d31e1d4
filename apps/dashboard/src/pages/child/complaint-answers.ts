import {
  addDays,
  isCalendarDate,
  longest,
  type CalendarDate,
  type Complainant,
  type ComplaintSubject,
  type Problem,
} from '@tilsynsblik/vocabulary'
import type { FileComplaintInput } from '../../graphql/graphql.ts'

export type Who = 'ME' | 'ME_HELPED' | 'PARENT' | 'ADULT'
export type When = 'TODAY' | 'YESTERDAY' | 'DAY' | 'UNKNOWN'

/** What has been answered so far. It lives in the page, and nowhere else: the telephone may be somebody else's. */
export interface Answers {
  who: Who | null
  helperName: string
  helperRelation: string
  subjects: readonly ComplaintSubject[]
  words: string
  when: When | null
  day: string
  home: HomeToName | null
  /** What the place is called, in the child's words; also what is searched for. */
  homeAsTold: string
  homeUnknown: boolean
  municipality: Named | null
  municipalityTyped: string
  municipalityUnknown: boolean
  name: string
  age: string
}

export interface Named {
  id: string
  name: string
}

export interface HomeToName extends Named {
  municipalityId: string
  municipalityName: string
}

export const nothingAnswered: Answers = {
  who: null,
  helperName: '',
  helperRelation: '',
  subjects: [],
  words: '',
  when: null,
  day: '',
  home: null,
  homeAsTold: '',
  homeUnknown: false,
  municipality: null,
  municipalityTyped: '',
  municipalityUnknown: false,
  name: '',
  age: '',
}

export type Step = 'who' | 'helper' | 'what' | 'words' | 'when' | 'where' | 'municipality' | 'name' | 'check'

/** The questions, one a page; who helps is asked only when somebody does. */
export function stepsOf({ who }: Answers): readonly Step[] {
  const helped = who === 'ME_HELPED' || who === 'ADULT'
  return ['who', ...(helped ? (['helper'] as const) : []), 'what', 'words', 'when', 'where', 'municipality', 'name', 'check']
}

/** Where it is sent when the child does not know who has the responsibility: where the home is. They pass it on. */
export function municipalityOf({ municipality, home }: Answers): Named | null {
  return municipality ?? (home && { id: home.municipalityId, name: home.municipalityName })
}

/** What must still be said at one step, as words the screen has sentences for. Nothing that can be left out is asked for. */
export function problemsAt(step: Step, answers: Answers, today: CalendarDate): Problem[] {
  return problemsOf(answers, today).filter(({ path }) => stepOf(path) === step)
}

export function problemsOf(answers: Answers, today: CalendarDate): Problem[] {
  const { who, when, day, words } = answers
  const problems: [path: string, code: string, broken: boolean][] = [
    ['who', 'choose', who === null],
    ['helperName', 'required', who === 'ADULT' && answers.helperName.trim() === ''],
    ['helperName', 'tooLong', answers.helperName.length > longest.line],
    ['helperRelation', 'tooLong', answers.helperRelation.length > longest.line],
    ['subjects', 'chooseSome', answers.subjects.length === 0],
    ['words', 'required', words.trim() === ''],
    ['words', 'tooLong', words.length > longest.account],
    ['happenedOn', 'choose', when === null],
    ['happenedOn', 'notADay', when === 'DAY' && !isCalendarDate(day)],
    ['happenedOn', 'future', when === 'DAY' && isCalendarDate(day) && day > today],
    ['homeAsTold', 'required', !answers.home && !answers.homeUnknown && answers.homeAsTold.trim() === ''],
    ['homeAsTold', 'tooLong', answers.homeAsTold.length > longest.line],
    ['municipalityId', answers.municipalityUnknown ? 'whereNow' : 'required', needsMunicipality(answers)],
    ['childName', 'tooLong', answers.name.length > longest.line],
    ['childAge', 'notAnAge', !(/^\d{1,2}$/.test(answers.age.trim()) && Number(answers.age) <= oldest)],
  ]
  return problems.filter(([, , broken]) => broken).map(([path, code]) => ({ path, code }))
}

function needsMunicipality(answers: Answers): boolean {
  return answers.municipality === null && !(answers.municipalityUnknown && answers.home)
}

/** After-care ends at 23. */
const oldest = 22

/** At which step something is answered; where the server finds something wrong, the child is led there. */
export function stepOf(path: string): Step {
  const [field] = path.split('.')
  return places[field!] ?? 'check'
}

const places: Readonly<Record<string, Step>> = {
  who: 'who',
  complainant: 'who',
  helperName: 'helper',
  helperRelation: 'helper',
  subjects: 'what',
  words: 'words',
  happenedOn: 'when',
  institutionId: 'where',
  homeAsTold: 'where',
  municipalityId: 'municipality',
  childName: 'name',
  childAge: 'name',
}

const complainants: Readonly<Record<Who, Complainant>> = { ME: 'CHILD', ME_HELPED: 'CHILD', PARENT: 'CUSTODY_HOLDER', ADULT: 'HELPER' }

/** The answers as they are sent, when none is missing. @param unknownHome what is written when the child does not know */
export function complaintOf(id: string, answers: Answers, today: CalendarDate, unknownHome: string): FileComplaintInput {
  const helped = stepsOf(answers).includes('helper')
  const told = answers.homeUnknown ? unknownHome : answers.homeAsTold.trim()
  return {
    id,
    complainant: complainants[answers.who!],
    childName: orNull(answers.name),
    childAge: Number(answers.age),
    institutionId: answers.home?.id ?? null,
    homeAsTold: answers.home ? null : told,
    municipalityId: municipalityOf(answers)!.id,
    happenedOn: dayOf(answers, today),
    subjects: answers.subjects,
    words: answers.words,
    helperName: helped ? orNull(answers.helperName) : null,
    helperRelation: helped ? orNull(answers.helperRelation) : null,
  }
}

export function dayOf({ when, day }: Answers, today: CalendarDate): CalendarDate | null {
  if (when === 'TODAY') return today
  if (when === 'YESTERDAY') return addDays(today, -1)
  return when === 'DAY' ? day : null
}

function orNull(text: string): string | null {
  return text.trim() || null
}
