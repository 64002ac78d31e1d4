import type { QuarterlyOverviewRow } from '@tilsynsblik/oversight'
import type { OverviewQuestion, Quarter } from '@tilsynsblik/vocabulary'

type Section = QuarterlyOverviewRow['sections'][number]

/** What a home of the demo answers when it is asked. */
export function answerTo(code: OverviewQuestion): string {
  return answers[code]
}

const answers: Record<OverviewQuestion, string> = {
  SIGNAL:
    'To nye børn flyttede ind i samme måned, og dagen manglede faste overgange. Vi har delt gruppen ved måltider og lagt en fast voksen på hver overgang.',
  USE_ALARM: 'Vi har gennemgået forløbet med hele personalegruppen og ændret planen for eftermiddagen. Det følges ugentligt.',
  NOT_PERMITTED:
    'Episoden er gennemgået med medarbejderen og barnet. Reglerne er taget op på personalemødet, og barnet fik vejledning om klage.',
  ACCOUNT_MISSING: 'Barnets redegørelse blev ikke spurgt til samme dag. Nu spørger en voksen, som ikke var med, senest dagen efter.',
  GUIDANCE_MISSING: 'Vejledningen blev givet mundtligt og ikke noteret. Den ligger nu som et punkt i samtalen bagefter.',
  LATE: 'Nattevagten havde ikke adgang til at registrere. Det er løst, og fristen står på tavlen i vagtrummet.',
  COMPLAINT_UPHELD: 'Vi har talt med barnet om afgørelsen og ændret den husregel, klagen handlede om.',
  MONTH_MISSING: 'Måneden blev glemt ved ferieskiftet. Der var ingen magtanvendelser; stedfortræderen erklærer fremover.',
  NO_EXPOSURE: 'Belægningen er ikke indberettet endnu. Den kommer med næste indberetning.',
}

/** What the department says of a part; null: no remark. */
export function commentOn({ kind, questions, home }: Section, place: number): string | null {
  if (kind === 'SUMMARY')
    return 'Antallet svinger mellem hjemmene mere end mellem kvartalerne. Udviklingen er drøftet på ledermødet, og hjemmene deler de aftaler, der har virket.'
  if (kind !== 'HOME') return null
  if (questions.length > 0) return 'Svaret er drøftet med lederen. Afdelingen følger op ved næste besøg.'
  return (home?.figures.reports ?? 0) > 0 && place % 2 === 0 ? 'Niveauet svarer til, hvad afdelingen kender til hjemmets målgruppe.' : null
}

/** Something that went well, of every other quarter. */
export function storyOf(quarter: Quarter): string | null {
  return stories[quarter.slice(-1)] ?? null
}

const stories: Record<string, string> = {
  1: 'De unge på et hjem lavede selv en plan for de svære aftener. Siden har de voksne brugt planen i stedet for at gribe ind, og de unge retter den hver måned.',
  3: 'Et hjem byttede aftensmødet ud med en fælles gåtur. Personalet fortæller, at konflikterne ved sengetid næsten er væk, og børnene spørger selv efter turen.',
}
