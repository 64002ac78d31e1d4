/** The authority's yearly report: its tables on use of force. */
export const daAuthorityYear = {
  authorityYear: {
    title: (authority: string, year: number) => `Magtanvendelser i ${year}, ${authority}`,
    lead: (asOf: string) =>
      `Tabellerne til årsberetningen: alle myndighedens hjem under ét og efter type, intet hjem for sig. Data pr. ${asOf}.`,
    all: 'Alle',
    open: 'Tabeller til årsberetningen',
    unknown: 'ikke kendt',
    byType: 'Efter type af hjem',
    byTypeCaption: 'Et tal er summen over typens hjem.',
    bySection: 'Efter paragraf',
    bySectionCaption: 'Indgreb; en episode kan have flere.',
    section: 'Paragraf i voksenansvarsloven',
    note: '«Ikke kendt» betyder, at et register ikke svarede, eller at mindst ét af typens hjem ikke har leveret; det er aldrig nul. Små tal er ikke beskyttet: lad dem ikke stå alene, når beretningen offentliggøres.',
    measures: {
      homes: 'Hjem',
      homesWithReports: 'Hjem med indberetninger',
      reports: 'Indberetninger',
      measures: 'Indgreb',
      notPermitted: 'Indberetninger med magt uden for loven',
      late: 'Registreret for sent',
      accountAttached: 'Med barnets redegørelse',
      guidanceAsked: 'Spurgt om klagevejledning',
      guidanceGiven: 'Klagevejledning givet',
      monthsMissing: 'Måneder uden indberetning eller erklæring',
      complaintsFiled: 'Klager indgivet',
      complaintsDecided: 'Klager afgjort',
      complaintsUpheld: 'Klager medholdt',
      inspections: 'Tilsynsbesøg',
      childDays: 'Barnedøgn',
    },
  },
}
