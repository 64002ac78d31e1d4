import type { Widen } from '@tilsynsblik/vocabulary'
import type { daNotificationFigures } from './da-notification-figures.ts'

export const enNotificationFigures: Widen<typeof daNotificationFigures> = {
  title: 'Notifications in figures',
  year: 'Year',
  quarter: 'Quarter',
  wholeYear: 'Whole year',
  soFar: 'The year so far',
  own: 'Own municipality',
  similar: 'Similar municipalities',
  country: 'Whole country',
  lead: (place, period, received) => `${place} received ${received} notifications in ${period}`,
  leadCountry: (period, received) => `The municipalities received ${received} notifications in ${period}`,
  leadRate: (own) => `, ${own} per 1,000 children`,
  leadAgainst: (country) => ` against ${country} in the whole country`,
  leadNoRate: '. The municipality has no number of children on record, so the rate cannot be computed',
  leadAbuse: (share) => `${share} were about abuse.`,
  leadSupport: (share) => `${share} of the notifications of abuse have been followed by support.`,
  notComputable: 'not computable',
  notComputableWhy: 'The municipality has no number of children on record',
  definition: 'Definition and reservations',
  definitionOf: (measure) => `: ${measure}`,
  compare: {
    title: 'Comparison',
    heading: (own, country) => `${own} notifications per 1,000 children; in the whole country ${country}`,
    subject: (period) => `Received in ${period}. Each number has its definition below it.`,
    measure: 'Measure',
    noSimilar:
      'Similar municipalities are shown for whole years, once the year is published: quarters of a few municipalities could tell of one.',
    group: (count) => `Similar municipalities are ${count} in sum, nearest by number of children and level, drawn once for the year.`,
    hidden: '".." stands where a number in the same part of the table is between 1 and 4: then none of them is shown.',
    unrecorded: (count) =>
      count === 1
        ? '1 municipality has no number of children on record. Its notifications are in the count, and not in the rate.'
        : `${count} municipalities have no number of children on record. Their notifications are in the count, and not in the rate.`,
  },
  measures: {
    received: {
      name: 'Notifications',
      text: 'Number received in the period, each time somebody notifies. Statistics Denmark counts 152,700 in 2022, with unborn children and those without a Danish personal number; the survey of the registers of 2022 counts 149,233.',
    },
    perThousand: {
      name: 'Per 1,000 children',
      text: 'Received in the period for every 1,000 children aged 0-17 in the municipality, first quarter of 2020. A quarter is not made into a year.',
    },
    abuseShare: {
      name: 'Share about abuse',
      text: 'Physical, sexual, psychological or digital, of all received. In 2022 it is 13,942 of 149,233, 9.3 %. The "about 10 %" often quoted is of 2021-22 together.',
    },
    abusePerThousand: {
      name: 'Abuse per 1,000 children',
      text: 'Notifications of abuse for every 1,000 children aged 0-17. One child may be there several times.',
    },
    supportedShare: {
      name: 'Abuse followed by support',
      text: 'Share of notifications of abuse after which a supporting measure has begun. Support may have begun before and go on; that is not counted. For recent periods the share rises for up to two years. The sources say 36 % of three different things; this is the one meant here.',
    },
    medianDays: {
      name: 'Median, days to support',
      text: 'From receipt to the first day of support, for abuse followed by support: half got it sooner. For recent periods it is too low, because the long ones are not in it yet. The 82 days of the country are of 2022.',
    },
    within30Share: {
      name: 'Support within 30 days',
      text: 'Of abuse followed by support: begun before day 30. The survey’s "a third" is of 2021-22.',
    },
    within59Share: {
      name: 'Support within 59 days',
      text: 'Of abuse followed by support: begun on day 59 at the latest. 44 % for abuse and 36 % for others are of 2021-22.',
    },
    otherWithin59Share: { name: 'Others: support within 59 days', text: 'The same for notifications that are not about abuse.' },
    from360Share: {
      name: 'Support after 360 days or more',
      text: 'Of abuse followed by support: begun on day 360 or later. It takes a year to show.',
    },
    coursesPerThousand: {
      name: 'Children’s-house courses per 1,000 children',
      text: 'Courses begun in the period, whenever the notification came. The country has 1.7 in 2022, the municipalities between 0.0 and 4.5 without the islands.',
    },
    assessedInTimeShare: {
      name: 'Assessed within 24 hours',
      text: 'Of all received: assessed 24 hours later at the latest (Act on the Child § 136). The time limit is for the assessment, not for the conversation with the child. An assessment that is not written down counts as late.',
    },
    receiptInTimeShare: {
      name: 'Receipt in time',
      text: 'Of notifications with a known sender: a receipt six working days later at the latest. In the last days of a recent quarter the time may not be up yet.',
    },
  },
  quarters: {
    title: 'Development by quarter',
    heading: (quarter) => `The quarter with most notifications is ${quarter}`,
    subject: 'The year and the two before. Quarters in the same units side by side; the third is lowest, when schools are closed.',
    perThousand: 'Notifications per 1,000 children',
    abusePerThousand: 'Abuse per 1,000 children',
    abuseShare: 'Share about abuse',
  },
  notifiers: {
    title: 'By notifier',
    heading: (notifier, share) => `${notifier}: ${share} of the notifications`,
    headingAbuse: (notifier, share) =>
      notifier === null ? ` and ${share} of those about abuse` : `, and ${notifier.toLowerCase()}: ${share} of those about abuse`,
    subject: (place, period) => `${place}, ${period}. Share of all notifications and of those about abuse.`,
    notifier: 'Notifier',
    all: 'All',
    share: 'Share',
    abuse: 'Abuse',
    abuseShare: 'Share of abuse',
    countryShare: 'Country, all',
    countryAbuseShare: 'Country, abuse',
    similarShare: 'Similar, all',
    note: 'Shares are rounded one by one and not forced to 100: the printed shares of 2022 add up to 99.',
  },
  kinds: {
    title: 'By kind of concern',
    heading: (kind, share) => `Of abuse, ${kind.toLowerCase()} is the most frequent: ${share}`,
    subject: (place, period) => `${place}, ${period}. Share of notifications of abuse.`,
    kind: 'Kind',
    median: 'Median, days',
    supported: 'Followed by support',
    note: 'A notification of several kinds of abuse is counted once, under the kind it is registered with.',
  },
  days: {
    title: 'Days to support',
    heading: (share, place) => `${share} of those who got support after abuse got it within 59 days (${place})`,
    subject: (place, period) => `Notifications of abuse received in ${period} and followed by support, by days until it began. ${place}.`,
    band: 'Days',
    lastBand: '360 or more',
    mark: (days) => (days === 360 ? '360 days' : days === 30 ? '30 days' : '59 days'),
    count: 'Number',
    share: 'Share',
    support: 'Kind of support after abuse',
    kind: 'Support',
    note: 'Support may begin up to two years later; recent periods lack the long ones.',
  },
  children: {
    title: 'Children with a notification of abuse',
    children: 'Children',
    victims: 'Victims of a reported crime',
    violence: 'Of these violence',
    sexual: 'Of these sexual crime',
    other: 'Of these other',
    note: 'A child is counted once a year in each municipality, under the crime reported first. A child who moves may count in two municipalities.',
  },
  map: {
    title: 'Who is compared',
    heading: (count) => `The municipality and the ${count} it is compared with`,
    subject:
      'A municipality is one tile. The tiles show who is in the group, not levels: nobody sees another municipality’s figures, and the edition has none by municipality.',
    place: 'Municipality',
    role: 'On the map',
  },
  freshness: {
    next: 'At once, when a municipality registers; the groups when a new year is published',
    sources: 'The municipalities’ notifications and what followed. Children: Statistics Denmark, first quarter of 2020',
  },
  csv: {
    area: 'Area',
    table: 'Table',
    category: 'Category',
    measure: 'Measure',
    value: 'Value',
    note: 'Note',
    hidden: 'hidden, a number is 1-4',
  },
}
