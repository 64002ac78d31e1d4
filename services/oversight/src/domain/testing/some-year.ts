import type { Quarter } from '@tilsynsblik/vocabulary'
import { sumOfFigures } from '../overview-figures.ts'
import type { OverviewFigures, WrittenSection } from '../overview-document.ts'
import type { SignedDocument } from '../signed-document.ts'

export interface SignedHome {
  id: string
  reports: number
  children: number
}

interface SomeQuarter {
  quarter: Quarter
  departmentId?: string
  homes: readonly SignedHome[]
  corrections?: { quarter: Quarter; institutionId: string; before: number; after: number }[]
}

/** A signed quarter of a few homes with 900 child-days each. */
export function signed({ quarter, departmentId = 'dep-a', homes, corrections = [] }: SomeQuarter): SignedDocument & { hash: string } {
  const sections = homes.map(sectionOf)
  return {
    departmentId,
    departmentName: departmentId.slice(-1).toUpperCase(),
    quarter,
    edition: 1,
    countedAt: '2026-01-02T02:00:00.000Z',
    figuresHash: 'f',
    hash: 'h',
    figures: sumOfFigures(sections.map(({ home }) => home!.figures)),
    history: [],
    country: null,
    corrections: corrections.map((correction) => ({ ...correction, institutionName: correction.institutionId })),
    sections,
    stories: [],
    alarms: [],
  }
}

function sectionOf({ id, reports, children }: SignedHome): WrittenSection {
  const figures: OverviewFigures = { ...sumOfFigures([]), homes: 1, homesWithReports: Number(reports > 0), reports, childDays: 900 }
  const home = {
    institutionId: id,
    name: id,
    type: 'RESIDENTIAL',
    closedOn: null,
    moved: false,
    children,
    figures,
    history: [],
    peers: null,
    chart: null,
  }
  return { key: id, kind: 'HOME', home, sentences: [], questions: [], answer: null, comment: null }
}
