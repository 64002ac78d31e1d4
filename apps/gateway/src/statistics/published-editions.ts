import type { Edition, EditionNote } from '@tilsynsblik/edition'
import type { Federation } from '../graphql/federation.ts'

/** What everybody may know of an edition before opening it. */
export type EditionHead = Pick<Edition, 'number' | 'publishedAt' | 'firstQuarter' | 'lastQuarter'>

/** The opened editions, as anybody may read them. */
export interface PublishedEditions {
  /** Newest first. @throws Error when the register does not answer */
  list(): Promise<EditionHead[]>
  /** One of them, whole; null when there is none of that number. @throws Error when one register does not answer: half an edition is none */
  edition(number: number): Promise<Edition | null>
  /** What the council remarks on it. @throws Error when the register does not answer */
  notes(number: number): Promise<EditionNote[]>
}

const tables = '{ code cells { period category value } }'
const listDocument = 'query PublicEditions { editions { number publishedAt firstQuarter lastQuarter } }'
const editionDocument = `query PublicEdition($number: Int!) {
  edition(number: $number) {
    number publishedAt firstQuarter lastQuarter synthetic dataVersion hash
    rateChart { mean lower upper shortSeries points { quarter perThousand signals } }
    changes { year ratio lower upper designEffect homes direction }
    breaks { on quarter rule before after source }
    institutionTables ${tables} incidentTables ${tables} complaintTables ${tables} notificationTables ${tables}
  }
}`

const notesDocument = 'query PublicNotes($number: Int!) { edition(number: $number) { notes { id about text office writtenAt } } }'

/**
 * The gateway's own three questions in the name of the public: a persona that no session can have and that reads nothing but
 * opened editions, in every database.
 */
export function publishedEditions(graph: Federation): PublishedEditions {
  const ask = async (name: string, query: string, variables = {}) => {
    const principal = { userId: 'gateway', persona: 'public', scope: null, purpose: name, requestId: crypto.randomUUID() } as const
    const { data, errors } = await graph.ask({ query, variables }, { principal })
    if (!data || errors?.length) throw new EditionsAway(errors?.[0]?.message)
    return data
  }
  return {
    list: async () => (await ask('PublicEditions', listDocument))['editions'] as EditionHead[],
    edition: async (number) => (await ask('PublicEdition', editionDocument, { number }))['edition'] as Edition | null,
    notes: async (number) => ((await ask('PublicNotes', notesDocument, { number }))['edition'] as { notes: EditionNote[] }).notes,
  }
}

/** A register did not answer, so nothing is told. */
export class EditionsAway extends Error {}
