import { editionDa } from '@tilsynsblik/edition'

/** The national figures, and how all figures are made. */
export const daNational = {
  national: {
    ...editionDa,
    editions: {
      title: 'Alle udgaver',
      why: 'En udgave ændres aldrig. Brug dens egen adresse, når du henviser til tallene: den viser altid det samme.',
      shown: 'vist her',
      dataVersion: 'Dataversion: hvor registrene stod, da tallene blev trukket',
      hash: 'Kontrolsum (SHA-256) af alle tal i udgaven',
    },
    runs: {
      title: 'Udgaver, der ikke er udgivet',
      refused: (number: number, date: string, registers: string) =>
        `Udgave ${number} blev stoppet ${date}: tal fra ${registers} kunne have røbet enkelte børn.`,
      waits: (number: number, register: string) => `Udgave ${number} venter: ${register} svarede ikke. Der prøves igen.`,
      running: (number: number) => `Udgave ${number} er ved at blive lavet.`,
      why: 'Hvilke tal det er, kan driften se. Det står ikke her, for det ville røbe det samme.',
    },
    notFetched: 'Tallene kunne ikke hentes: registret svarede ikke.',
    withoutParts: (parts: string) => `Uden ${parts}: registret svarede ikke`,
    actions: {
      png: 'Hent PNG',
      copy: 'Kopiér fast adresse',
      copied: 'Adressen er kopieret',
      public: 'Udgaven uden login',
      method: 'Sådan er udgaven lavet',
    },
    shown: 'Vis',
    everyFigure: 'Alle figurer',
    remarks: {
      write: 'Skriv en bemærkning til figuren',
      change: 'Ret bemærkningen',
      withdraw: 'Træk bemærkningen tilbage',
      save: 'Offentliggør bemærkningen',
      about: 'Hvad bemærkningen gælder',
      figure: 'Figuren',
      breaks: {
        'incident.registrationDeadlineHours': 'Bruddet: fristen for at registrere',
        'incident.childAccount': 'Bruddet: spørgsmålet om barnets redegørelse',
        'incident.complaintGuidanceGiven': 'Bruddet: spørgsmålet om klagevejledning',
      },
      text: 'Bemærkning',
      earlier: (count: number) => `Tidligere tekster (${count})`,
      versionBy: (version: number, by: string, date: string) => `Version ${version}, ${by}, ${date}`,
      earlierNote: 'Kun Børnerådet ser dem, og hvem der har skrevet.',
      help: 'Den vises for alle, også uden login, med Børnerådets navn og dato. Skriv intet om enkelte børn eller hjem. Tallene ændres ikke af den.',
    },
    follow: {
      tell: 'Giv mig besked, når en ny udgave er åbnet',
    },
    views: {
      title: (count: number) => `Mine gemte visninger (${count})`,
      save: 'Gem denne visning',
      name: 'Navn på visningen',
      forget: 'Slet',
    },
    against: {
      with: (shown: number, other: number) => `Sammenlign udgave ${shown} med ${other}`,
      title: (one: number, other: number) => `Udgave ${one} sammenlignet med udgave ${other}`,
      none: (number: number) => `Der er ingen udgave ${number}.`,
      lead: (changed: string, added: string) => `${changed} tal er ændret, og ${added} er kommet til.`,
      table: 'Ændrede tal',
      figure: 'Tal',
      period: 'Periode',
      was: 'Før',
      is: 'Nu',
    },
    noneTitle: 'Der er ikke udgivet tal endnu',
    none: 'Den første udgave kommer, når et kvartal er gjort op.',
    published: {
      title: 'Offentliggjorte tal',
      heading: (same: number, compared: number) => `${same} af ${compared} offentliggjorte tal er de samme her`,
      subject: 'Hvert tal fra de to undersøgelser, stillet som spørgsmål til denne udgave.',
      figure: 'Tal',
      published: 'Offentliggjort',
      found: 'Her',
      verdict: 'Sammenligning',
      source: 'Kilde',
      none: 'findes ikke',
      ofFour: (count: string) => `${count} af 4`,
      verdicts: {
        same: 'det samme',
        differs: 'afviger',
        notComputed: 'opgøres ikke her',
        notFetched: 'kunne ikke hentes',
        notPublished: 'intet offentliggjort tal',
      },
      sources: { '000': 'Børnerådet 2025', '002': 'Red Barnet/Epinion', DST: 'Danmarks Statistik' },
      note: '«Det samme»: inden for det, kildens afrunding tillader. Flere tal i et felt står i samme rækkefølge i begge spalter.',
      freshnessSources: 'Børnerådets anbefalinger, april 2025; Red Barnet og Epinion om registrene 2021-22',
    },
    csv: { table: 'Tabel', cellPeriod: 'Tabelperiode', category: 'Kategori', value: 'Værdi' },
  },
  method: {
    title: 'Sådan er tallene lavet',
    lead: 'Kort om, hvad der tælles, hvor sikkert det er, og hvad der ikke vises.',
    sections: [
      {
        heading: 'Hvad er en magtanvendelse her',
        paragraphs: [
          'En indberetning er én hændelse efter voksenansvarsloven §§ 8-14, 16 og 19 eller magt uden for loven («ikke tilladt»). En hændelse kan rumme flere indgreb; begge dele tælles, hver for sig.',
          'I aflastning gælder loven ikke, så al magt er ikke tilladt.',
        ],
      },
      {
        heading: 'Pr.\u00A01.000 barnedøgn',
        paragraphs: [
          'Et barnedøgn er ét barn, der sover på hjemmet én nat. Antallet af indberetninger divideres med barnedøgn, så store og små hjem kan sammenlignes.',
          '95 %-intervallet er eksakt (Garwood). Det er bredt i små hjem, og det er meningen: få hændelser siger lidt. Et hjem kaldes kun «sikkert over», når hele intervallet ligger over gennemsnittet.',
        ],
      },
      {
        heading: 'Nul, ikke indberettet, beskyttet, skjult',
        paragraphs: [
          '0 er et fund: hjemmet har indberettet eller erklæret, at der intet skete. «Ikke indb.» betyder, at intet er hørt. De to vises aldrig ens, og et hjem, der tier, kan ikke blive det laveste.',
          '«Beskyttet»: din rolle giver ikke adgang. «..»: et lille tal er lagt sammen med sin nabo, så ingen kan kendes. «Ej hentet»: registret svarede ikke.',
        ],
      },
      {
        heading: 'For sent registreret',
        paragraphs: [
          'Fristen er den, der gjaldt, da hændelsen skete: 24 timer til og med 30. juni 2025, derefter 72 timer. Timerne er forløbne timer, så sommertid flytter ingen frist. De 72 timer bygger på en bekendtgørelse, hvis fulde ordlyd endnu skal efterprøves.',
        ],
      },
      {
        heading: 'Hvem ser hvad',
        paragraphs: [
          'Socialtilsyn ser hjem i eget område, driftsafdelinger egne hjem, hjem sig selv. Børnerådet ser kun udgivne, nationale tal. Grænserne håndhæves i hvert register for sig, ikke på skærmen. Et barn optræder kun som pseudonym.',
        ],
      },
    ],
  },
}
