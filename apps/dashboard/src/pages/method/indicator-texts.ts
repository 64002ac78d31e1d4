import type { RiskIndicator } from '@tilsynsblik/vocabulary'

/** How one indicator is made: in plain words, in symbols, and what it cannot say. */
interface IndicatorText {
  readonly words: string
  readonly formula: string
  readonly source: string
  readonly cap: string
  readonly missing: string
  readonly limits: string
}

interface RiskMethod {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly labels: Readonly<Record<keyof IndicatorText | 'window', string>>
  readonly window: Readonly<Record<'quarters' | 'staff', string>>
  readonly sureness: { readonly heading: string; readonly paragraphs: readonly string[] }
  readonly funnel: { readonly heading: string; readonly paragraphs: readonly string[] }
  readonly parameters: string
  readonly indicators: Readonly<Record<RiskIndicator, IndicatorText>>
}

/** Long, and read by few: it comes with the page, not with the catalogue. */
export const riskMethod: Readonly<Record<'da' | 'en', RiskMethod>> = {
  da: {
    heading: 'Risikomodellen',
    paragraphs: [
      'Scoren er et grundlag for at vælge, hvor der skal føres tilsyn. Den lægger otte tal sammen i fire domæner med lige stor vægt: magtanvendelse, stemmer udefra, rettigheder og organisation. Ingen ved endnu, hvilke tal der betyder mest, så ingen vægter mere end andre.',
      'For hvert tal regnes z: hvor mange standardafvigelser hjemmet ligger fra dem, det sammenlignes med. Plus taler for et besøg. z holdes inden for et loft, så ét tal ikke afgør alt. Bidraget er det, der er tilbage, delt med otte, og de otte bidrag lægger sammen til scoren.',
      'Modellen ser på hjem, aldrig på et barn eller en ansat. Den siger, hvad der er anderledes, ikke hvorfor. Et hjem, der indberetter lidt, får ingen fordel af det.',
    ],
    labels: {
      words: 'Hvad det er',
      formula: 'Formel',
      source: 'Kilde',
      window: 'Periode',
      cap: 'Loft, og hvorfor',
      missing: 'Når det mangler',
      limits: 'Hvad det ikke kan sige',
    },
    window: { quarters: 'De seneste fire lukkede kvartaler.', staff: 'De seneste 12 måneder, som hjemmet har leveret dem.' },
    sureness: {
      heading: 'Hvor sikkert er det?',
      paragraphs: [
        'De fleste pladser på en sådan liste kan ikke skilles ad. Derfor trækkes året om 200 gange: antal trækkes fra en gamma-Poisson-fordeling for hver type, andele fra en beta-binomial med en vægt på otte indberetninger, og personaletal står fast. Hver gang regnes alt om. P(udvalgt) er, hvor ofte hjemmet var blandt dem, der udvælges på risiko, og intervallet er 90 % af dets pladser.',
        'Sikkert placeret: over 80 %. Sandsynligt: 50–80 %. På grænsen: 20–50 %. Næppe: under 20 %. Omtrækningerne begynder fra modellens version og perioden, så den samme liste altid kan laves igen.',
        '«Vægt på lignende» siger, hvor meget af skønnet der bygger på andre hjem. Over halvdelen: hjemmet har selv for få tal til, at de siger ret meget.',
      ],
    },
    funnel: {
      heading: 'Tragten',
      paragraphs: [
        'Tragten sætter, hvad hjemmet har indberettet, over for det, der var ventet med typens rate og hjemmets barnedøgn. Grænserne er max(0, 1 + z · √(1/(4E) + τ²))², hvor τ² er variansen mellem hjem af samme type. Uden τ² ville mere end hvert tiende hjem ligge over 99,8 %-grænsen uden grund.',
      ],
    },
    parameters:
      'Lofter, andele og antal omtrækninger er parametre, som to tilsynschefer skal være enige om. De, der er i brug, står under «Parametre» for socialtilsynet.',
    indicators: {
      FORCE_RATE: {
        words: 'Indberetninger om magtanvendelse pr. 1.000 barnedøgn, sammenlignet med hjem af samme type.',
        formula: 'y = √(O/E), E = T · ΣO/ΣT i typen; z = (y − 1) / √(1/(4E) + τ²)',
        source: 'Hjemmenes indberetninger (O) og barnedøgn (T).',
        cap: '0 til 3. Bunden er nul, for få indberetninger er ikke et bevis på noget: et hjem skal ikke kunne sænke scoren ved at tie.',
        missing: 'Uden barnedøgn kan intet regnes, og bidraget er nul med et forbehold. Uden indberetninger er bidraget nul.',
        limits: 'Mange indberetninger kan være megen magt eller ærlig indberetning. Små hjem kan ikke skilles ud på tallet alene.',
      },
      NOT_PERMITTED: {
        words: 'Andelen af hjemmets indberetninger, hvor magten helt eller delvist lå uden for loven.',
        formula: 'y = arcsin √((x + 0,375)/(n + 0,75)); z = (y − y₀) / √(1/(4n + 2) + τ²)',
        source: 'Hjemmenes indberetninger. x er de ikke tilladte, n alle; y₀ er andelen i hele landet.',
        cap: '0 til 3. Bunden er nul, for hjemmet skriver selv, hvad der var tilladt.',
        missing: 'Uden indberetninger er der intet grundlag; bidraget er nul.',
        limits: 'Et hjem, der erkender sine fejl, ligger højere end et, der ikke gør.',
      },
      CHILD_COMPLAINTS: {
        words: 'Klager over magtanvendelse, som børn selv har indgivet, pr. 1.000 barnedøgn, sammenlignet med hele landet.',
        formula: 'Som indberetninger, med O = klager fra børn og E af hele landets rate',
        source: 'Klageregistret.',
        cap: '−1 til 3. Stemmer udefra kan tale lidt imod et besøg, for hjemmet bestemmer ikke over dem.',
        missing: 'Ingen klager er et rigtigt nul. Får børnene sjældent klagevejledning, står der et forbehold.',
        limits: 'Der er få klager i landet, så tallet er usikkert. Små børn og børn uden sprog klager sjældent.',
      },
      CONCERNS: {
        words: 'Underretninger, der handler om forhold på hjemmet, pr. 1.000 barnedøgn, sammenlignet med hele landet.',
        formula: 'Som indberetninger, med O = forskellige underretninger og E af hele landets rate',
        source: 'Underretninger om hjem. Flere fra samme afsender om det samme tæller én gang.',
        cap: '−1 til 3, som klager.',
        missing: 'Ingen underretninger er et rigtigt nul.',
        limits: 'Et hjem med mange udefra omkring sig bliver oftere set. En underretning er en bekymring, ikke en afgørelse.',
      },
      LATE: {
        words: 'Andelen af indberetningerne, der er registreret efter fristen, der gjaldt, da det skete.',
        formula: 'Som andel ikke tilladt, med x = for sent registrerede',
        source: 'Hjemmenes indberetninger. Fristen var 24 timer til og med 30. juni 2025 og er 72 timer derefter.',
        cap: '0 til 3. Pænere papirer kan ikke sænke scoren.',
        missing: 'Uden indberetninger er der intet grundlag; bidraget er nul.',
        limits: 'En travl uge kan give mange sene på én gang.',
      },
      ACCOUNT_MISSING: {
        words: 'Andelen af indberetningerne, hvor barnets egen redegørelse mangler uden en gyldig grund.',
        formula: 'Som andel ikke tilladt, med x = uden redegørelse og uden gyldig grund',
        source: 'Hjemmenes indberetninger.',
        cap: '0 til 3, som for sent.',
        missing: 'Uden indberetninger er der intet grundlag; bidraget er nul.',
        limits: 'At en redegørelse er vedlagt, siger ikke, hvordan barnet er blevet spurgt.',
      },
      TURNOVER: {
        words: 'Andelen af personalet, der er skiftet ud på et år, sammenlignet med hjem af samme type.',
        formula: 'z = (x − median) / (1,4826 · MAD) i typen',
        source: 'Hjemmets årlige personaletal.',
        cap: '−1 til 3.',
        missing: 'Ikke leveret: bidraget er nul, og der står et forbehold. At lade være med at levere er en pligt, der ikke er opfyldt.',
        limits: 'Et nyt eller ombygget hjem skifter mange uden at være et dårligt hjem.',
      },
      TEMPORARY_STAFF: {
        words: 'Andelen af personalet, der er vikarer eller ikke er certificeret, sammenlignet med hjem af samme type.',
        formula: 'Som personaleomsætning',
        source: 'Hjemmets årlige personaletal.',
        cap: '−1 til 3.',
        missing: 'Som personaleomsætning.',
        limits: 'Hjem, der svarer, er måske ikke som dem, der ikke gør.',
      },
    },
  },
  en: {
    heading: 'The risk model',
    paragraphs: [
      'The score is a basis for choosing where to inspect. It adds eight figures in four domains of equal weight: use of force, outside voices, rights and organisation. Nobody knows yet which figures matter most, so none weighs more than another.',
      'For each figure z is reckoned: how many standard deviations the home lies from what it is compared with. Plus speaks for a visit. z is kept within caps, so that one figure does not decide everything. The contribution is what is left, divided by eight, and the eight contributions add up to the score.',
      'The model looks at homes, never at a child or a member of staff. It says what is different, not why. A home that reports little gains nothing by it.',
    ],
    labels: {
      words: 'What it is',
      formula: 'Formula',
      source: 'Source',
      window: 'Period',
      cap: 'Caps, and why',
      missing: 'When it is missing',
      limits: 'What it cannot say',
    },
    window: { quarters: 'The last four closed quarters.', staff: 'The last 12 months, as the home delivered them.' },
    sureness: {
      heading: 'How sure is it?',
      paragraphs: [
        'Most places on such a list cannot be told apart. Therefore the year is drawn again 200 times: counts from a gamma-Poisson distribution for each type, shares from a beta-binomial with a weight of eight reports, staff figures fixed. Each time everything is reckoned again. P(selected) is how often the home was among those selected for risk, and the interval is 90 % of its places.',
        'Robust: above 80 %. Likely: 50–80 %. Borderline: 20–50 %. Unlikely: below 20 %. The redraws begin from the version of the model and the period, so that the same list can always be made again.',
        '“Weight on similar” says how much of the estimate rests on other homes. Above one half: the home has too few figures of its own for them to say much.',
      ],
    },
    funnel: {
      heading: 'The funnel',
      paragraphs: [
        'The funnel sets what the home has reported against what was expected with its type’s rate and its own child-days. The limits are max(0, 1 + z · √(1/(4E) + τ²))², where τ² is the variance between homes of one type. Without τ² more than every tenth home would lie above the 99.8 % limit for no reason.',
      ],
    },
    parameters:
      'Caps, shares and the number of redraws are parameters that two heads of oversight authorities must agree on. Those in use stand under “Parameters” for the authorities.',
    indicators: {
      FORCE_RATE: {
        words: 'Reports of use of force per 1,000 child-days, compared with homes of the same type.',
        formula: 'y = √(O/E), E = T · ΣO/ΣT in the type; z = (y − 1) / √(1/(4E) + τ²)',
        source: 'The homes’ reports (O) and child-days (T).',
        cap: '0 to 3. The floor is zero, for few reports prove nothing: a home must not be able to lower its score by silence.',
        missing: 'Without child-days nothing can be reckoned, and the contribution is zero with a notice. Without reports it is zero.',
        limits: 'Many reports may be much force or honest reporting. Small homes cannot be told apart by this figure alone.',
      },
      NOT_PERMITTED: {
        words: 'The share of the home’s reports in which the force lay wholly or partly outside the law.',
        formula: 'y = arcsin √((x + 0.375)/(n + 0.75)); z = (y − y₀) / √(1/(4n + 2) + τ²)',
        source: 'The homes’ reports. x is those not permitted, n all; y₀ is the share in the whole country.',
        cap: '0 to 3. The floor is zero, for the home itself writes what was permitted.',
        missing: 'Without reports there is no basis; the contribution is zero.',
        limits: 'A home that admits its faults stands higher than one that does not.',
      },
      CHILD_COMPLAINTS: {
        words: 'Complaints about the use of force filed by children themselves, per 1,000 child-days, compared with the whole country.',
        formula: 'As reports, with O = complaints by children and E from the national rate',
        source: 'The register of complaints.',
        cap: '−1 to 3. Outside voices may speak a little against a visit, for the home does not decide over them.',
        missing: 'No complaints is a true zero. If children are seldom told that they may complain, there is a notice.',
        limits:
          'There are few complaints in the country, so the figure is unsure. Small children and children without speech seldom complain.',
      },
      CONCERNS: {
        words: 'Notifications (underretninger) about conditions at the home per 1,000 child-days, compared with the whole country.',
        formula: 'As reports, with O = distinct notifications and E from the national rate',
        source: 'Notifications about homes. Several by one sender about one thing count once.',
        cap: '−1 to 3, as complaints.',
        missing: 'No notifications is a true zero.',
        limits: 'A home with many outsiders around it is seen more often. A notification is a concern, not a decision.',
      },
      LATE: {
        words: 'The share of reports registered after the deadline that held when it happened.',
        formula: 'As share not permitted, with x = registered late',
        source: 'The homes’ reports. The deadline was 24 hours until 30 June 2025 and is 72 hours after that.',
        cap: '0 to 3. Neater papers cannot lower the score.',
        missing: 'Without reports there is no basis; the contribution is zero.',
        limits: 'One busy week may give many late ones at once.',
      },
      ACCOUNT_MISSING: {
        words: 'The share of reports in which the child’s own account is missing without a valid reason.',
        formula: 'As share not permitted, with x = no account and no valid reason',
        source: 'The homes’ reports.',
        cap: '0 to 3, as late.',
        missing: 'Without reports there is no basis; the contribution is zero.',
        limits: 'That an account is attached does not say how the child was asked.',
      },
      TURNOVER: {
        words: 'The share of staff replaced in a year, compared with homes of the same type.',
        formula: 'z = (x − median) / (1.4826 · MAD) in the type',
        source: 'The home’s yearly staff figures.',
        cap: '−1 to 3.',
        missing: 'Not delivered: the contribution is zero, and there is a notice. Not delivering is a duty not fulfilled.',
        limits: 'A new or rebuilt home replaces many without being a bad home.',
      },
      TEMPORARY_STAFF: {
        words: 'The share of staff who are temporary or not certified, compared with homes of the same type.',
        formula: 'As staff turnover',
        source: 'The home’s yearly staff figures.',
        cap: '−1 to 3.',
        missing: 'As staff turnover.',
        limits: 'Homes that answer may not be like those that do not.',
      },
    },
  },
}
