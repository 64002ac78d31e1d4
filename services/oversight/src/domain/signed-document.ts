import type { Quarter } from '@tilsynsblik/vocabulary'
import type { FrozenDepartment, WrittenSection } from './overview-document.ts'

export interface SignedStory {
  id: string
  institutionId: string | null
  version: number
  text: string
  writtenBy: string
  writtenAt: string
}

/** What a signature is under. The hash is of its canonical JSON: the same document has the same hash wherever it is read. */
export interface SignedDocument extends Omit<FrozenDepartment, 'told'> {
  departmentId: string
  departmentName: string
  quarter: Quarter
  edition: number
  countedAt: string
  figuresHash: string
  sections: WrittenSection[]
  stories: SignedStory[]
  alarms: { id: string }[]
}

type Written = Partial<Omit<FrozenDepartment, 'told'>> &
  Pick<SignedDocument, 'departmentId' | 'departmentName' | 'quarter' | 'edition' | 'stories'> & {
    countedAt: string | null
    figuresHash: string | null
    sections: readonly WrittenSection[]
    alarms: readonly { id: string }[]
  }

/** The document as it stands: figures, what people said, nothing of who may do what with it. Of a quarter that is frozen. */
export function signedDocument(overview: Written): SignedDocument {
  const { departmentId, departmentName, quarter, edition } = overview
  return {
    departmentId,
    departmentName,
    quarter,
    edition,
    countedAt: new Date(overview.countedAt!).toISOString(),
    figuresHash: overview.figuresHash!,
    figures: overview.figures!,
    history: overview.history!,
    country: overview.country ?? null,
    corrections: overview.corrections!,
    sections: overview.sections.map(({ key, kind, home, sentences, questions, answer, comment }) => ({
      key,
      kind,
      home,
      sentences,
      questions,
      answer,
      comment,
    })),
    stories: overview.stories,
    alarms: [...overview.alarms],
  }
}
