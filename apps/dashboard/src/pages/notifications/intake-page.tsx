import { useState } from 'react'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { CaseworkerIntake } from './caseworker-intake.tsx'
import { HomeIntake } from './home-intake.tsx'

/** A notification of concern comes in: written down by the municipality, or sent by somebody of a home, whose duty is personal. */
export function IntakePage() {
  const { persona } = useSession()
  const [today] = useState(() => calendarDateOf(new Date()))
  return persona === 'staff' || persona === 'manager' ? <HomeIntake today={today} /> : <CaseworkerIntake today={today} />
}
