/** The draft of the accessibility statement. It says what has been checked and nothing more. */
export const daAccessibility = {
  title: 'Tilgængeligheds\u00ADerklæring (udkast)',
  lead: 'Hvad vi ved om, hvor tilgængelige siderne er, og hvad vi ikke ved.',
  draft: 'Dette er et udkast.',
  noStatement:
    'Den, der driver installationen, skal lave den endelige erklæring i WAS-Tool hos Digitaliseringsstyrelsen. Her kommer et link til den.',
  statement: 'Den endelige erklæring i WAS-Tool',
  conformity: {
    heading: 'Opfylder siderne kravene?',
    text: 'Det er ikke vurderet endnu. Vurderingen hører til den endelige erklæring.',
  },
  checked: {
    heading: 'Efterprøvet automatisk',
    how: 'Programmet axe har set efter fejl mod WCAG 2.2, niveau A og AA, i Chromium: ved 1280 pixels bredde med lyst udseende og ved 320 pixels med mørkt. Det fandt ingen på disse sider:',
    pages: [
      'listen over demonstrationens personer',
      'risikolisten, tragten og risikoen for ét hjem',
      'signalerne, metoden og modellens parametre',
      'hjem i tilsynets område',
      'ét hjem, og listen over dets magtanvendelser',
      'landet',
      'driftsafdelingens kvartal',
      'denne side',
    ],
    limits: 'Et program finder kun nogle slags fejl. At det ingen fandt, er ikke det samme, som at der ingen er.',
  },
  unchecked: {
    heading: 'Ikke efterprøvet',
    items: ['Skærmlæserne NVDA og JAWS', 'Browserne Safari og Firefox', 'Sider og visninger, der ikke står på listen ovenfor'],
  },
  contact: {
    heading: 'Kontakt',
    lead: 'Skriv eller ring, hvis der er noget, du ikke kan læse eller bruge.',
    phone: (phone: string) => `Telefon: ${phone}`,
    written: (written: string) => `Skriftligt: ${written}`,
    toFillIn: '[udfyldes af den, der driver installationen]',
  },
}
