import { addDays, daysBetween, daysOf, firstDayOf, type CalendarDate, type Quarter } from '@tilsynsblik/vocabulary'
import { importIncidents } from '../../services/incidents/src/service.ts'
import type {
  OverviewDifference,
  OverviewNotice,
  OverviewSection,
  OverviewVersion,
  QuarterlyOverview,
  UseAlarm,
  YearlyOrientation,
} from '../../services/oversight/src/graphql/types.gen.ts'
import { homes, incident, period, type Asker, type SaidOfIncident, type SmallCountry } from './small-country.ts'

/** The department of the small country's south: syd-0, syd-3, syd-6 and syd-9. */
export const consultant: Asker = { userId: 'fagkonsulent', persona: 'consultant', scope: 'dep-syd' }
export const head: Asker = { userId: 'afdelingsleder', persona: 'department_head', scope: 'dep-syd' }
export const otherHead: Asker = { userId: 'leder-nord', persona: 'department_head', scope: 'dep-nord' }
export const otherConsultant: Asker = { userId: 'konsulent-nord', persona: 'consultant', scope: 'dep-nord' }
export const staffUnit: Asker = { userId: 'stab', persona: 'staff_unit', scope: 'op' }
export const managerOf = (institutionId: string): Asker => ({ userId: `leder-${institutionId}`, persona: 'manager', scope: institutionId })

const overviewFields = `id quarter departmentName status countedAt edition revision figuresHash missingPart submittedAt returnedBecause clearedAt allowedActions missing { path code }
  figures { homes homesWithReports reports measures notPermitted accountMissing guidanceAsked guidanceGiven late complaintsFiled notifications childDays perThousandChildDays }
  corrections { quarter institutionId before after } country { homes reports }
  sections { key kind answerRequired commentRequired mayAnswer mayComment home { institutionId moved children figures { reports childDays } }
    questions { code month numbers { name value } } sentences { code numbers { name value list institutionId period only } }
    answer { text noRemark version writtenBy } comment { text noRemark version writtenBy } }
  stories { id version text } alarms { id kind institutionId dialogue { agreed } }
  signatures { as signedBy signedAt hash } versions { edition hash submittedAt reopenedBecause keepUntil }
  holds { reference setBy } removed { edition hash rule }`

const wrong = '... on InvalidInput { problems { path code } } ... on WrongState { state }'

const documents = {
  overview: `query ($quarter: Quarter!) { quarterlyOverview(quarter: $quarter) { ${overviewFields} } }`,
  questions: '{ overviewQuestions { key overviewId questions { code } answer { text version } comment { text } mayAnswer mayComment } }',
  version: `query ($id: ID!, $edition: Int!) { overviewVersion(overviewId: $id, edition: $edition) {
    edition hash headSignedBy figures { reports } sections { key comment { text } } stories { text } } }`,
  differences:
    'query ($id: ID!, $from: Int!, $to: Int!) { overviewDifferences(overviewId: $id, from: $from, to: $to) { path before after } }',
  notices: '{ overviewNotices { id kind overviewId institutionId readAt } }',
  alarms: `{ useAlarms { id institutionId kind foundOn from to observed expected value limit waitingDays mayLog
    dialogue { heldOn agreed hrInvolved pointedOut loggedBy } } }`,
  year: `query ($year: Int!) { yearlyOrientation(year: $year) { id state version outdated hash allowedActions caseText
    figures { reports homes childDays } corrections { quarter before after } contributions { departmentName quarter comment stories }
    departments { departmentId quarters { quarter status edition } } political { tables { code rows { categories reports } } stories }
    removed { hash rule } } }`,
  write: `mutation ($input: WriteOverviewRemarkInput!) { outcome: writeOverviewRemark(input: $input) { __typename ${wrong}
    ... on OverviewSection { key answer { text noRemark version writtenBy } comment { text noRemark version } }
    ... on OverviewSectionChanged { section { comment { text version } } } } }`,
  story: `mutation ($input: WriteOverviewStoryInput!) { outcome: writeOverviewStory(input: $input) { __typename ${wrong} ... on OverviewStory { id version text } } }`,
  unstory: `mutation ($input: RemoveOverviewStoryInput!) { outcome: removeOverviewStory(input: $input) { __typename ${wrong} ... on QuarterlyOverview { stories { id } } } }`,
  move: `mutation ($input: MoveOverviewInput!) { outcome: moveOverview(input: $input) { __typename ${wrong} ... on QuarterlyOverview { ${overviewFields} } } }`,
  hold: `mutation ($input: HoldOverviewInput!) { outcome: holdOverview(input: $input) { __typename ${wrong} ... on QuarterlyOverview { holds { id reference setBy } } } }`,
  lift: `mutation ($input: LiftOverviewHoldInput!) { outcome: liftOverviewHold(input: $input) { __typename ... on QuarterlyOverview { holds { id } } } }`,
  dialogue: `mutation ($input: LogUseDialogueInput!) { outcome: logUseDialogue(input: $input) { __typename ${wrong} ... on UseAlarm { id dialogue { agreed pointedOut } } } }`,
  read: 'mutation ($id: ID!) { readOversightNotice(id: $id) }',
  compile: `mutation ($input: OrientationSeen!) { outcome: compileOrientation(input: $input) { __typename ${wrong} ... on YearlyOrientation { version now: state } } }`,
  writeYear: `mutation ($input: WriteOrientationInput!) { outcome: writeOrientation(input: $input) { __typename ${wrong} ... on YearlyOrientation { version now: state } } }`,
  orient: `mutation ($input: OrientInput!) { outcome: orient(input: $input) { __typename ${wrong} ... on YearlyOrientation { version now: state } } }`,
}

type Document = keyof typeof documents

/** What the questions answer to those who may ask them. */
interface Answers {
  overview: QuarterlyOverview
  questions: OverviewSection[]
  version: OverviewVersion
  differences: OverviewDifference[]
  notices: OverviewNotice[]
  alarms: UseAlarm[]
  year: YearlyOrientation
}

/** Questions and steps of a quarter, by whoever it is. */
export function deskOf(country: SmallCountry) {
  /** Whatever is said to it: the answer, or the refusal where the answer would be. */
  const said = async (who: Asker, name: Document, variables: object = {}): Promise<Record<string, any>> => {
    const { data, errors } = await country.ask(who, documents[name], variables as Record<string, unknown>)
    const [first] = errors
    return first ? { refused: first.extensions?.code } : Object.values<any>(data)[0]
  }
  const asked = async <Name extends keyof Answers>(who: Asker, name: Name, variables: object = {}) =>
    (await said(who, name, variables)) as Answers[Name]
  return {
    said,
    asked,
    overview: (who: Asker, quarter: Quarter) => asked(who, 'overview', { quarter }),
    told: (who: Asker, name: Document, input: object) => said(who, name, { input }),
    /** Says everything that must be said, and signs and submits as far as asked. */
    async through(writer: Asker, signer: Asker, quarter: Quarter, until: 'COUNTED' | 'COMMENTED' | 'SIGNED' | 'SUBMITTED') {
      const overview = await asked(writer, 'overview', { quarter })
      for (const { path } of overview.missing) {
        const [key, part] = path.split('.')
        await said(writer, 'write', {
          input: { overviewId: overview.id, key, part: part!.toUpperCase(), version: 0, text: `Om ${key}`, noRemark: false },
        })
      }
      const steps = [
        [writer, 'SIGN_AS_AUTHOR', 'COMMENTED'],
        [signer, 'SIGN_AS_HEAD', 'SIGNED'],
        [signer, 'SUBMIT', 'SUBMITTED'],
      ] as const
      const order = ['COUNTED', 'COMMENTED', 'SIGNED', 'SUBMITTED']
      for (const [who, action, status] of steps) {
        if (order.indexOf(status) > order.indexOf(until)) break
        const { revision } = await asked(who, 'overview', { quarter })
        await said(who, 'move', { input: { overviewId: overview.id, revision, action } })
      }
      return asked(writer, 'overview', { quarter })
    },
  }
}

/** Every month of a quarter without reports is declared so by every home: then nothing stands out by silence. */
export async function declareZero(country: SmallCountry, quarter: Quarter): Promise<void> {
  const { from, until } = daysOf(quarter)
  await country.behind(
    'incidents',
    `insert into nil_return (institution_id, month, authority_id, department_id, declared_by, declared_at)
     select id, month::date, authority, department, 'test', now()
     from unnest($1::text[], $2::text[], $3::text[]) as home (id, authority, department),
          generate_series($4::date, $5::date - 1, interval '1 month') as month
     on conflict do nothing`,
    [
      homes.map(({ institutionId }) => institutionId),
      homes.map(({ authorityId }) => authorityId),
      homes.map(({ departmentId }) => departmentId),
      from,
      until,
    ],
  )
}

/** Reports of one home on days of a quarter, counted from its first. */
export async function reportIn(
  country: SmallCountry,
  institutionId: string,
  quarter: Quarter,
  days: readonly number[],
  said: Partial<SaidOfIncident> = {},
): Promise<void> {
  await reportOn(
    country,
    institutionId,
    days.map((day) => addDays(firstDayOf(quarter), day)),
    said,
  )
}

export async function reportOn(
  country: SmallCountry,
  institutionId: string,
  dates: readonly CalendarDate[],
  said: Partial<SaidOfIncident> = {},
): Promise<void> {
  const home = homes.find((each) => each.institutionId === institutionId)!
  await importIncidents(
    country.contexts['incidents']!,
    dates.map((date) => incident(home, { day: daysBetween(daysOf(period).from, date), sourceKey: crypto.randomUUID(), ...said })),
  )
}
