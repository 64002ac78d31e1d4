/** How an edition is made, in plain Danish: what a reader needs to trust or distrust it. `method-en.ts` says the same. */
export const methodDa = {
  title: 'Sådan er landets tal lavet',
  lead: 'Hvad der tælles, hvem der har talt, hvor sikkert det er, og hvad der ikke vises.',
  sections: [
    {
      heading: 'Hvad er en udgave',
      paragraphs: [
        'En udgave er alle tallene på én dag. Den har et nummer, en dato og en kontrolsum, og den ændres aldrig. Kommer der nyt til, kommer der en ny udgave; den gamle står på sin egen adresse for altid.',
        'Et kvartal udgives 45 dage efter, at det er slut. Så længe ventes der på indberetninger, der kommer sent.',
        'Hvert register trækker sine egne tabeller. Svarer ét af dem ikke, udgives der intet: en halv udgave er ingen udgave.',
      ],
    },
    {
      heading: 'Hvad tælles',
      paragraphs: [
        'En indberetning er én hændelse med magt på et godkendt børne- og ungehjem, regnet til det kvartal, den skete i. Den kan rumme flere indgreb. Begge dele tælles, hver for sig.',
        'Et barnedøgn er ét barn, der sover på et hjem én nat. Antallet pr. 1.000 barnedøgn gør år med mange og få børn sammenlignelige.',
        'En klage tælles i det kvartal, den blev indgivet. Loven har ingen frist for at afgøre den; seks uger er systemets eget ur. En underretning tælles i det kvartal, kommunen modtog den, og kun for børn med dansk cpr-nummer.',
      ],
    },
    {
      heading: 'Nul, ikke indberettet, beskyttet',
      paragraphs: [
        '0 betyder, at der er talt, og at der ingen var. «Ikke indb.» betyder, at ingen har svaret; det er ikke nul. «..» betyder beskyttet: tallet er lagt sammen med sin nabo eller ikke udgivet.',
        'Få indberetninger kan være lidt magt eller lidt indberetning. Tallene alene kan ikke sige hvilken.',
      ],
    },
    {
      heading: 'Ingen kan kendes',
      paragraphs: [
        'Et tal vises kun, når det gælder mindst fem børn og tre hjem, og intet enkelt hjem fylder for meget. Ellers lægges kategorien sammen med sin nabo i alle kvartaler. Derfor kan intet tal findes ved at trække to andre fra hinanden.',
        'En variabel står kun i én tabel. Tabellerne efter socialtilsyn lapper over landets og prøves derfor sammen med dem. Der er ingen frie filtre, ingen kommuner og ingen hjem.',
        'Før en udgave åbnes, forsøger et program at regne sig frem til små tal ud fra alt, der nogensinde er udgivet. Lykkes det for ét tal, udgives der ikke.',
      ],
    },
    {
      heading: 'Op, ned eller uændret',
      paragraphs: [
        'Overskrifterne laves af tallene efter faste regler. «Flere» og «færre» skrives kun, når hele 95 %-intervallet ligger på den ene side. Ellers står der, at forskellen ikke er større, end tilfældig variation kan give. Er der ikke regnet et interval, står de to tal ved siden af hinanden uden dom.',
        'Hændelser klumper sig i få hjem. Intervallet er regnet af hjemmene og ikke af hændelserne, så det er bredere, end man ellers ville tro.',
        'Ingen overskrift siger hvorfor.',
      ],
    },
    {
      heading: 'Brud i serien',
      paragraphs: [
        'Fra 1. juli 2025 gik fristen for at registrere fra 24 til 72 timer, og et nyt skema spørger altid efter barnets redegørelse og klagevejledning. Stregen i figurerne viser det. Tal fra hver side kan ikke uden videre sammenlignes.',
      ],
    },
    {
      heading: 'Rettelser',
      paragraphs: [
        'Sene indberetninger tages med i en senere udgave, når de er så mange, at ingen af dem kan kendes. Ellers bliver det gamle tal stående. Hver udgave kan sammenlignes med en tidligere, og hvert ændret tal står der.',
      ],
    },
  ],
}
