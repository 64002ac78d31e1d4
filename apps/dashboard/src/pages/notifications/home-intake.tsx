import { useState } from 'react'
import { useAskedOnce } from '../../gateway/asked-once.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { HomeIntakePageQuery, ReceiveNotificationMutation } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Select, TextArea } from '../../ui/form-fields.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { HomeIntakePage } from './intake-documents.ts'
import { ConcernFields, GuardianFields, WhoIsItField, WordsFields, type IntakeFieldsProps } from './intake-fields.tsx'
import { emptyIntake, intakeField, intakeInput, missingInIntake } from './intake-form.ts'
import { ReceiveNotification } from './notification-documents.ts'

type Received = Extract<ReceiveNotificationMutation['receiveNotification'], { __typename: 'NotificationReceipt' }>

/** The personal duty of whoever works with children: her own words, to the child's municipality, and a receipt. */
export function HomeIntake({ today }: { today: string }) {
  const { scope } = useSession()
  const answer = useAskedOnce(HomeIntakePage, { home: scope?.id ?? '', on: today })
  const [round, setRound] = useState(0)
  return (
    <WhenAnswered answer={answer} pick={(data) => data} empty={null}>
      {(known) => <HomeForm key={round} today={today} known={known} onAnother={() => setRound(round + 1)} />}
    </WhenAnswered>
  )
}

interface HomeFormProps {
  today: string
  known: HomeIntakePageQuery
  onAnother: () => void
}

function HomeForm({ today, known, onAnother }: HomeFormProps) {
  const { t } = useLanguage()
  const { user, scope } = useSession()
  const i = t.intake
  const { draft, change, forget, isKept } = useDraft(
    'underretning.hjem',
    emptyIntake(today, { notifier: 'PLACEMENT', notifierName: user.name, institutionId: scope?.id ?? null }),
  )
  const [receipt, setReceipt] = useState<Received>()
  const fields = { draft, change }
  if (receipt) return <IntakeReceipt receipt={receipt} onAnother={onAnother} />
  return (
    <div className="register">
      <PageHead large title={i.homeTitle} lead={i.homeLead} />
      <MutationForm
        label={i.homeTitle}
        submit={i.submit}
        document={ReceiveNotification}
        // A home always sends now.
        variables={() => ({ input: { ...intakeInput(draft, ''), receivedAt: null } })}
        empty={() => missingInIntake(draft, today, 'home').filter((name) => name !== 'receivedAt')}
        pathOf={(path) => intakeField(path, draft)}
        onDone={(value) => {
          forget()
          if (value.__typename === 'NotificationReceipt') setReceipt(value)
        }}
        more={isKept && <span className="small">{t.form.draftKept}</span>}
      >
        <h2>{i.groups.child}</h2>
        <ChildOfOwnHome {...fields} stays={known.stays ?? []} />
        <Select
          name="municipalityId"
          label={i.municipality}
          help={i.municipalityHelp}
          value={draft.municipalityId}
          options={(known.municipalities ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(municipalityId) => change({ municipalityId })}
        />
        <h2>{i.groups.what}</h2>
        <WordsFields {...fields} />
        <ConcernFields {...fields} />
        <YesOrNo
          name="happenedInHome"
          label={i.happenedHere}
          help={i.happenedInHomeHelp}
          value={draft.happenedInHome}
          onChange={(happenedInHome) => change({ happenedInHome })}
        />
        <h2>{i.groups.guardian}</h2>
        <GuardianFields {...fields} />
        <YesOrNo
          name="leaderInformed"
          label={i.leaderInformed}
          help={i.leaderInformedHelp}
          value={draft.leaderInformed}
          onChange={(leaderInformed) => change({ leaderInformed })}
        />
        {draft.leaderInformed === false && (
          <TextArea
            name="leaderReason"
            label={i.leaderReason}
            rows={2}
            value={draft.leaderReason}
            onChange={(leaderReason) => change({ leaderReason })}
          />
        )}
      </MutationForm>
    </div>
  )
}

function ChildOfOwnHome({ draft, change, stays }: IntakeFieldsProps & { stays: NonNullable<HomeIntakePageQuery['stays']> }) {
  const { t } = useLanguage()
  const i = t.intake
  return (
    <>
      <Select
        name="child"
        label={i.child}
        value={draft.child}
        options={[...stays.map(({ childId, label }) => ({ value: childId, label })), { value: 'UNKNOWN', label: i.notOnList }]}
        onChange={(child) => change({ child })}
      />
      {draft.child === 'UNKNOWN' && <WhoIsItField draft={draft} change={change} />}
    </>
  )
}

/** It has arrived; what happens then is between the municipality, the child and her parents. */
function IntakeReceipt({ receipt, onAnother }: { receipt: Received; onAnother: () => void }) {
  const { t, format } = useLanguage()
  const r = t.intake.receipt
  return (
    <div className="prose receipt">
      <PageHead large title={r.title} lead={r.lead(format.dayAndTime(receipt.receivedAt))} />
      <p>
        {r.number}: <span className="pseudonym">{receipt.id.slice(0, 8)}</span>
      </p>
      <h2>{r.nextTitle}</h2>
      <ol>
        <li>{r.assessed}</li>
        {receipt.dueOn && <li>{r.answered(format.date(receipt.dueOn))}</li>}
        <li>{r.duty}</li>
        <li>{r.silent}</li>
      </ol>
      <p className="form-end">
        <a className="button primary" href="/underretninger">
          {r.list}
        </a>
        <button type="button" className="button" onClick={onAnother}>
          {r.another}
        </button>
      </p>
    </div>
  )
}
