import { concernKinds, crimeKinds, notifiers, supportKinds } from '@tilsynsblik/vocabulary'
import type { TableDefinition } from '../table-definition.ts'

const noSupport = { code: 'NONE', da: 'Ingen støtte', en: 'No support' }
const noCrime = { code: 'NONE', da: 'Ingen anmeldt forbrydelse', en: 'No reported crime' }
const inTime = { code: 'IN_TIME', da: 'Til tiden', en: 'In time' }
const late = { code: 'LATE', da: 'For sent', en: 'Late' }
const assessments = [inTime, late, { code: 'NOT_ASSESSED', da: 'Ikke vurderet', en: 'Not assessed' }]
const receipts = [
  inTime,
  late,
  { code: 'NOT_SENT', da: 'Ikke sendt', en: 'Not sent' },
  { code: 'NOBODY_TO_SEND_TO', da: 'Ingen at sende til', en: 'Nobody to send to' },
]

/** Notifications of concern. */
export const notificationTables = [
  {
    code: 'notifications',
    register: 'notifications',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Underretninger om børn', en: 'Notifications about children' },
    definition: {
      da: 'Underretninger om børn med dansk cpr-nummer, efter det kvartal kommunen modtog dem.',
      en: 'Notifications about children with a Danish CPR number, by the quarter the municipality received them.',
    },
    categories: [
      { code: 'concern', da: 'Om andet end overgreb', en: 'About other than abuse' },
      { code: 'all', da: 'Alle', en: 'All' },
      { code: 'abuse', da: 'Om overgreb', en: 'About abuse' },
    ],
  },
  {
    code: 'notifications-by-notifier',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Underretninger efter underretter', en: 'Notifications by notifier' },
    definition: { da: 'Alle underretninger i året efter, hvem der underrettede.', en: 'All notifications of the year by who notified.' },
    categories: notifiers,
  },
  {
    code: 'abuse-by-notifier',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Underretninger om overgreb efter underretter', en: 'Notifications of abuse by notifier' },
    definition: {
      da: 'Underretninger om overgreb i året efter, hvem der underrettede.',
      en: 'Notifications of abuse of the year by who notified.',
    },
    categories: notifiers,
  },
  {
    code: 'abuse-follow-up',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Hvad der fulgte efter underretninger om overgreb', en: 'What followed notifications of abuse' },
    definition: {
      da: 'Børn regnes ved årets første underretning. Støtte kan være begyndt før underretningen.',
      en: 'Children are counted by their first notification of the year. Support may have begun before the notification.',
    },
    categories: [
      { code: 'children', da: 'Børn', en: 'Children' },
      { code: 'childrenWithPoliceReport', da: 'Offer for anmeldt forbrydelse', en: 'Victim of reported crime' },
      { code: 'crimeViolence', da: 'Vold', en: 'Violence' },
      { code: 'crimeSexual', da: 'Seksualforbrydelse', en: 'Sexual crime' },
      { code: 'crimeOther', da: 'Andet', en: 'Other' },
      { code: 'supported', da: 'Underretninger fulgt af støtte', en: 'Notifications followed by support' },
      { code: 'medianDaysToSupport', da: 'Median til støtte', en: 'Median to support', unit: 'days' },
    ],
  },
  {
    code: 'days-to-support',
    register: 'notifications',
    period: 'years',
    unit: 'share',
    name: { da: 'Tid til støtte', en: 'Time to support' },
    definition: { da: 'Andel af dem, der fik støtte.', en: 'Share of those that got support.' },
    categories: [
      { code: 'abuseWithin30Share', da: 'Overgreb, inden 30 dage', en: 'Abuse, within 30 days' },
      { code: 'abuseWithin59Share', da: 'Overgreb, inden 59 dage', en: 'Abuse, within 59 days' },
      { code: 'otherWithin59Share', da: 'Andre, inden 59 dage', en: 'Others, within 59 days' },
      { code: 'abuse360Share', da: 'Overgreb, 360 dage eller mere', en: 'Abuse, 360 days or more' },
    ],
  },
  {
    code: 'support-kinds',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Støtte efter art', en: 'Support by kind' },
    definition: {
      da: 'Underretninger om overgreb efter, hvilken støtte der fulgte.',
      en: 'Notifications of abuse by what support followed.',
    },
    categories: [...supportKinds, noSupport],
  },
  {
    code: 'childrens-house',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Børnehusforløb', en: 'Children’s-house courses' },
    definition: { da: 'Påbegyndte forløb i børnehus.', en: 'Courses started at a children’s house.' },
    categories: [{ code: 'courses', da: 'Påbegyndt', en: 'Started' }],
  },
  {
    code: 'concern-by-notifier',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Underretninger om andet end overgreb efter underretter', en: 'Notifications of other than abuse by notifier' },
    definition: {
      da: 'Underretninger om andet end overgreb efter, hvem der underrettede.',
      en: 'Notifications of other than abuse by who notified.',
    },
    categories: notifiers,
  },
  {
    code: 'abuse-by-kind',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Underretninger om overgreb efter art', en: 'Notifications of abuse by kind' },
    definition: { da: 'Underretninger om overgreb efter, hvad de handler om.', en: 'Notifications of abuse by what they are about.' },
    categories: concernKinds,
  },
  {
    code: 'abuse-assessment',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Vurderet inden 24 timer, underretninger om overgreb', en: 'Assessed within 24 hours, notifications of abuse' },
    definition: {
      da: 'Om kommunen har vurderet underretningen inden 24 timer.',
      en: 'Whether the municipality assessed the notification within 24 hours.',
    },
    categories: assessments,
  },
  {
    code: 'abuse-receipt',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: {
      da: 'Kvittering inden seks hverdage, underretninger om overgreb',
      en: 'Receipt within six working days, notifications of abuse',
    },
    definition: { da: 'Om den, der underrettede, har fået kvittering i tide.', en: 'Whether the notifier had a receipt in time.' },
    categories: receipts,
  },
  {
    code: 'concern-assessment',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: {
      da: 'Vurderet inden 24 timer, underretninger om andet end overgreb',
      en: 'Assessed within 24 hours, notifications of other than abuse',
    },
    definition: {
      da: 'Om kommunen har vurderet underretningen inden 24 timer.',
      en: 'Whether the municipality assessed the notification within 24 hours.',
    },
    categories: assessments,
  },
  {
    code: 'concern-receipt',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: {
      da: 'Kvittering inden seks hverdage, underretninger om andet end overgreb',
      en: 'Receipt within six working days, notifications of other than abuse',
    },
    definition: { da: 'Om den, der underrettede, har fået kvittering i tide.', en: 'Whether the notifier had a receipt in time.' },
    categories: receipts,
  },
  {
    code: 'notifications-assessment',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Vurderet inden 24 timer, underretninger i alt', en: 'Assessed within 24 hours, notifications altogether' },
    definition: {
      da: 'Om kommunen har vurderet underretningen inden 24 timer.',
      en: 'Whether the municipality assessed the notification within 24 hours.',
    },
    categories: assessments,
  },
  {
    code: 'notifications-receipt',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: { da: 'Kvittering inden seks hverdage, underretninger i alt', en: 'Receipt within six working days, notifications altogether' },
    definition: { da: 'Om den, der underrettede, har fået kvittering i tide.', en: 'Whether the notifier had a receipt in time.' },
    categories: receipts,
  },
  {
    code: 'abused-children',
    register: 'notifications',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Børn med underretning om overgreb', en: 'Children with a notification of abuse' },
    definition: {
      da: 'Et barn tælles ved årets første underretning om overgreb.',
      en: 'A child is counted by its first notification of abuse of the year.',
    },
    categories: [{ code: 'children', da: 'Børn', en: 'Children' }],
  },
  {
    code: 'abused-children-by-crime',
    register: 'notifications',
    period: 'year',
    unit: 'count',
    name: {
      da: 'Børn med underretning om overgreb efter anmeldt forbrydelse',
      en: 'Children with a notification of abuse by reported crime',
    },
    definition: {
      da: 'Et barn tælles ved årets første underretning om overgreb.',
      en: 'A child is counted by its first notification of abuse of the year.',
    },
    categories: [...crimeKinds, noCrime],
  },
  {
    code: 'childrens-house-quarter',
    register: 'notifications',
    period: 'quarter',
    unit: 'count',
    name: { da: 'Børnehusforløb pr. kvartal', en: 'Children’s-house courses by quarter' },
    definition: { da: 'Påbegyndte forløb i børnehus.', en: 'Courses started at a children’s house.' },
    categories: [{ code: 'courses', da: 'Påbegyndt', en: 'Started' }],
  },
] as const satisfies readonly TableDefinition[]
