import { useSession } from '../../gateway/session-context.tsx'
import { DeskPage } from './desk-page.tsx'
import { ReceiptsPage } from './receipts-page.tsx'

/** Notifications of concern: the desk of a municipality; for a home, what it has sent. */
export function NotificationsPage() {
  const { persona } = useSession()
  return persona === 'staff' || persona === 'manager' ? <ReceiptsPage /> : <DeskPage />
}
