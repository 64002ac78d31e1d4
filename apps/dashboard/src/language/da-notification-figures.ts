/** Figures of notifications of concern: one's own municipality, those like it, and the country. */
export const daNotificationFigures = {
  title: 'Underretninger i tal',
  year: 'År',
  quarter: 'Kvartal',
  wholeYear: 'Hele året',
  soFar: 'Året til nu',
  own: 'Egen kommune',
  similar: 'Lignende kommuner',
  country: 'Hele landet',
  lead: (place: string, period: string, received: string) => `${place} modtog ${received} underretninger i ${period}`,
  leadCountry: (period: string, received: string) => `Landets kommuner modtog ${received} underretninger i ${period}`,
  leadRate: (own: string) => `, ${own} pr. 1.000 børn`,
  leadAgainst: (country: string) => ` mod ${country} i hele landet`,
  leadNoRate: '. Kommunen har ikke noget registreret børnetal, så hyppigheden kan ikke beregnes',
  leadAbuse: (share: string) => `${share} handlede om overgreb.`,
  leadSupport: (share: string) => `${share} af underretningerne om overgreb er fulgt af støtte.`,
  notComputable: 'kan ikke beregnes',
  notComputableWhy: 'Kommunen har ikke noget registreret børnetal',
  definition: 'Definition og forbehold',
  definitionOf: (measure: string) => `: ${measure}`,
  compare: {
    title: 'Sammenligning',
    heading: (own: string, country: string) => `${own} underretninger pr. 1.000 børn; i hele landet ${country}`,
    subject: (period: string) => `Modtaget i ${period}. Hvert tal har sin definition under sig.`,
    measure: 'Mål',
    noSimilar: 'Lignende kommuner vises for hele år, når året er udgivet: kvartaler af få kommuner kunne sige noget om den enkelte.',
    group: (count: number) => `Lignende kommuner er ${count} lagt sammen, nærmest i børnetal og niveau, trukket én gang for året.`,
    hidden: '".." står, hvor et tal i samme del af tabellen er mellem 1 og 4: så vises ingen af dem.',
    unrecorded: (count: number) =>
      count === 1
        ? '1 kommune har ikke noget registreret børnetal. Dens underretninger er med i antallet, og ikke i hyppigheden.'
        : `${count} kommuner har ikke noget registreret børnetal. Deres underretninger er med i antallet, og ikke i hyppigheden.`,
  },
  measures: {
    received: {
      name: 'Underretninger',
      text: 'Antal modtagne i perioden, hver gang der underrettes. Danmarks Statistik opgør 152.700 i 2022 og tæller også ufødte og børn uden dansk cpr-nummer; undersøgelsen af registrene fra 2022 tæller 149.233.',
    },
    perThousand: {
      name: 'Pr. 1.000 børn',
      text: 'Modtaget i perioden for hver 1.000 børn på 0-17 år i kommunen, 1. kvartal 2020. Et kvartal er ikke gjort til et år.',
    },
    abuseShare: {
      name: 'Andel om overgreb',
      text: 'Fysisk, seksuel, psykisk eller digital, af alle modtagne. I 2022 er det 13.942 af 149.233, 9,3 %. De "omkring 10 %", der ofte nævnes, gælder 2021-22 under ét.',
    },
    abusePerThousand: {
      name: 'Overgreb pr. 1.000 børn',
      text: 'Underretninger om overgreb for hver 1.000 børn på 0-17 år. Et barn kan være der flere gange.',
    },
    supportedShare: {
      name: 'Overgreb fulgt af støtte',
      text: 'Andel af underretninger om overgreb, hvor en støttende indsats er begyndt siden. Støtten kan være begyndt før og fortsætte; det tælles ikke. For nye perioder stiger andelen i op til to år. Tallet 36 % findes tre steder i kilderne om tre forskellige ting; her er det denne.',
    },
    medianDays: {
      name: 'Median, dage til støtte',
      text: 'Fra modtagelse til første dag med støtte, for overgreb fulgt af støtte: halvdelen fik den hurtigere. For nye perioder er den for lav, fordi de lange forløb ikke er med endnu. Landets 82 dage gælder 2022.',
    },
    within30Share: {
      name: 'Støtte inden 30 dage',
      text: 'Af overgreb fulgt af støtte: begyndt før dag 30. Undersøgelsens "en tredjedel" gælder 2021-22.',
    },
    within59Share: {
      name: 'Støtte inden 59 dage',
      text: 'Af overgreb fulgt af støtte: begyndt senest på dag 59. 44 % for overgreb og 36 % for andre gælder 2021-22.',
    },
    otherWithin59Share: { name: 'Andre: støtte inden 59 dage', text: 'Det samme for underretninger, der ikke handler om overgreb.' },
    from360Share: {
      name: 'Støtte efter 360 dage eller mere',
      text: 'Af overgreb fulgt af støtte: begyndt på dag 360 eller senere. Kan først vise sig efter et år.',
    },
    coursesPerThousand: {
      name: 'Forløb i børnehus pr. 1.000 børn',
      text: 'Forløb begyndt i perioden, uanset hvornår der blev underrettet. Landet har 1,7 i 2022, kommunerne mellem 0,0 og 4,5 uden øerne.',
    },
    assessedInTimeShare: {
      name: 'Vurderet inden 24 timer',
      text: 'Af alle modtagne: vurderet senest 24 timer efter (barnets lov § 136). Fristen gælder vurderingen, ikke samtalen med barnet. Er vurderingen ikke skrevet ned, tæller den som for sen.',
    },
    receiptInTimeShare: {
      name: 'Kvittering til tiden',
      text: 'Af underretninger med en kendt afsender: kvittering senest seks hverdage efter. De sidste dage af et nyt kvartal er fristen måske ikke gået endnu.',
    },
  },
  quarters: {
    title: 'Udvikling pr. kvartal',
    heading: (quarter: string) => `Kvartalet med flest underretninger er ${quarter}`,
    subject:
      'Året og de to foregående. Kvartaler i de samme enheder ved siden af hinanden; tredje kvartal er lavest, når skolerne har ferie.',
    perThousand: 'Underretninger pr. 1.000 børn',
    abusePerThousand: 'Overgreb pr. 1.000 børn',
    abuseShare: 'Andel om overgreb',
  },
  notifiers: {
    title: 'Efter underretter',
    heading: (notifier: string, share: string) => `${notifier} står for ${share} af underretningerne`,
    headingAbuse: (notifier: string | null, share: string) =>
      notifier === null ? ` og for ${share} af dem om overgreb` : `, og ${notifier.toLowerCase()} for ${share} af dem om overgreb`,
    subject: (place: string, period: string) => `${place}, ${period}. Andel af alle underretninger og af dem om overgreb.`,
    notifier: 'Underretter',
    all: 'Alle',
    share: 'Andel',
    abuse: 'Overgreb',
    abuseShare: 'Andel af overgreb',
    countryShare: 'Landet, alle',
    countryAbuseShare: 'Landet, overgreb',
    similarShare: 'Lignende, alle',
    note: 'Andele er afrundet hver for sig og tvinges ikke til 100: de trykte andele for 2022 giver 99.',
  },
  kinds: {
    title: 'Efter bekymringens art',
    heading: (kind: string, share: string) => `Af overgreb er ${kind.toLowerCase()} det hyppigste: ${share}`,
    subject: (place: string, period: string) => `${place}, ${period}. Andel af underretninger om overgreb.`,
    kind: 'Art',
    median: 'Median, dage',
    supported: 'Fulgt af støtte',
    note: 'En underretning med flere arter af overgreb tælles én gang, under den art den er registreret med.',
  },
  days: {
    title: 'Dage til støtte',
    heading: (share: string, place: string) => `${share} af dem, der fik støtte efter overgreb, fik den inden 59 dage (${place})`,
    subject: (place: string, period: string) =>
      `Underretninger om overgreb modtaget i ${period} og fulgt af støtte, fordelt på dage til den begyndte. ${place}.`,
    band: 'Dage',
    lastBand: '360 eller mere',
    mark: (days: number) => (days === 360 ? '360 dage' : days === 30 ? '30 dage' : '59 dage'),
    count: 'Antal',
    share: 'Andel',
    support: 'Slags støtte efter overgreb',
    kind: 'Støtte',
    note: 'Støtte kan begynde op til to år efter; nyere perioder mangler de lange forløb.',
  },
  children: {
    title: 'Børn med underretning om overgreb',
    children: 'Børn',
    victims: 'Offer for anmeldt forbrydelse',
    violence: 'Heraf vold',
    sexual: 'Heraf seksualforbrydelse',
    other: 'Heraf andet',
    note: 'Et barn tælles én gang om året i hver kommune, og under den forbrydelse, der først blev anmeldt. Et barn, der flytter, kan tælle i to kommuner.',
  },
  map: {
    title: 'Hvem der sammenlignes',
    heading: (count: number) => `Kommunen og de ${count}, den sammenlignes med`,
    subject:
      'En kommune er et felt. Felterne viser, hvem der er i gruppen, ikke niveauer: ingen ser en anden kommunes tal, og udgivelsen har ingen tal pr. kommune.',
    place: 'Kommune',
    role: 'På kortet',
  },
  freshness: {
    next: 'Straks, når en kommune registrerer; grupperne, når et nyt år er udgivet',
    sources: 'Kommunernes underretninger og det, der fulgte. Børnetal: Danmarks Statistik, 1. kvartal 2020',
  },
  csv: {
    area: 'Område',
    table: 'Tabel',
    category: 'Kategori',
    measure: 'Mål',
    value: 'Værdi',
    note: 'Bemærkning',
    hidden: 'skjult, et tal er 1-4',
  },
}
