/** Complaints about the use of force: the desk, the appeals, one case, the path from guidance, the hearings of a home, the returns. */
export const daComplaints = {
  complaints: {
    title: 'Klager',
    show: 'Vis',
    unconfirmed: (count: number, left: string | undefined, over: boolean) =>
      count === 0
        ? 'Alle klager er bekræftet modtaget.'
        : `${count === 1 ? '1 klage er' : `${count} klager er`} ikke bekræftet modtaget${
            left ? `; ${count === 1 ? 'fristen' : 'den første frist'} ${over ? `er overskredet med ${left}` : `er ${left}`}` : ''
          }.`,
    dueNow: (count: number) =>
      count === 0 ? 'Ingen frister er nået.' : count === 1 ? 'For 1 er fristen nået.' : `For ${count} er fristen nået.`,
    count: (count: number, number: string) =>
      `${count === 1 ? '1 klage' : `${number} klager`}. Den, hvis frist udløber først, står øverst.`,
    countClosed: (count: number, number: string) =>
      `${count === 1 ? '1 klage' : `${number} klager`}, der er afsluttet eller trukket tilbage. Den nyeste står først.`,
    add: 'Skriv en klage ind',
    none: 'Der er ingen åbne klager.',
    noneHere: 'Ingen klager passer på det, du har valgt.',
    toReturns: 'Kommunernes indberetning af klager pr. kvartal',
    noSubject: 'Klage',
    asTold: (home: string) => `«${home}»`,
    homeUnknown: 'hjemmet er ukendt',
    filed: (day: string) => `indgivet ${day}`,
    noClock: 'Ingen frist løber',
    beforeBoard: 'Hos Ankestyrelsen',
    now: 'Nu',
    steps: {
      FILED: (day: string) => `Bekræft modtagelsen, ${day}`,
      RECEIVED: (day: string) => `Afgørelse, ${day}`,
      EXAMINED: (day: string) => `Afgørelse, ${day}`,
      DECIDED: (day: string) => `Kan afsluttes fra ${day}`,
      APPEALED: (day: string) => `Hos Ankestyrelsen, ${day}`,
      APPEAL_DECIDED: (day: string) => `Kan afsluttes fra ${day}`,
      CLOSED: (day: string) => day,
      WITHDRAWN: (day: string) => day,
    },
    homeAnswers: (day: string) => `Hjemmet svarer senest ${day}`,
    homeLate: (day: string) => `Hjemmet skulle have svaret ${day}`,
    unregistered: 'Episoden er aldrig indberettet',
  },
  appeals: {
    title: 'Klager indbragt for Ankestyrelsen',
    lead: (count: number, oldest: string | null | undefined) =>
      count === 0
        ? 'Ingen sager venter på afgørelse.'
        : `${count === 1 ? '1 sag venter' : `${count} sager venter`} på afgørelse${oldest ? `; den ældste er fra ${oldest}` : ''}.`,
    views: 'Hvilke sager',
    waiting: 'Venter',
    decided: 'Afgjorte',
    none: 'Der er ingen sager her.',
    caption: (count: string, decided: boolean) => `${count} sager. ${decided ? 'Den nyeste afgørelse' : 'Den ældste'} står først.`,
    appealedOn: 'Indbragt',
    inTime: 'I rette tid',
    yes: 'ja',
    late: 'for sent',
    about: 'Om',
    who: 'Klager',
    home: 'Hjem',
    from: 'Afgjort af',
    decision: 'Afgørelsen',
    outcomeOn: (outcome: string, day: string) => (day ? `${outcome}, ${day}` : outcome),
    board: 'Ankestyrelsen',
    pending: 'ikke afgjort',
  },
  complaint: {
    title: (day: string) => `Klage indgivet ${day}`,
    goneTitle: 'Klagen er ikke længere hos jer',
    toDesk: 'Til klagerne',
    noneTitle: 'Klagen findes ikke her',
    none: 'Enten er der ingen klage med dette nummer, eller også er den sendt videre til en anden.',
    print: 'Udskriv',
    toActions: 'Gå til det, der kan gøres nu',
    now: 'Det kan gøres nu',
    movedOn: (state: string) => `En anden har ændret klagen imens. Den er nu: ${state.toLowerCase()}.`,
    withoutWho:
      'Et socialtilsyn ser, at der er klaget, hvad det handler om, og hvordan det endte. Ikke hvem det er, eller hvad der er sagt.',
    fromFile: 'Klagen er indlæst fra et register. Her er kun det, registret siger; sagens gang er ikke med.',
    left: (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'i morgen' : `om ${days} dage`),
    over: (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dage over fristen`),
    age: (age: number) => `${age} år`,
    childAge: (age: number) => `barnet er ${age} år`,
    party: 'barnet er selv part i sagen',
    noParty: (partyAge: number | null) =>
      partyAge === null ? 'barnet er ikke selv part' : `barnet er under ${partyAge} år og ikke selv part, men skal høres`,
    stands: (state: string) => `${state}.`,
    standsWith: (state: string, outcome: string) => `${state}: ${outcome.toLowerCase()}.`,
    next: (action: string) => `Næste: ${action.charAt(0).toLowerCase()}${action.slice(1)}.`,
    waitsForHome: (day: string) => `Hjemmet skal svare senest ${day}.`,
    confirmBy: (left: string, day: string, over: boolean) =>
      over ? `Kvitteringen er ${left} (${day}).` : `Kvittering senest ${day}, ${left}.`,
    decideBy: (left: string, day: string, over: boolean) =>
      over ? `Afgørelsen er ${left} (${day}).` : `Afgørelse senest ${day}, ${left}.`,
    appealBy: (day: string, over: boolean) =>
      over ? `Fristen for at klage til Ankestyrelsen udløb ${day}.` : `Der kan klages til Ankestyrelsen til og med ${day}.`,
    words: 'Det er sagt',
    wrong: {
      GUARDIAN_LOCKED: 'Intet blev gemt: forældrene er spærret, fordi en mistanke peger på dem. De må ikke få noget at vide nu.',
      LOCK_UNKNOWN:
        'Intet blev gemt: vi ved ikke, om forældrene er spærret. Underretningsregistret bliver spurgt igen; hent siden om lidt.',
      CHILD_UNKNOWN: 'Genkend barnet først. Før det ved ingen, om forældrene må få noget at vide.',
    },
    facts: {
      title: 'Klagen',
      about: 'Handler om',
      who: 'Hvem klager',
      childName: 'Barnets navn, som det er sagt',
      child: 'Barnet',
      childUnknown: 'ikke genkendt endnu',
      helper: 'Har hjulpet',
      home: 'Hjem',
      asTold: (home: string) => `«${home}»`,
      homeUnknown: 'Hjemmet er ikke fundet i registret.',
      happenedOn: 'Skete den',
      reports: 'Indberetning',
      report: (number: number, of: number) => (of === 1 ? 'Se indberetningen' : `Se indberetning ${number}`),
      linked: (count: number) => (count === 1 ? 'knyttet til 1 indberetning' : `knyttet til ${count} indberetninger`),
      registered: 'episoden er indberettet',
      notRegistered: 'ingen har indberettet episoden',
      notLinked: 'ikke fundet endnu',
      unregistered: 'Episoden er aldrig indberettet. Klagen har vist det.',
      recipient: 'Ligger hos',
      municipality: (name: string) => `${name} Kommune`,
      authority: 'Socialtilsynet',
      officer: 'Sagsbehandler',
      channel: 'Kommet',
      writtenDown: (channel: string, by: string) => (by ? `${channel}; skrevet ind af ${by}` : channel),
      confirmed: 'Bekræftet modtaget',
      notConfirmed: (day: string) => `ikke endnu; senest ${day}`,
    },
    hearing: {
      title: 'Hjemmet er spurgt',
      asked: (time: string, day: string) => `Spurgt ${time}, svar senest ${day}`,
      answered: (time: string) => `Svaret ${time}`,
      waits: 'Hjemmet har ikke svaret endnu.',
      silent: 'Fristen er gået, og hjemmet har ikke svaret.',
    },
    talk: {
      title: 'Samtale med barnet',
      heldOn: 'Holdt',
      with: 'Med',
      companion: 'Bisidder med',
      toldOfRights: 'Fik sine rettigheder at vide',
      omitted: 'Ingen samtale',
      omittedReason: 'Begrundelse',
    },
    guardian: {
      title: 'Forældremyndigheden',
      may: 'Må de vejledes?',
      locked: 'SPÆRRET.',
      lockedMeans: 'En mistanke peger på forældrene. De må ikke vejledes om klagen, før spærringen er ophævet.',
      guided: 'Vejledt',
      notGuided: 'ikke endnu',
      how: 'Hvordan',
    },
    decision: {
      title: 'Afgørelsen',
      outcomeOn: (outcome: string, day: string) => (day ? `${outcome}, ${day}` : outcome),
      unlawful: 'Var magten ulovlig?',
      toldOn: 'Fortalt',
      appealGuidance: 'Klagevejledning',
      appealUntil: 'Der kan klages til og med',
      withdrawnOn: 'Trukket tilbage',
      why: 'Hvorfor',
      helpedBy: 'Hjulpet af',
      followUpAtHome: 'Opfølgning på hjemmet',
    },
    appeal: {
      title: 'Klagen til Ankestyrelsen',
      appealedOn: 'Indbragt',
      late: (day: string) => `${day}, efter fristen`,
      text: 'Klagerens ord',
      outcome: 'Ankestyrelsens afgørelse',
      pending: 'ikke afgjort',
      ground: 'Begrundelse',
    },
    history: { title: 'Sagens gang', caption: 'Det nyeste står øverst.', when: 'Hvornår', what: 'Hvad', who: 'Af', state: 'Derefter' },
  },
  complaintPath: {
    title: (authority: string) => `Klager over hjem i ${authority}`,
    lead: (filed: number, decided: number, upheld: number, number: (value: number) => string) =>
      `De seneste fire kvartaler kom der ${filed === 1 ? '1 klage' : `${number(filed)} klager`}. ${
        decided === 0 ? 'Ingen er færdig.' : `${number(decided)} er færdige, ${number(upheld)} med helt eller delvist medhold.`
      }`,
    heading: 'Klagevejledning → klage → medhold',
    caption: (period: string) =>
      `Fra indberetning til medhold, ${period}. Indberetninger efter den dag, det skete; klager efter den dag, de kom.`,
    step: 'Trin',
    count: 'Antal',
    share: 'Andel',
    of: 'Af',
    steps: {
      reports: 'Indberetninger',
      asked: 'Skemaet spurgte om klagevejledning',
      given: 'Klagevejledning givet',
      filed: 'Klager',
      decided: 'Færdige klager',
      upheld: 'Helt eller delvist medhold',
    },
    note: 'Færdige klager er afgjort, afvist eller trukket tilbage. En klage behøver ikke at handle om en indberetning, så klager er ikke en andel af vejledningerne. Få klager kan både betyde, at der er lidt at klage over, og at børnene ikke ved, at de kan.',
    desk: 'Klager sendt til socialtilsynet',
    toMunicipalities: 'Ingen. Klager over magtanvendelse går i dag til kommunen (voksenansvarsloven § 23 stk. 3).',
  },
  hearings: {
    title: 'Spørgsmål om klager',
    lead: (count: number) =>
      count === 0 ? 'Ingen spørgsmål venter på svar.' : count === 1 ? '1 spørgsmål venter på svar.' : `${count} spørgsmål venter på svar.`,
    explained: 'Kommunen behandler en klage og spørger hjemmet. Her står kommunens spørgsmål, ikke hvem der har klaget eller barnets ord.',
    one: (day: string) => `Spørgsmål af ${day}`,
    due: (day: string, left: string, over: boolean) => (over ? `Svaret er ${left} (${day}).` : `Svar senest ${day}, ${left}.`),
    answered: (time: string) => `Svaret ${time}`,
    answer: 'Hjemmets svar',
    answerHelp: 'Svaret går til kommunen. Ingen CPR-numre.',
    answerTo: (day: string) => `Svar på spørgsmålet af ${day}`,
    send: 'Send svaret',
    done: 'Svaret er sendt til kommunen.',
    tooLate: 'Der kan ikke længere svares her.',
    work: 'Kommunen spørger om en klage',
    workTitle: (day: string) => `Spørgsmål af ${day}`,
    workAnswer: 'Svar',
  },
  complaintReturns: {
    title: 'Kommunernes indberetning af klager',
    ownTitle: 'Indberetning af klager',
    lead: (all: number, missing: number, quarter: string, isOver: boolean) =>
      !isOver
        ? `${quarter} er ikke slut endnu.`
        : missing === 0
          ? `Alle ${all} kommuner har indberettet for ${quarter}.`
          : `${missing} af ${all} kommuner har ikke indberettet for ${quarter}.`,
    ownLead: (state: 'REPORTED' | 'MISSING' | 'OPEN', quarter: string) =>
      ({
        REPORTED: `Kommunen har indberettet for ${quarter}.`,
        MISSING: `Kommunen har ikke indberettet for ${quarter}.`,
        OPEN: `${quarter} er ikke slut endnu.`,
      })[state],
    explained:
      'Kommunen siger til, når alle kvartalets klager over magtanvendelse er registreret her. Før det mangler kommunens tal; det er ikke nul.',
    quarter: 'Kvartal',
    caption: (quarter: string) => `${quarter}. De, der mangler, står først. Antal vises ikke.`,
    municipality: 'Kommune',
    state: 'Status',
    at: 'Indberettet den',
    filed: (count: number, number: string, open: boolean) =>
      `${open ? 'Indtil nu er der' : 'Der er'} registreret ${count === 0 ? 'ingen klager' : count === 1 ? '1 klage' : `${number} klager`} i kvartalet.`,
    declaredAt: (time: string) => `Indberettet ${time}.`,
    declare: (quarter: string) => `Alle klager fra ${quarter} er med`,
    declareMeans:
      'Når du har sagt det, kan socialtilsynene se, at kommunen har indberettet, men ikke hvor mange. Er der ingen klager, er det nul.',
    done: (quarter: string) => `Klagerne fra ${quarter} er indberettet.`,
  },
}
