import { publishedShares } from '@tilsynsblik/edition'

/**
 * Figures others have published, each beside what the product finds in the same question.
 * Source: Børnerådet's recommendations 2025 (000) and Red Barnet/Epinion's survey of the registers 2021-22 (002).
 */
export interface PublishedFigure {
  id: string
  source: '000' | '002' | 'DST'
  da: string
  en: string
  /** How the numbers are written. */
  as: 'count' | 'percent' | 'decimal' | 'ofFour' | 'text'
  /** Empty when nobody has published one. */
  published: readonly number[]
  /** Where the product's figure may lie and still be the same; one pair per number. Absent: for context, not compared. */
  limits?: readonly (readonly [low: number, high: number])[]
  /** When the source says it in words. */
  text?: { da: string; en: string }
}

export const publishedFigures: readonly PublishedFigure[] = [
  { id: 'I1', source: '000', da: 'Indberettede magtanvendelser 2023', en: 'Reports of use of force 2023', as: 'count', ...exactly(5_289) },
  {
    id: 'I2',
    source: '000',
    da: 'Hjem med mindst én indberetning 2023',
    en: 'Homes with at least one report 2023',
    as: 'count',
    ...exactly(290),
  },
  { id: 'I3', source: '000', da: 'Registrerede hjem', en: 'Registered homes', as: 'count', ...exactly(633) },
  {
    id: 'I4',
    source: '000',
    da: 'Indberetninger med barnets redegørelse 2023',
    en: 'Reports with the child’s account 2023',
    as: 'percent',
    ...near([0.36], 0.000_5),
  },
  {
    id: 'I5',
    source: '000',
    da: 'Børn interviewet om magtanvendelse',
    en: 'Children interviewed about use of force',
    as: 'count',
    published: [17],
  },
  { id: 'N1', source: '002', da: 'Underretninger om børn 2022', en: 'Notifications about children 2022', as: 'count', ...exactly(149_233) },
  { id: 'N2', source: '002', da: 'Heraf om overgreb 2022', en: 'Of these about abuse 2022', as: 'count', ...exactly(13_942) },
  {
    id: 'N3',
    source: '002',
    da: 'Overgreb som andel af alle 2021-22',
    en: 'Abuse as share of all 2021-22',
    as: 'percent',
    published: [0.1],
    limits: [[0.09, 0.104]],
    text: { da: 'omkring 10 %', en: 'about 10%' },
  },
  {
    id: 'N4',
    source: '002',
    da: 'Underretninger om overgreb pr. 1.000 børn 2022',
    en: 'Notifications of abuse per 1,000 children 2022',
    as: 'count',
    ...near([12], 0.5),
  },
  {
    id: 'N5',
    source: '002',
    da: '3. kvartal er lavest 2021 og 2022, alle og overgreb',
    en: 'Third quarter is lowest in 2021 and 2022, all and abuse',
    as: 'ofFour',
    ...exactly(4),
    text: { da: 'i alle fire', en: 'in all four' },
  },
  {
    id: 'N6',
    source: '002',
    da: 'Andele efter underretter, alle (trykt sum 99)',
    en: 'Shares by notifier, all (printed sum 99)',
    as: 'percent',
    ...near(publishedShares.all, 0.005),
  },
  {
    id: 'N7',
    source: '002',
    da: 'Andele efter underretter, overgreb',
    en: 'Shares by notifier, abuse',
    as: 'percent',
    ...near(publishedShares.abuse, 0.005),
  },
  {
    id: 'N8',
    source: '002',
    da: 'Børn med mindst én underretning om overgreb 2022',
    en: 'Children with at least one notification of abuse 2022',
    as: 'count',
    ...exactly(11_480),
  },
  {
    id: 'N9',
    source: '002',
    da: 'Heraf offer for anmeldt forbrydelse / ikke',
    en: 'Of these victim of a reported crime / not',
    as: 'count',
    ...exactly(4_375, 7_105),
  },
  {
    id: 'N10',
    source: '002',
    da: 'Vold / seksualforbrydelse / andet',
    en: 'Violence / sexual crime / other',
    as: 'percent',
    ...near([0.66, 0.25, 0.09], 0.005),
  },
  {
    id: 'N11',
    source: '002',
    da: 'Underretninger om overgreb fulgt af støtte 2022',
    en: 'Notifications of abuse followed by support 2022',
    as: 'percent',
    ...near([0.36], 0.002),
  },
  { id: 'N12', source: '002', da: 'Median af dage til støtte 2022', en: 'Median days to support 2022', as: 'count', ...near([82], 3) },
  {
    id: 'N13',
    source: '002',
    da: 'Støtte inden 59 dage, overgreb, 2021-22',
    en: 'Support within 59 days, abuse, 2021-22',
    as: 'percent',
    ...near([0.44], 0.01),
  },
  {
    id: 'N14',
    source: '002',
    da: 'Støtte inden 59 dage, andre underretninger, 2021-22',
    en: 'Support within 59 days, other notifications, 2021-22',
    as: 'percent',
    ...near([0.36], 0.01),
  },
  {
    id: 'N15',
    source: '002',
    da: 'Støtte efter 360 dage eller mere, overgreb',
    en: 'Support after 360 days or more, abuse',
    as: 'percent',
    ...near([0.07], 0.006),
  },
  {
    id: 'N16',
    source: '002',
    da: 'Støtte inden 30 dage, overgreb',
    en: 'Support within 30 days, abuse',
    as: 'percent',
    ...near([1 / 3], 0.015),
    text: { da: 'en tredjedel', en: 'a third' },
  },
  {
    id: 'N17',
    source: '002',
    da: 'Familiebehandling / konsulent / anbringelse',
    en: 'Family treatment / consultant / placement',
    as: 'percent',
    ...near([0.34, 0.14, 0.09], 0.005),
  },
  {
    id: 'N18',
    source: '002',
    da: 'Ofre for anmeldt forbrydelse pr. 1.000 børn',
    en: 'Victims of reported crime per 1,000 children',
    as: 'count',
    published: [6],
  },
  { id: 'N19', source: '002', da: 'Anbringelser pr. 1.000 børn', en: 'Placements per 1,000 children', as: 'count', published: [3] },
  {
    id: 'N20',
    source: '002',
    da: 'Påbegyndte børnehusforløb pr. 1.000 børn',
    en: 'Children’s-house courses started per 1,000 children',
    as: 'decimal',
    ...near([1.7], 0.05),
  },
  {
    id: 'N21',
    source: '002',
    da: 'Laveste / højeste kommune, børnehusforløb pr. 1.000',
    en: 'Lowest / highest municipality, courses per 1,000',
    as: 'decimal',
    published: [0, 4.5],
  },
  { id: 'T1', source: '002', ...profile(1, '15 (15), 6 (6), 4 (4), 38 %, 98 (101), 2,2 (2,3)') },
  { id: 'T2', source: '002', ...profile(2, '13 (12), 6 (6), 6 (5), 37 %, 89 (82), 2,9 (2,7)') },
  { id: 'T3', source: '002', ...profile(3, '7 (6), 6 (5), 1 (1), 37 %, 166 (138), 0,0 (0,0)') },
  { id: 'C1', source: '000', da: 'Klager over magtanvendelse 2023', en: 'Complaints about use of force 2023', as: 'count', published: [] },
  {
    id: 'X1',
    source: 'DST',
    da: 'Underretninger 2022, også ufødte og uden cpr-nummer',
    en: 'Notifications 2022, also unborn and without CPR number',
    as: 'count',
    published: [152_700],
  },
]

function exactly(...published: number[]): Pick<PublishedFigure, 'published' | 'limits'> {
  return near(published, 0)
}

function near(published: readonly number[], tolerance: number): Pick<PublishedFigure, 'published' | 'limits'> {
  return { published, limits: published.map((value) => [value - tolerance, value + tolerance] as const) }
}

/** Table 1: an anonymous municipality; adjusted values in brackets. Never to be mapped to a real one. */
function profile(number: number, values: string): Pick<PublishedFigure, 'da' | 'en' | 'as' | 'published' | 'text'> {
  return {
    da: `Kommune ${number}: overgreb, forbrydelse, anbringelser pr. 1.000; støtte; dage; børnehus`,
    en: `Municipality ${number}: abuse, crime, placements per 1,000; support; days; children’s house`,
    as: 'text',
    published: [],
    text: { da: values, en: values.replaceAll(/(\d),(\d)/g, '$1.$2') },
  }
}
