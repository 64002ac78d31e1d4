import { useSession } from '../../gateway/session-context.tsx'
import { AuthorityPage } from './authority-page.tsx'
import { DeskPage } from './desk-page.tsx'

/** Complaints: the desk of a municipality; for an oversight authority, what becomes of the children's right to complain. */
export function ComplaintsPage() {
  const { persona } = useSession()
  return persona === 'supervisor' || persona === 'authority_head' ? <AuthorityPage /> : <DeskPage />
}
