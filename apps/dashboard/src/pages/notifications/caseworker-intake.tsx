import { getRouteApi, useRouter } from '@tanstack/react-router'
import { notifiers } from '@tilsynsblik/vocabulary'
import { useAskedOnce } from '../../gateway/asked-once.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Select, TextField } from '../../ui/form-fields.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { KeptDraft } from '../kept-draft.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { MomentField } from '../register/moment-field.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { ChildField } from './child-field.tsx'
import { HomeFields, type Home } from './home-fields.tsx'
import { CaseworkerIntakePage } from './intake-documents.ts'
import { ConcernFields, GuardianFields, WordsFields } from './intake-fields.tsx'
import { emptyIntake, intakeField, intakeInput, missingInIntake } from './intake-form.ts'
import { ReceiveNotification } from './notification-documents.ts'

const route = getRouteApi('/underretninger/ny')

/** One column, in the order in which it is told on the telephone; kept in this tab until it is sent. */
export function CaseworkerIntake({ today }: { today: string }) {
  const answer = useAskedOnce(CaseworkerIntakePage, {})
  return (
    <WhenAnswered answer={answer} pick={(data) => data.institutionRegister} empty={null}>
      {(homes) => <IntakeForm today={today} homes={homes} />}
    </WhenAnswered>
  )
}

function IntakeForm({ today, homes }: { today: string; homes: readonly Home[] }) {
  const { t, word } = useLanguage()
  const { scope } = useSession()
  const { barn } = route.useSearch()
  const router = useRouter()
  const i = t.intake
  const known = barn ? { child: 'REFERENCE', reference: barn } : {}
  const { draft, change, forget, isKept } = useDraft(`underretning.ny.${barn ?? ''}`, emptyIntake(today, known))
  const fields = { draft, change }
  return (
    <div className="register">
      <PageHead large title={i.title} lead={i.lead} />
      <MutationForm
        label={i.title}
        submit={i.submit}
        document={ReceiveNotification}
        variables={() => ({ input: intakeInput(draft, scope?.id ?? '') })}
        empty={() => missingInIntake(draft, today, 'municipality')}
        pathOf={(path) => intakeField(path, draft)}
        onDone={({ id }) => {
          forget()
          void router.navigate({ to: '/underretninger/$id', params: { id } })
        }}
        more={<KeptDraft isKept={isKept} forget={forget} />}
      >
        <h2>{i.groups.who}</h2>
        <MomentField
          name="receivedAt"
          label={i.receivedAt}
          help={i.receivedAtHelp}
          value={draft.receivedAt}
          max={today}
          onChange={(receivedAt) => change({ receivedAt })}
        />
        <Select
          name="notifier"
          label={i.notifier}
          help={i.notifierHelp}
          value={draft.notifier}
          options={notifiers.map(({ code }) => ({ value: code, label: word(notifiers, code) }))}
          onChange={(notifier) => change({ notifier })}
        />
        {draft.notifier !== 'ANONYMOUS' && (
          <TextField
            name="notifierName"
            label={i.notifierName}
            help={i.notifierNameHelp}
            optional
            value={draft.notifierName}
            onChange={(notifierName) => change({ notifierName })}
          />
        )}
        <h2>{i.groups.what}</h2>
        <WordsFields {...fields} />
        <ConcernFields {...fields} />
        <h2>{i.groups.child}</h2>
        <HomeFields {...fields} homes={homes} />
        <ChildField {...fields} today={today} />
        <h2>{i.groups.guardian}</h2>
        <GuardianFields {...fields} />
      </MutationForm>
    </div>
  )
}
