/** The numbers of one sentence, by their places in it; null is not known. */
export type Counts = Readonly<Record<string, number | null | undefined>>

/** A sentence that is the same in Danish for one and for more, and is not in every language. */
function always(text: string): (counts: Counts) => string {
  return () => text
}

/** What the rules say and ask. `{name}` is where a number stands, as a link to the list behind it. */
export const daOverviewSentences = {
  overviewSentences: {
    unknown: 'ikke kendt',
    sentences: {
      REPORTS: ({ reports }: Counts) =>
        `{homesWithReports} af {homes} hjem indberettede {reports} ${reports === 1 ? 'magtanvendelse' : 'magtanvendelser'}.`,
      PREVIOUS_UP: () =>
        'Det er sikkert flere end kvartalet før: {reports} mod {before}, også når der tages højde for antallet af barnedøgn.',
      PREVIOUS_DOWN: () =>
        'Det er sikkert færre end kvartalet før: {reports} mod {before}, også når der tages højde for antallet af barnedøgn.',
      PREVIOUS_SAME: () => 'Kvartalet før var det {before}. Forskellen er ikke større, end tilfældig variation kan give.',
      YEAR_BEFORE_UP: () => 'Det er sikkert flere end i samme kvartal sidste år: {reports} mod {before}.',
      YEAR_BEFORE_DOWN: () => 'Det er sikkert færre end i samme kvartal sidste år: {reports} mod {before}.',
      YEAR_BEFORE_SAME: () => 'I samme kvartal sidste år var det {before}. Forskellen er ikke større, end tilfældig variation kan give.',
      COUNTRY_ABOVE: () => 'Pr. 1.000 barnedøgn er det {rate}, sikkert over hele landets {country}.',
      COUNTRY_BELOW: () => 'Pr. 1.000 barnedøgn er det {rate}, sikkert under hele landets {country}.',
      COUNTRY_WITHIN: () => 'Pr. 1.000 barnedøgn er det {rate}; hele landets {country} ligger inden for usikkerheden.',
      MOST_IN_ONE: () => '{reports} af {total} kommer fra ét hjem.',
      NO_REPORTS: () => 'Der er ingen indberetninger i kvartalet, så der er ingen rettigheder at gøre op.',
      ACCOUNTS: ({ attached }: Counts) =>
        `Barnets egen redegørelse er vedlagt {attached} af {reports} ${attached === 1 ? 'indberetning' : 'indberetninger'} og mangler uden gyldig grund i {missing}.`,
      GUIDANCE: () => 'Barnet blev vejledt om retten til at klage i {given} af de {asked} indberetninger, hvor der blev spurgt.',
      LATE: always('{late} af {reports} indberetninger blev registreret efter fristen.'),
      NOT_PERMITTED: always('{notPermitted} af {reports} indberetninger rummer magt uden for loven.'),
      COMPLAINTS: ({ filed }: Counts) =>
        `Der blev klaget {filed} ${filed === 1 ? 'gang' : 'gange'} over magtanvendelse; {upheld} fik helt eller delvist medhold.`,
      NOTIFICATIONS: ({ received }: Counts) =>
        `Der kom {received} ${received === 1 ? 'underretning' : 'underretninger'} om børn på hjemmene, {abuse} af dem om overgreb.`,
      INSPECTIONS: () => 'Socialtilsynet gennemførte {carriedOut} besøg.',
      MONTHS: ({ withReports, missing }: Counts) =>
        `{withReports} ${withReports === 1 ? 'måned' : 'måneder'} har indberetninger, og for {declaredZero} er der erklæret nul. Fra {missing} ${missing === 1 ? 'måned' : 'måneder'} er intet hørt, og det er ikke det samme som nul.`,
      CHILD_DAYS_MISSING: () => 'Mindst ét hjem har ikke meldt sine barnedøgn, så der er ingen rate for afdelingen.',
      NO_HOMES: () => 'Afdelingen havde ingen hjem i kvartalet.',
      CORRECTION: () => 'Rettelse af et tidligere kvartal: {before} er blevet til {after}.',
      HOME_REPORTS: ({ reports, notPermitted, declaredZero }: Counts) =>
        reports === 0
          ? `Ingen indberetninger; nul er erklæret for {declaredZero} ${declaredZero === 1 ? 'måned' : 'måneder'}.`
          : `{reports} ${reports === 1 ? 'indberetning' : 'indberetninger'}${notPermitted ? ', {notPermitted} med magt uden for loven' : ', alle med hjemmel i loven'}.`,
      PEERS_ABOVE: () => 'Pr. 1.000 barnedøgn er det {rate}, sikkert over de {peers} i de {homes} hjem af samme type.',
      PEERS_BELOW: () => 'Pr. 1.000 barnedøgn er det {rate}, sikkert under de {peers} i de {homes} hjem af samme type.',
      PEERS_WITHIN: () => 'Pr. 1.000 barnedøgn er det {rate}; de {peers} i de {homes} hjem af samme type ligger inden for usikkerheden.',
      MOVED: () => 'Hjemmet hørte til en anden afdeling i en del af kvartalet og tæller her, mens det var afdelingens; derfor ingen rate.',
      CLOSED: () => 'Hjemmet er lukket.',
    },
    questions: {
      SIGNAL: () =>
        'Signal i {month}: {reports} indberetninger, hvor hjemmet plejer at have {mean} og højst {upper} ved tilfældig variation. Hvad er gjort?',
      USE_ALARM: () => 'Der var alarm i kvartalet, og der var {reports} indberetninger. Hvad er gjort siden?',
      NOT_PERMITTED: always('{notPermitted} af {reports} indberetninger rummer magt uden for loven. Hvad skete der, og hvad er gjort?'),
      ACCOUNT_MISSING: () =>
        'Barnets redegørelse mangler uden gyldig grund i {missing} af {reports}. Hvorfor, og hvordan bliver børnene hørt?',
      GUIDANCE_MISSING: () => 'Barnet blev ikke vejledt om retten til at klage i {missing} af {asked}. Hvorfor?',
      LATE: always('{late} af {reports} blev registreret efter fristen. Hvad skal der til, for at det sker i tide?'),
      COMPLAINT_UPHELD: ({ upheld }: Counts) => `{upheld} ${upheld === 1 ? 'klage' : 'klager'} fik medhold. Hvad er ændret?`,
      MONTH_MISSING: ({ months }: Counts) =>
        `Fra {months} ${months === 1 ? 'måned' : 'måneder'} er intet hørt: hverken indberetning eller erklæret nul. Hvad skete der?`,
      NO_EXPOSURE: () => 'Der er {reports} indberetninger, men ingen barnedøgn. Hvad er rigtigt?',
    },
  },
}
