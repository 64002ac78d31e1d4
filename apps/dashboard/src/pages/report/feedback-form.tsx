import { feedbackVerdicts, reportActions, type FeedbackVerdict } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, TextArea } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import type { ReportFormProps } from './action-form.ts'
import { GiveFeedback } from './report-documents.ts'

/** What a recipient answers; of a suspected crime the authority says whether the police were considered. */
export function FeedbackForm({ report, onDone, onWrongState }: ReportFormProps) {
  const { t, word } = useLanguage()
  const { persona } = useSession()
  const f = t.report.forms
  const asksPolice = report.crimeSuspected && (persona === 'supervisor' || persona === 'authority_head')
  const { draft, change, forget, isKept } = useDraft(`indberetning.${report.id}.tilbagemelding`, {
    // Kept with the draft, so that it is one answer however often it is sent.
    feedbackId: crypto.randomUUID(),
    verdict: null as FeedbackVerdict | null,
    text: '',
    policeConsidered: null as boolean | null,
    policeReason: '',
  })
  return (
    <MutationForm
      label={word(reportActions, 'GIVE_FEEDBACK')}
      submit={word(reportActions, 'GIVE_FEEDBACK')}
      document={GiveFeedback}
      variables={() => ({
        input: {
          id: report.id,
          feedbackId: draft.feedbackId,
          verdict: draft.verdict!,
          text: draft.text.trim(),
          policeConsidered: asksPolice ? draft.policeConsidered : null,
          policeReason: asksPolice ? draft.policeReason.trim() : null,
        },
      })}
      empty={() => [
        ...(draft.verdict ? [] : ['verdict']),
        ...(draft.text.trim() ? [] : ['text']),
        ...(asksPolice && draft.policeConsidered === null ? ['policeConsidered'] : []),
        ...(asksPolice && !draft.policeReason.trim() ? ['policeReason'] : []),
      ]}
      onDone={() => {
        forget()
        change({ feedbackId: crypto.randomUUID() })
        onDone()
      }}
      onWrongState={onWrongState}
      more={isKept && <span className="small">{t.form.draftKept}</span>}
    >
      <Choice
        name="verdict"
        label={f.verdict}
        value={draft.verdict}
        options={feedbackVerdicts.map(({ code }) => ({ value: code, label: word(feedbackVerdicts, code) }))}
        onChange={(verdict) => change({ verdict })}
      />
      <TextArea name="text" label={f.feedbackText} value={draft.text} onChange={(text) => change({ text })} />
      {asksPolice && (
        <>
          <YesOrNo
            name="policeConsidered"
            label={f.policeConsidered}
            value={draft.policeConsidered}
            onChange={(policeConsidered) => change({ policeConsidered })}
          />
          <TextArea
            name="policeReason"
            label={f.policeReason}
            rows={3}
            value={draft.policeReason}
            onChange={(policeReason) => change({ policeReason })}
          />
        </>
      )}
    </MutationForm>
  )
}
