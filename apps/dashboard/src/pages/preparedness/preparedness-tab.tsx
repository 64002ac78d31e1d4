import { useState } from 'react'
import { calendarDateOf, type CalendarDate, type PreparednessAction } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { PreparednessRecordFragment, PreparednessTabQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { CertificationPart } from './certification-part.tsx'
import { GuidelinePart } from './guideline-part.tsx'
import { HouseRulesPart } from './house-rules-part.tsx'
import { PreparednessTab } from './preparedness-documents.ts'
import { RightsPart } from './rights-part.tsx'
import { SignReceipts } from './sign-receipts.tsx'
import { StaffPart } from './staff-part.tsx'
import { StandingTable, useStandingSentence } from './standing-table.tsx'

/** What each part of the tab is given: the record as it was seen, and whom to tell what was written down. */
export interface PreparednessPartProps {
  record: PreparednessRecordFragment
  today: CalendarDate
  onDone: (action: PreparednessAction) => void
}

export type ResidentOfHome = NonNullable<PreparednessTabQuery['stays']>[number]

/** How one home prevents force, and shows that it does: what stands and what is due first, then part by part. */
export function HomePreparedness({ id }: { id: string }) {
  const { t } = useLanguage()
  const { persona } = useSession()
  const [today] = useState(() => calendarDateOf(new Date()))
  const answer = useRegisteredQuery(PreparednessTab, { id, on: today, children: persona === 'staff' || persona === 'manager' })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.institution?.preparedness && { record: data.institution.preparedness, residents: data.stays ?? null }}
      empty={<p>{t.preparedness.none}</p>}
    >
      {({ record, residents }) => <Parts record={record} residents={residents} today={today} />}
    </WhenAnswered>
  )
}

interface PartsProps {
  record: PreparednessRecordFragment
  residents: readonly ResidentOfHome[] | null
  today: CalendarDate
}

function Parts({ record, residents, today }: PartsProps) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<Said>()
  const sentence = useStandingSentence()
  const given = { record, today, onDone: (action: PreparednessAction) => setSaid({ text: t.preparedness.done[action] }) }
  return (
    <div className="stack">
      <div>
        <p className="lead">{sentence(record.parts)}</p>
        <DoneMessage said={said} />
        <SignReceipts {...given} />
        <StandingTable record={record} />
      </div>
      <GuidelinePart {...given} />
      <StaffPart {...given} />
      <HouseRulesPart {...given} />
      <RightsPart {...given} residents={residents} />
      <CertificationPart {...given} />
    </div>
  )
}
