/** Sentences that could stand in any report. They are about nobody, and say so. */
interface Texts {
  place: string
  leadUp: string
  triedFirst: string
  course: string
  account: string
}

const texts: readonly Texts[] = [
  {
    place: 'Fællesrummet',
    leadUp: 'Der var uenighed om, hvornår skærmtiden var slut, og stemningen blev spændt.',
    triedFirst: 'Samtale på tomandshånd, pause og tilbud om at gå en tur.',
    course: 'Barnet blev holdt om overarmene af en medarbejder, til det faldt til ro, og gik derefter med på værelset.',
    account: 'Jeg ville bare gøre spillet færdigt.',
  },
  {
    place: 'Gangen på 1. sal',
    leadUp: 'To børn skændtes, og det ene ville ind på det andets værelse.',
    triedFirst: 'Børnene blev skilt ad med ord, og det ene blev tilbudt at sidde i køkkenet.',
    course: 'Medarbejderen stillede sig i døren og førte barnet væk med en hånd på skulderen.',
    account: 'De blev ved med at drille, og så løb jeg derhen.',
  },
  {
    place: 'Haven',
    leadUp: 'En aftale om besøg blev aflyst samme dag.',
    triedFirst: 'Medarbejderen lyttede, ringede til barnets kontaktperson og foreslog en anden dag.',
    course: 'Barnet kastede med havemøbler og blev fastholdt stående, til det selv sagde, at det var roligt.',
    account: 'Jeg havde glædet mig hele ugen.',
  },
  {
    place: 'Køkkenet',
    leadUp: 'Barnet var træt efter skole og ville ikke deltage i aftensmaden.',
    triedFirst: 'Barnet fik lov at spise senere og blev tilbudt ro på værelset.',
    course: 'Barnet greb et redskab og blev holdt om håndleddet, til det slap.',
    account: 'Der var for meget larm.',
  },
]

/** @param rank which of a home's reports */
export function textsOf(rank: number): Texts {
  const { account, leadUp, triedFirst, course, place } = texts[rank % texts.length]!
  return {
    place,
    leadUp: `${leadUp} ${label}`,
    triedFirst: `${triedFirst} ${label}`,
    course: `${course} ${label}`,
    account: `${account} ${label}`,
  }
}

const label = '(Opdigtet tekst.)'
