import { childAccounts, fieldStates, guidanceAnswers, legalSections, monthStates, oversightAuthorities } from '@tilsynsblik/vocabulary'
import { byAuthority, type TableDefinition } from '../table-definition.ts'

/** What no paragraph permits has none. */
const sections = legalSections.map(({ code, paragraph, da, en }) =>
  code === 'OTHER_NOT_PERMITTED' ? { code, da, en } : { code, da: `${paragraph} ${da}`, en: `${paragraph} ${en}` },
)
const registrations = [
  { code: 'onTime', da: 'Til tiden', en: 'In time' },
  { code: 'late', da: 'For sent', en: 'Late' },
] as const

/** Homes, child-days and reports of force. */
export const forceTables = [
  {
    code: 'homes',
    register: 'institutions',
    period: 'year',
    unit: 'count',
    name: { da: 'Godkendte hjem', en: 'Approved homes' },
    definition: {
      da: 'Børne- og ungehjem, der var godkendt på en dag i året.',
      en: 'Homes for children and young people that were approved on a day of the year.',
    },
    categories: [
      { code: 'homes', da: 'Hjem', en: 'Homes' },
      { code: 'places', da: 'Pladser den sidste dag i året', en: 'Places on the last day of the year' },
    ],
  },
  {
    code: 'child-days',
    register: 'institutions',
    period: 'quarter',
    unit: 'childDays',
    name: { da: 'Barnedøgn', en: 'Child-days' },
    definition: {
      da: 'Et barn, der sover på et hjem én nat, er ét barnedøgn.',
      en: 'One child that sleeps at a home one night is one child-day.',
    },
    categories: [{ code: 'childDays', da: 'Barnedøgn', en: 'Child-days' }],
  },
  {
    code: 'incidents',
    register: 'incidents',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Indberettede magtanvendelser', en: 'Reported uses of force' },
    definition: {
      da: 'En indberetning er én hændelse, regnet til det kvartal, den skete i; den kan rumme flere indgreb.',
      en: 'A report is one episode, in the quarter it happened; it may hold several measures.',
    },
    categories: [
      { code: 'reports', da: 'Indberetninger', en: 'Reports' },
      { code: 'measures', da: 'Indgreb', en: 'Measures' },
      { code: 'notPermitted', da: 'Indgreb, der ikke er tilladt', en: 'Measures that are not permitted' },
    ],
  },
  {
    code: 'measures-by-section',
    register: 'incidents',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Indgreb efter paragraf', en: 'Measures by section of the law' },
    definition: {
      da: 'Indgreb efter den paragraf i voksenansvarsloven, de er registreret under.',
      en: 'Measures by the section of voksenansvarsloven under which they are registered.',
    },
    categories: sections,
  },
  {
    code: 'child-account',
    register: 'incidents',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Barnets redegørelse', en: 'The child’s account' },
    definition: {
      da: 'Indberetninger efter, om barnets egen redegørelse er vedlagt, og ellers hvorfor ikke.',
      en: 'Reports by whether the child’s own account is attached, and if not, why.',
    },
    categories: childAccounts,
  },
  {
    code: 'guidance',
    register: 'incidents',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Klagevejledning', en: 'Complaint guidance' },
    definition: {
      da: 'Indberetninger efter, om barnet fik at vide, at det kan klage.',
      en: 'Reports by whether the child was told of the right to complain.',
    },
    categories: guidanceAnswers,
  },
  {
    code: 'registration',
    register: 'incidents',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Registreret til tiden', en: 'Registered in time' },
    definition: {
      da: 'Efter den frist, der gjaldt, da hændelsen skete: 24 timer til og med 30. juni 2025, derefter 72 timer.',
      en: 'By the deadline in force when it happened: 24 hours until 30 June 2025, 72 hours after that.',
    },
    categories: [
      { code: 'onTime', da: 'Til tiden', en: 'In time' },
      { code: 'late', da: 'For sent', en: 'Late' },
    ],
  },
  {
    code: 'incidents-year',
    register: 'incidents',
    period: 'year',
    unit: 'count',
    name: { da: 'Magtanvendelser, hele år', en: 'Uses of force, whole years' },
    definition: {
      da: 'Summen af årets fire kvartaler, og børn og hjem med mindst én indberetning.',
      en: 'The sum of the year’s four quarters, and children and homes with at least one report.',
    },
    categories: [
      { code: 'reports', da: 'Indberetninger', en: 'Reports' },
      { code: 'accountAttached', da: 'Med barnets redegørelse', en: 'With the child’s account' },
      { code: 'children', da: 'Børn', en: 'Children' },
      { code: 'homesReporting', da: 'Hjem med indberetning', en: 'Homes with a report' },
    ],
  },
  {
    code: 'homes-by-authority',
    register: 'institutions',
    period: 'year',
    unit: 'count',
    name: { da: 'Godkendte hjem efter socialtilsyn', en: 'Approved homes by oversight authority' },
    definition: { da: 'Hjem, der var godkendt på en dag i året.', en: 'Homes that were approved on a day of the year.' },
    categories: oversightAuthorities,
  },
  ...perAuthority({
    code: 'child-days-by-authority',
    register: 'institutions',
    unit: 'childDays',
    name: { da: 'Barnedøgn efter socialtilsyn', en: 'Child-days by oversight authority' },
    what: { da: 'barnedøgn i socialtilsynets hjem', en: 'child-days in the authority’s homes' },
  }),
  ...perAuthority({
    code: 'reports-by-authority',
    register: 'incidents',
    unit: 'count',
    name: { da: 'Indberetninger efter socialtilsyn', en: 'Reports by oversight authority' },
    what: { da: 'indberetninger fra socialtilsynets hjem', en: 'reports from the authority’s homes' },
  }),
  {
    code: 'registration-by-authority',
    register: 'incidents',
    period: 'year',
    unit: 'count',
    name: { da: 'Registreret til tiden efter socialtilsyn', en: 'Registered in time by oversight authority' },
    definition: { da: 'Efter den frist, der gjaldt, da hændelsen skete.', en: 'By the deadline in force when it happened.' },
    categories: byAuthority(registrations),
  },
  {
    code: 'account-by-authority',
    register: 'incidents',
    period: 'year',
    unit: 'count',
    name: { da: 'Er barnets redegørelse besvaret, efter socialtilsyn', en: 'Is the child’s account answered, by oversight authority' },
    definition: {
      da: 'Om skemaets felt er udfyldt; ikke hvad svaret var.',
      en: 'Whether the field of the form is filled in; not what the answer was.',
    },
    categories: byAuthority(fieldStates),
  },
  {
    code: 'guidance-by-authority',
    register: 'incidents',
    period: 'year',
    unit: 'count',
    name: { da: 'Er klagevejledning besvaret, efter socialtilsyn', en: 'Is complaint guidance answered, by oversight authority' },
    definition: {
      da: 'Om skemaets felt er udfyldt; ikke hvad svaret var.',
      en: 'Whether the field of the form is filled in; not what the answer was.',
    },
    categories: byAuthority(fieldStates),
  },
  {
    code: 'returns',
    register: 'incidents',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Måneder, hjemmene har svaret for', en: 'Months the homes have answered for' },
    definition: {
      da: 'Ét hjem i én måned. Svaret er indberetninger eller erklæret nul; uden svar mangler måneden, den er ikke nul.',
      en: 'One home in one month. The answer is reports or a declared zero; without one the month is missing, not zero.',
    },
    categories: [
      { code: 'said', da: 'Besvaret', en: 'Answered' },
      { code: 'expected', da: 'Ventet', en: 'Expected' },
    ],
  },
  {
    code: 'returns-by-authority',
    register: 'incidents',
    period: 'year',
    unit: 'count',
    name: { da: 'Måneder, hjemmene har svaret for, efter socialtilsyn', en: 'Months the homes have answered for, by oversight authority' },
    definition: { da: 'Ét hjem i én måned.', en: 'One home in one month.' },
    categories: byAuthority([...monthStates, { code: 'EXPECTED', da: 'Ventet', en: 'Expected' }]),
  },
  {
    code: 'change-on-year',
    register: 'incidents',
    period: 'year',
    unit: 'count',
    name: { da: 'Hvad ændringen fra år til år hviler på', en: 'What the change from year to year stands on' },
    definition: {
      da: 'Usikkerheden på ændringen i indberetninger pr. barnedøgn, regnet af hjemmene.',
      en: 'How uncertain the change in reports per child-day is, reckoned of the homes.',
    },
    categories: [
      { code: 'logStandardError', da: 'Standardfejl af logaritmen', en: 'Standard error of the logarithm', unit: 'none' },
      { code: 'designEffect', da: 'Designeffekt', en: 'Design effect', unit: 'none' },
      { code: 'homes', da: 'Hjem', en: 'Homes' },
    ],
  },
] as const satisfies readonly TableDefinition[]

type OneCount<Code extends string> = Pick<TableDefinition, 'register' | 'unit' | 'name'> & { code: Code; what: TableDefinition['name'] }

/** One count for each authority: in whole years, and quarter by quarter. */
function perAuthority<const Code extends string>({ code, register, unit, name, what }: OneCount<Code>) {
  const categories = oversightAuthorities
  return [
    { code, register, unit, period: 'year', name, definition: { da: `Årets ${what.da}.`, en: `The year’s ${what.en}.` }, categories },
    {
      code: `${code}-quarter`,
      register,
      unit,
      period: 'quarter',
      name: { da: `${name.da}, kvartal for kvartal`, en: `${name.en}, by quarter` },
      definition: { da: `Kvartalets ${what.da}.`, en: `The quarter’s ${what.en}.` },
      categories,
    },
  ] as const
}
