import { useEffect, useState } from 'react'
import { useAskedOnce } from '../../gateway/asked-once.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import { Select, TextField } from '../../ui/form-fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { EarlierList } from './earlier-list.tsx'
import { ChildrenInHome } from './intake-documents.ts'
import { WhoIsItField, type IntakeFieldsProps } from './intake-fields.tsx'
import { childOf } from './intake-form.ts'
import { EarlierNotificationsDocument } from './notification-queries.ts'

interface ChildFieldProps extends IntakeFieldsProps {
  today: string
}

/** Which child; and what has come before about her as soon as that is known. */
export function ChildField(props: ChildFieldProps) {
  const { t } = useLanguage()
  return props.draft.institutionId ? (
    <ChildOfHome {...props} home={props.draft.institutionId} />
  ) : (
    <ChildChoice {...props} stays={[]} help={t.intake.childHelp} />
  )
}

/** The municipality's own children in the home on the day. */
function ChildOfHome({ home, ...props }: ChildFieldProps & { home: string }) {
  const { t } = useLanguage()
  const { data, problem } = useAskedOnce(ChildrenInHome, { home, on: props.draft.receivedAt.day || props.today })
  const stays = data?.stays
  // A register that is away has not said that there are none.
  const help = stays ? (stays.length === 0 ? t.intake.noChildren : undefined) : (problem ?? data) ? t.intake.childrenAway : undefined
  return <ChildChoice {...props} stays={stays ?? []} help={help} />
}

interface ChildChoiceProps extends ChildFieldProps {
  stays: readonly { childId: string; label: string }[]
  help: string | undefined
}

function ChildChoice({ draft, change, stays, help }: ChildChoiceProps) {
  const { t } = useLanguage()
  const i = t.intake
  const { child, reference } = draft
  const childId = useSettled(childOf(draft))
  const listed = stays.map((one) => ({ value: one.childId, label: `${one.label} · ${one.childId.slice(-6)}` }))
  // A draft taken up again, before the list of the home is here.
  if (child && child !== 'REFERENCE' && child !== 'UNKNOWN' && !stays.some((one) => one.childId === child))
    listed.push({ value: child, label: child.slice(-6) })
  return (
    <>
      <Select
        name="child"
        label={i.child}
        help={help}
        value={child}
        options={[...listed, { value: 'REFERENCE', label: i.byReference }, { value: 'UNKNOWN', label: i.unknownChild }]}
        onChange={(next) => change({ child: next })}
      />
      {child === 'REFERENCE' && (
        <TextField
          name="reference"
          label={i.reference}
          help={i.referenceHelp}
          value={reference}
          onChange={(next) => change({ reference: next })}
        />
      )}
      {child === 'UNKNOWN' && <WhoIsItField draft={draft} change={change} />}
      {childId && <EarlierOfChild key={childId} childId={childId} />}
    </>
  )
}

function EarlierOfChild({ childId }: { childId: string }) {
  const { t } = useLanguage()
  const { data, problem } = useRegisteredQuery(EarlierNotificationsDocument, { childId })
  if (problem) {
    return (
      <Notice>
        <p>{t.intake.earlierAway}</p>
      </Notice>
    )
  }
  return data?.earlierNotifications ? <EarlierList earlier={data.earlierNotifications} /> : null
}

/** The value, when the typing pauses. */
function useSettled(value: string | null): string | null {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 400)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
