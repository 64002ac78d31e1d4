import { refused } from '../errors.ts'

/** A page as it is asked for. */
export interface Page {
  first: number
  /** The key of the last row of the page before; undefined for the first page. */
  after: string[] | undefined
}

/** A page as it is answered. */
export interface Connection<Node> {
  totalCount: number
  nodes: Node[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

const mostPerPage = 100

/** @throws DomainError BAD_USER_INPUT when `first` is out of range or the cursor is not one of ours */
export function pageOf({ first, after }: { first: number; after?: string | null | undefined }): Page {
  if (first < 1 || first > mostPerPage)
    throw refused('BAD_USER_INPUT', `first must be between 1 and ${mostPerPage}; ask for more with after.`)
  return { first, after: after ? keyOf(after) : undefined }
}

/**
 * @param rows one more than the page, so that we know whether there is a next one; each with the total beside it
 * @param key what a row is ordered by
 */
export function connectionOf<Row extends { totalCount: number }>(rows: Row[], page: Page, key: (row: Row) => string[]): Connection<Row> {
  const nodes = rows.slice(0, page.first)
  const last = nodes.at(-1)
  return {
    totalCount: rows[0]?.totalCount ?? 0,
    nodes,
    pageInfo: {
      endCursor: last ? cursorOf(key(last)) : null,
      hasNextPage: rows.length > page.first,
    },
  }
}

/** A place in a list, as a page is told it. */
export function cursorOf(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

function keyOf(cursor: string): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key
  } catch {
    // Falls through to the refusal: a cursor is ours or it is nothing.
  }
  throw refused('BAD_USER_INPUT', 'after must be the endCursor of an earlier page.')
}
