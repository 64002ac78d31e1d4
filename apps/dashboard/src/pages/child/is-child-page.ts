import type { Session } from '../../gateway/session.ts'

const open: readonly string[] = ['/klag', '/min-klage']

/** Is this one of the child's own pages? Two are open to everybody; who is a child sees no others, but for those without a frame of their own. */
export function isChildPage(path: string, session: Session | null): boolean {
  return open.includes(path) || session?.persona === 'child' || session?.persona === 'complainant'
}
