/** The page of one home, and the department's quarter. */
export const daHome = {
  home: {
    noneTitle: 'Hjemmet findes ikke i dit område',
    none: 'Enten er adressen forkert, eller også hører hjemmet ikke under dig i den periode, du har valgt.',
    facts: {
      type: 'Type',
      places: 'Pladser',
      municipality: 'Beliggenhedskommune',
      operator: 'Driftsherre',
      department: 'Driftsafdeling',
      authority: 'Socialtilsyn',
      approved: 'Godkendt · nummer',
      closed: 'Lukket',
      school: 'Intern skole',
    },
    leadReports: (period: string, reports: number, count: string) =>
      `I ${period} indberettede hjemmet ${count} ${reports === 1 ? 'magtanvendelse' : 'magtanvendelser'}`,
    leadRate: (rate: string, interval: string) => `: ${rate}\u00A0pr.\u00A01.000 barnedøgn (${interval})`,
    leadParts: (notPermitted: number, notPermittedText: string, accounts: number, accountsText: string) =>
      `${notPermitted === 0 ? 'Alle var med hjemmel i loven' : `${notPermittedText} var helt eller delvist uden for loven`}, og ${accounts === 0 ? 'ingen' : accountsText} havde barnets egen redegørelse med.`,
    leadZero: (period: string, declared: number, missing: number) =>
      `Hjemmet har erklæret, at der ingen magtanvendelser var i ${declared} ${declared === 1 ? 'måned' : 'måneder'} af ${period}.${missing > 0 ? ` Fra ${missing} ${missing === 1 ? 'måned' : 'måneder'} er intet hørt.` : ''}`,
    leadSilent: (period: string) =>
      `Fra hjemmet er intet hørt i ${period}: hverken indberetninger eller en erklæring om nul. Det er ikke det samme, som at intet er sket.`,
    leadNotFetched: (period: string) => `Magtanvendelser i ${period} kunne ikke hentes.`,
    leadProtected: 'Din rolle giver ikke adgang til hjemmets magtanvendelser.',
    tabs: 'Hjemmets registre',
    views: {
      overblik: 'Overblik',
      risiko: 'Risiko',
      magtanvendelser: 'Magtanvendelser',
      klager: 'Klager',
      underretninger: 'Underretninger',
      tilsyn: 'Tilsyn',
      beredskab: 'Beredskab',
    },
    quarter: 'Kvartal',
    quarters: 'De seneste otte kvartaler',
    quartersSubject: 'Magtanvendelser pr.\u00A01.000 barnedøgn med 95 %-interval.',
    reading:
      'Intervallet (95 %, eksakt) siger, hvor niveauet egentlig kan ligge: overlapper to kvartalers intervaller meget, kan forskellen være tilfældig. «Ikke indb.» er ikke nul: hjemmet har hverken indberettet eller erklæret, at der intet skete.',
    quartersCaption: 'Nyeste kvartal øverst. Et tal fører til de poster, det er talt af.',
    deadlineChange:
      'Fristen for at registrere var 24 timer til og med 30. juni 2025 og er 72 timer derefter. «For sent» er regnet efter den frist, der gjaldt, da det skete.',
    filter: 'Filtrér listen',
    clearFilter: 'Fjern filteret',
    noneMatch: 'Ingen poster i perioden passer på filteret.',
    noneIn: {
      magtanvendelser: 'Hjemmet har ingen indberetninger i perioden. Se i overblikket, om det har erklæret nul.',
      klager: 'Ingen har klaget over magtanvendelse på hjemmet i perioden.',
      underretninger: 'Der er ingen underretninger om hjemmet i perioden.',
      tilsyn: 'Der er ikke registreret tilsynsbesøg på hjemmet.',
    },
    listNotFetched: 'Listen kunne ikke hentes: registret svarede ikke.',
    listProtected: 'Din rolle giver ikke adgang til disse poster.',
    listCaption: (shown: number, all: number) => `${shown} af ${all}, nyeste først`,
    incident: {
      occurredAt: 'Tidspunkt',
      measures: 'Indgreb',
      minutes: 'Minutter',
      child: 'Barn (pseudonym)',
      registered: 'Registreret',
      after: (hours: number) => (hours === 0 ? 'inden for 1 t' : `${hours} t efter`),
      late: 'for sent',
      account: 'Barnets redegørelse',
      guidance: 'Klagevejledning',
      crime: 'Mistanke om forbrydelse',
      complaints: 'Klager',
      onlyNotPermitted: 'Kun ikke tilladt',
      onlyLate: 'Kun for sent registreret',
    },
    complaint: {
      filedAt: 'Indgivet',
      outcome: 'Afgørelse',
      pending: 'under behandling',
      decidedOn: 'Afgjort',
      complainant: 'Hvem klager',
      subject: 'Klagen gælder',
      incident: 'Hændelsen',
      registered: 'registreret',
      notRegistered: 'ikke registreret',
      appeal: 'Anke',
      onlyUpheld: 'Kun helt eller delvist medhold',
      onlyPending: 'Kun under behandling',
      note: '«Ikke registreret» er en klage over en magtanvendelse, som hjemmet ikke har indberettet.',
    },
    notification: {
      receivedAt: 'Modtaget',
      notifier: 'Underretter',
      kind: 'Handler om',
      assessed: 'Vurderet',
      late: 'efter 24 timer',
      notAssessed: 'ikke vurderet endnu',
      acute: 'Akut',
      now: (quarter: string) => `Se dem, der er kommet i ${quarter}, som ikke er slut.`,
      note: 'Underretninger om hjemmet, uden børnenes identitet. En underretning skal vurderes inden 24 timer (barnets lov § 136, stk. 2).',
    },
    inspection: {
      carriedOutOn: 'Dato',
      announced: 'Varsel',
      yesAnnounced: 'anmeldt',
      unannounced: 'uanmeldt',
      route: 'Anledning',
      children: 'Børn hørt',
      heard: (heard: number, offered: number) => `${heard} af ${offered} tilbudt`,
      findings: 'Fund',
      noRemarks: 'ingen bemærkninger',
      note: 'Alle besøg, uanset periode.',
    },
  },
  department: {
    title: (department: string, quarter: string) => `${department}, ${quarter}`,
    quarter: 'Kvartal',
    lead: ({
      homes,
      reports,
      count,
      previous,
      yearBefore,
    }: {
      homes: number
      reports: number
      count: string
      previous: number
      yearBefore: number
    }) =>
      `${homes === 1 ? 'Afdelingens ene hjem' : `Afdelingens ${homes} hjem`} indberettede ${count} ${reports === 1 ? 'magtanvendelse' : 'magtanvendelser'}: ${difference(previous)} kvartalet før og ${difference(yearBefore)} samme kvartal sidste år.`,
    leadMore: (homes: number) =>
      homes === 0
        ? 'Intet hjem er steget mere, end tilfældigheder kan forklare.'
        : `${homes} hjem er steget mere, end tilfældigheder kan forklare.`,
    leadSilent: (homes: number) => `Fra ${homes} hjem er intet hørt.`,
    leadNotFetched: (homes: number) => `${homes} hjem. Magtanvendelser kunne ikke hentes, så intet er regnet ud.`,
    open: 'Kvartalet er ikke gjort op endnu: tallene kan ændre sig.',
    caption: (countedAt: string | null) =>
      countedAt ? `Gjort op ${countedAt}. Et tal fører til de poster, det er talt af.` : 'Et tal fører til de poster, det er talt af.',
    previous: 'Kvartalet før',
    yearBefore: 'Samme kvt. sidste år',
    now: 'Dette kvartal, med 95 %-interval',
    changeBefore: 'Fra kvartalet før',
    changeYear: 'Fra sidste år',
    directions: { more: 'sikkert flere', fewer: 'sikkert færre', chance: 'usikkert', unknown: '' },
    unchanged: 'uændret',
    figure: 'Hvert hjem mod sig selv',
    figureSubject: 'Magtanvendelser pr.\u00A01.000 barnedøgn.',
    figureReading: [
      'Tallene er dem i tabellen ovenfor. Den brede streg er usikkerheden i dette kvartal: ligger den åbne cirkel eller trekanten uden for stregen, er det værd at spørge hvorfor.',
      '«Sikkert flere» og «sikkert færre» står der kun, når det eksakte 95 %-interval for forholdet mellem de to kvartaler ligger helt på den ene side af 1. «Usikkert» kan være tilfældigt, og tal om få børn følger ofte det enkelte barn.',
    ],
    noneTitle: 'Intet overblik for kvartalet',
    none: 'Din afdeling har ikke noget overblik for det kvartal, du har valgt. Vælg et andet.',
  },
}

function difference(reports: number): string {
  if (reports === 0) return 'lige så mange som'
  return `${Math.abs(reports)} ${reports > 0 ? 'flere' : 'færre'} end`
}
