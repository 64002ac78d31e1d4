import { type Quarter } from '@tilsynsblik/vocabulary'
import { correctionsSince, toldSoFar, type Told } from './overview-corrections.ts'
import type { DraftSection, OverviewDraft, OverviewHome } from './overview-document.ts'
import { hasMoved, homesEverIn, homesIn, type ComparedHome, type DepartmentQuarterFacts } from './overview-facts.ts'
import { chartOf, figuresOf, historyOf, peersOf, sumOfFigures, sumOfHistories } from './overview-figures.ts'
import { questionsTo } from './overview-questions.ts'
import {
  homeSentences,
  returnsSentences,
  rightsSentences,
  summarySentences,
  voicesSentences,
  type SaidOfDepartment,
} from './overview-sentences.ts'

export interface QuarterToDraft {
  departmentId: string
  quarter: Quarter
  facts: DepartmentQuarterFacts
  country: readonly ComparedHome[]
  /** What has been told of each home's earlier quarters. */
  told: Told
  /** Homes with an alarm in the quarter. */
  alarmed: ReadonlySet<string>
}

/** The quarter as the rules write it: nothing in it is a judgement, and whoever draws it again from the same facts gets the same. */
export function draftQuarter({ departmentId, quarter, facts, country, told, alarmed }: QuarterToDraft): OverviewDraft {
  const ever = homesEverIn(facts)
  const homes = homesIn(facts).map((home): OverviewHome => {
    const moved = hasMoved(home, departmentId)
    const { id, name, type, closedOn } = home.institution
    return {
      institutionId: id,
      name,
      type,
      closedOn,
      moved,
      children: home.incidents!.children,
      figures: figuresOf(home, moved),
      history: historyOf(home, quarter),
      peers: peersOf(country, type),
      chart: chartOf(home, quarter),
    }
  })
  const corrections = correctionsSince(ever, told, quarter)
  const said: SaidOfDepartment = {
    quarter,
    figures: sumOfFigures(homes.map(({ figures }) => figures)),
    homes,
    history: sumOfHistories(homes.map(({ history }) => history)),
    country: country.length > 0 ? peersOf(country, null) : null,
    corrections,
  }
  const { figures, history } = said
  return {
    department: { figures, history, country: said.country, corrections, told: toldSoFar(ever, told, quarter) },
    sections: [
      section('SUMMARY', summarySentences(said)),
      section('RIGHTS', rightsSentences(said)),
      section('VOICES', voicesSentences(said)),
      section('RETURNS', returnsSentences(said)),
      ...homes.map((home): DraftSection => ({
        key: home.institutionId,
        kind: 'HOME',
        home,
        sentences: homeSentences(home, quarter),
        questions: questionsTo({ home, quarter, alarm: alarmed.has(home.institutionId) }),
      })),
    ],
  }
}

function section(kind: Exclude<DraftSection['kind'], 'HOME'>, sentences: DraftSection['sentences']): DraftSection {
  return { key: kind, kind, home: null, sentences, questions: [] }
}
