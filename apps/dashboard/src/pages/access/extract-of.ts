import type { Client } from 'urql'
import { registered } from '../../gateway/registered-document.ts'
import type { ExtractedAccessesFragment, ExtractForGuardianQuery } from '../../graphql/graphql.ts'
import { ExtractForChildDocument, ExtractForGuardianDocument } from './access-documents.ts'
import { newestFirst, type Places, type Register } from './newest-first.ts'

/** Whom it is handed to. */
export type Recipient = 'child' | 'guardian'
export type Extracted = ExtractedAccessesFragment['nodes'][number]

type Parts = Partial<Record<Register, ExtractedAccessesFragment | null>>

const documentFor = (recipient: Recipient) =>
  recipient === 'child' ? registered(ExtractForChildDocument) : registered(ExtractForGuardianDocument)
/** A hundred looks of each register a page; beyond this somebody must look at what is wrong. */
const mostPages = 200

/**
 * Every look, page by page. Whole or not at all: half an extract says that nobody else has looked.
 *
 * @throws Error when a register is away, or does not say whether the guardian may be told
 */
export async function extractOf(
  client: Client,
  child: string,
  recipient: Recipient,
): Promise<{ kind: 'whole'; looks: Extracted[] } | { kind: 'locked' }> {
  const looks: Extracted[] = []
  let from: Places | null = {}
  for (let page = 0; from !== null; page++) {
    if (page === mostPages) throw new Error('There is no end to it.')
    const { data, error } = await client
      .query<Parts & Partial<ExtractForGuardianQuery>>(documentFor(recipient), { child, ...from }, { requestPolicy: 'network-only' })
      .toPromise()
    if (error || !data) throw error ?? new Error('No answer.')
    if (recipient === 'guardian' && data.guardianLocked !== false) return { kind: 'locked' }
    const next: { looks: (Extracted & { register: Register })[]; next: Places | null } = newestFirst<Extracted>(data, from)
    looks.push(...next.looks)
    from = next.next
  }
  return { kind: 'whole', looks }
}
