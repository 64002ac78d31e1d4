import { daAccess } from './da-access.ts'
import { daAttachment } from './da-attachment.ts'
import { daComplaintForms } from './da-complaint-forms.ts'
import { daAuthorityYear } from './da-authority-year.ts'
import { daComplaintLetter } from './da-complaint-letter.ts'
import { daComplaintRecord } from './da-complaint-record.ts'
import { daComplaints } from './da-complaints.ts'
import { daForm } from './da-form.ts'
import { daGlass } from './da-glass.ts'
import { daHome } from './da-home.ts'
import { daInspection } from './da-inspection.ts'
import { daNational } from './da-national.ts'
import { daNoticeMail } from './da-notice-mail.ts'
import { daNotificationCase } from './da-notification-case.ts'
import { daNotificationFigures } from './da-notification-figures.ts'
import { daNotificationForms } from './da-notification-forms.ts'
import { daNotifications } from './da-notifications.ts'
import { daOperations } from './da-operations.ts'
import { daOrientation } from './da-orientation.ts'
import { daOverviewSentences } from './da-overview-sentences.ts'
import { daOverview } from './da-overview.ts'
import { daPreparedness } from './da-preparedness.ts'
import { daQuality } from './da-quality.ts'
import { daRegister } from './da-register.ts'
import { daReport } from './da-report.ts'
import { daRisk } from './da-risk.ts'
import { daSession } from './da-session.ts'
import { daSignals } from './da-signals.ts'

/** Every text of the dashboard in Danish, the source language. `en.ts` has the same shape or does not compile. */
export const da = {
  ui: {
    loading: 'Henter …',
    retry: 'Prøv igen',
    requestId: (id: string) => `Oplys dette nummer, hvis du spørger til fejlen: ${id}`,
    sort: (descending: boolean) => (descending ? 'Sortér, højeste først' : 'Sortér, laveste først'),
    pages: 'Sider i listen',
    previous: 'Forrige',
    next: 'Næste',
    firstPage: 'Første side',
    nextPage: 'Næste side',
    pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
    showAll: 'Vis alle',
    yes: 'ja',
    no: 'nej',
    all: 'Alle',
    everything: 'Alle',
    toStart: 'Gå til din startside',
    findNumber: 'Find på sagsnummer',
    noNumber: 'Ingen sag her har det nummer. Et sagsnummer er på mindst otte tegn, fx 3f2a91bc.',
    foundNumber: (count: number) => (count === 1 ? '1 sag har det nummer.' : `${count} sager har det nummer.`),
    caseNumber: 'Sagsnummer',
  },
  frame: {
    skip: 'Gå til indholdet',
    menu: 'Sider',
    pages: {
      risk: 'Risikoliste',
      signals: 'Signaler',
      homes: 'Hjem',
      home: 'Hjemmet',
      department: 'Afdelingen',
      overviews: 'Kvartalsoverblik',
      orientation: 'Årets orientering',
      national: 'Landet',
      selection: 'Udvælgelse',
      inspections: 'Tilsyn',
      hitRate: 'Træfsikkerhed',
      work: 'Arbejde',
      reports: 'Indberetninger',
      inbox: 'Indbakke',
      complaints: 'Klager',
      appeals: 'Anker',
      notifications: 'Underretninger',
      notificationFigures: 'Underretninger i tal',
      plans: 'Beredskaber',
      returns: 'Måneder',
      quality: 'Datakvalitet',
      access: 'Indsigt',
      operations: 'Drift',
      glass: 'Nødadgang',
    },
    signOut: 'Log ud',
    synthetic: 'SYNTETISKE DATA',
    syntheticExplained: 'Alle børn, hjem og tal er opdigtede.',
    dataAsOf: (time: string) => `Data pr. ${time}`,
    method: 'Sådan er tallene lavet',
    accessibility: 'Tilgængelighedserklæring',
  },
  ...daSession,
  choose: {
    title: 'Vælg, hvem du er',
    lead: 'Magtanvendelser, klager og underretninger på børne- og ungehjem, set af dem, der har ansvaret. Hver person ser sin egen del af det samme land; der er ingen adgangskode.',
    caption: 'Demonstrationens personer',
    who: 'Person',
    role: 'Rolle',
    sees: 'Kan se',
    refused: 'Login blev afvist.',
    refusedWhy: 'Enten blev det afbrudt, eller også har du ingen rolle i Tilsynsblik.',
    complain: 'Er du barn eller ung, eller hjælper du en? Her kan du klage uden at logge ind',
    signIn: 'Log ind',
    signInLead:
      'Tilsynsblik viser magtanvendelser, klager og underretninger på børne- og ungehjem til dem, der har ansvar for at føre tilsyn.',
  },
  nothing: {
    title: 'Der er ingen side til din rolle endnu',
    lead: 'Du er logget ind, men denne udgave har kun sider til socialtilsyn, driftsafdelinger, hjem og dem, der følger de nationale tal.',
  },
  parts: {
    institutions: 'Hjem',
    incidents: 'Magtanvendelser',
    complaints: 'Klager',
    notifications: 'Underretninger',
    oversight: 'Tilsyn',
  },
  problems: {
    missing: (parts: string) => `${parts} kunne ikke hentes; øvrige tal vises.`,
    incomplete: 'En del af siden kunne ikke hentes; resten vises.',
    codes: {
      UNAUTHENTICATED: { title: 'Du er ikke logget ind', explanation: 'Din session er udløbet. Log ind igen for at se siden.' },
      FORBIDDEN: { title: 'Din rolle har ikke denne side', explanation: 'Siden findes, men dine rettigheder dækker den ikke.' },
      NOT_FOUND: {
        title: 'Siden findes ikke',
        explanation: 'Enten er adressen forkert, eller også ligger det, den peger på, uden for dit område.',
      },
      BAD_USER_INPUT: {
        title: 'Adressen kan ikke læses',
        explanation: 'Et af valgene i adressen giver ikke mening. Begynd forfra fra din startside.',
      },
      UNAVAILABLE: {
        title: 'Registret svarer ikke',
        explanation: 'Tallene på siden kunne ikke hentes. Intet er gået tabt; prøv igen om lidt.',
      },
      OFFLINE: { title: 'Ingen forbindelse', explanation: 'Serveren kunne ikke nås. Se, om du har netværk, og prøv igen.' },
      INTERNAL: {
        title: 'Der skete en fejl hos os',
        explanation: 'Fejlen er skrevet ned. Prøv igen, og skriv til os, hvis den bliver ved.',
      },
    },
  },
  marks: {
    notReported: { short: 'ikke indb.', long: 'Ikke indberettet: hverken indberetninger eller erklæret nul' },
    protected: { short: 'beskyttet', long: 'Din rolle giver ikke adgang til denne oplysning' },
    notFetched: { short: 'ej hentet', long: 'Registret svarede ikke' },
    noBasis: { short: '–', long: 'Intet at regne af' },
    suppressed: { short: '..', long: 'Skjult af diskretionshensyn eller ikke udgivet' },
  },
  figure: { more: 'Mere om figuren', updated: 'Seneste opdatering', next: 'Opdateres næste gang', sources: 'Kilder' },
  freshness: {
    registers: {
      next: 'Løbende, når hjem og myndigheder registrerer',
      sources: 'Hjemmenes indberetninger, klageregistret, underretninger om hjem, tilsynsbesøg',
    },
    overview: {
      next: 'Når næste kvartal er gjort op',
      sources: 'Hjemmenes indberetninger, klageregistret, underretninger om hjem, tilsynsbesøg',
    },
  },
  csv: { save: 'Hent CSV', saveXlsx: 'Hent XLSX', period: 'Periode', selection: 'Udvalg', dataAsOf: 'Data pr.', basis: 'Datagrundlag' },
  period: { from: 'Fra', to: 'Til og med' },
  homes: {
    title: (scope: string) => `Hjem i ${scope}`,
    country: 'hele landet',
    controls: 'Vælg hjem',
    type: 'Type',
    allTypes: 'Alle typer',
    search: 'Søg navn, kommune, driftsherre',
    onlyWithoutReports: 'Kun uden indberetninger',
    leadWithoutIncidents: (homes: string) => `${homes} hjem. Magtanvendelser kunne ikke hentes, så intet er regnet ud.`,
    leadReports: ({ reporting, homes, reports, count }: { reporting: string; homes: string; reports: number; count: string }) =>
      `${reporting} af ${homes} hjem indberettede ${count} ${reports === 1 ? 'magtanvendelse' : 'magtanvendelser'}`,
    leadMean: (mean: string) => `, ${mean}\u00A0pr.\u00A01.000 barnedøgn.`,
    leadAbove: (above: number, count: string) =>
      above === 0 ? 'Intet hjem ligger sikkert over gennemsnittet.' : `${count} hjem ligger sikkert over gennemsnittet.`,
    leadSilent: (silent: number, count: string) => (silent === 1 ? 'Fra 1 hjem er intet hørt.' : `Fra ${count} hjem er intet hørt.`),
    caption: (title: string, period: string) => `${title}, ${period}. Et tal fører til de poster, det er talt af.`,
    columns: {
      navn: 'Hjem',
      type: 'Type',
      rate: 'Pr.\u00A01.000 barne\u00ADdøgn',
      indberetninger: 'Indbe\u00ADret\u00ADninger',
      'ikke-tilladt': 'Ikke tilladt',
      redegoerelse: 'Barnets rede\u00ADgørelse',
      klager: 'Klager',
      medhold: 'Med\u00ADhold',
      underretninger: 'Under\u00ADret\u00ADninger',
      'for-sent': 'For sent regi\u00ADstreret',
      maaneder: 'Mdr. nul / mangler',
      tilsyn: 'Seneste tilsyn',
    },
    interval: '95 %-interval',
    neverInspected: 'intet',
    shown: (shown: number, rows: number, all: number) => `Viser ${shown} af ${rows} hjem${rows === all ? '' : ` (${all} uden filter)`}.`,
    reading:
      'Intervallet (95 %, eksakt) siger, hvor hjemmets egentlige niveau kan ligge; i små hjem er det bredt, og den stiplede linje er gennemsnittet. «Ikke indb.» er ikke nul: hjemmet har hverken indberettet eller erklæret, at der intet skete. «–»: intet at regne af.',
    noMatchTitle: 'Ingen hjem passer på filteret',
    noMatch: 'Der er hjem i perioden, men ingen, der passer på det, du har valgt.',
    clearFilter: 'Fjern filteret',
    noneTitle: 'Ingen hjem i perioden',
    none: 'Dit område havde ingen åbne hjem i den periode, du har valgt.',
    figure: (above: number, count: string, mean: string) =>
      above === 0
        ? `Intet hjem har hele sit interval over gennemsnittet på ${mean}`
        : `${count} hjem har hele ${above === 1 ? 'sit' : 'deres'} interval over gennemsnittet på ${mean}`,
    figureSubject: 'Magtanvendelser pr.\u00A01.000 barnedøgn mod antal barnedøgn.',
    figureReading: [
      'Tallene er dem i tabellen ovenfor; hvert mærke er et hjem. Til venstre står små hjem, hvor få hændelser flytter meget; til højre store, hvor niveauet er sikrere bestemt.',
      'En firkant er et hjem, hvor selv den nedre grænse ligger over gennemsnittet. Det er et sted at begynde, ikke en dom: hjem med mange og ærlige indberetninger kan ligge højt, og et hjem, der tier, ligger lavt.',
      'Gennemsnittet er regnet over de hjem, der har svaret. Hjem af forskellig type kan have forskellig børnegruppe; filtrér på type for at sammenligne lige med lige.',
    ],
    key: {
      above: 'hele intervallet over gennemsnittet',
      inside: 'intervallet rummer eller ligger under gennemsnittet',
      unknown: 'ikke indberettet',
      mean: (mean: string) => `gennemsnit ${mean}`,
    },
    childDays: 'barnedøgn i perioden',
    perThousand: 'pr.\u00A01.000 barnedøgn',
    csv: {
      number: 'Godkendelsesnummer',
      municipality: 'Kommune',
      operator: 'Driftsherre',
      operatorKind: 'Driftsherretype',
      places: 'Pladser',
      childDays: 'Barnedøgn',
      answered: 'Har svaret',
      reports: 'Indberetninger',
      measures: 'Indgreb',
      rate: 'Indberetninger pr.\u00A01.000 barnedøgn',
      lower: '95 % nedre grænse',
      upper: '95 % øvre grænse',
      children: 'Børn udsat for magt',
      notPermitted: 'Indberetninger med ikke tilladt magt',
      accountAttached: 'Barnets redegørelse vedlagt',
      guidanceAsked: 'Spurgt om klagevejledning',
      guidanceGiven: 'Klagevejledning givet',
      late: 'For sent registreret',
      declaredZero: 'Måneder erklæret nul',
      monthsMissing: 'Måneder mangler',
      complaints: 'Klager',
      upheld: 'Klager med helt eller delvist medhold',
      notifications: 'Underretninger om hjemmet',
      lastInspection: 'Seneste tilsyn',
      gravestFinding: 'Alvorligste fund ved seneste tilsyn',
    },
  },
  ...daComplaintForms,
  ...daComplaintRecord,
  ...daComplaints,
  ...daForm,
  ...daHome,
  ...daInspection,
  ...daNational,
  ...daNoticeMail,
  ...daNotificationCase,
  notificationFigures: daNotificationFigures,
  ...daNotificationForms,
  ...daNotifications,
  ...daOperations,
  ...daOrientation,
  ...daAuthorityYear,
  ...daComplaintLetter,
  ...daOverview,
  ...daOverviewSentences,
  ...daPreparedness,
  ...daQuality,
  ...daRegister,
  ...daAttachment,
  ...daReport,
  ...daAccess,
  ...daGlass,
  ...daRisk,
  ...daSignals,
}
