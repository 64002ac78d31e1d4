import { inspectionThemes, type CalendarDate, type InspectionTheme } from '@tilsynsblik/vocabulary'
import { useColleagues } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { InspectionCaseRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { useDraft } from '../../ui/draft.ts'
import { Choice, DayField, TextArea, Ticks } from '../../ui/form-fields.tsx'
import { MutationForm } from '../mutation-form.tsx'
import type { SelectedHome } from './agenda.ts'
import { PlanInspection, ReplanInspection } from './inspection-documents.ts'

interface PlanDraft {
  plannedOn: string
  announced: boolean
  announcedReason: string
  team: readonly string[]
  themes: readonly InspectionTheme[]
}

/** The first plan for a selected home. */
export function PlanForm({ home, today, onDone }: { home: SelectedHome; today: CalendarDate; onDone: () => void }) {
  const { t } = useLanguage()
  const { user } = useSession()
  const { draft, change, forget } = useDraft<PlanDraft & { id: string }>(`tilsyn.plan.${home.roundId}.${home.institutionId}`, {
    // Kept with the draft, so that it is one inspection however often it is sent.
    id: crypto.randomUUID(),
    plannedOn: '',
    announced: false,
    announcedReason: '',
    team: [user.id],
    themes: ['PREVENTION_OF_FORCE'],
  })
  return (
    <MutationForm
      label={t.plan.planHome(home.institution.name)}
      submit={t.plan.savePlan}
      document={PlanInspection}
      variables={() => ({ input: { id: draft.id, institutionId: home.institutionId, roundId: home.roundId, ...planOf(draft) } })}
      empty={() => emptyIn(draft)}
      onDone={() => {
        forget()
        onDone()
      }}
    >
      <PlanFields draft={draft} change={change} today={today} />
    </MutationForm>
  )
}

interface ReplanFormProps {
  inspection: InspectionCaseRecordFragment
  today: CalendarDate
  onDone: () => void
  onWrongState: (state: string) => void
}

/** Another day, another team: before the visit. */
export function ReplanForm({ inspection, today, onDone, onWrongState }: ReplanFormProps) {
  const { t } = useLanguage()
  const { id, version, plannedOn, announced, announcedReason, team, themes } = inspection
  const { draft, change, forget } = useDraft<PlanDraft>(`tilsyn.${id}.ret`, {
    plannedOn,
    announced,
    announcedReason: announcedReason ?? '',
    team,
    themes,
  })
  return (
    <MutationForm
      label={t.inspection.actions.REPLAN}
      submit={t.plan.savePlan}
      document={ReplanInspection}
      variables={() => ({ input: { id, version, ...planOf(draft) } })}
      empty={() => emptyIn(draft)}
      onDone={() => {
        forget()
        onDone()
      }}
      onWrongState={onWrongState}
    >
      <PlanFields draft={draft} change={change} today={today} />
    </MutationForm>
  )
}

interface PlanFieldsProps {
  draft: PlanDraft
  change: (patch: Partial<PlanDraft>) => void
  today: CalendarDate
}

function PlanFields({ draft, change, today }: PlanFieldsProps) {
  const { t, word } = useLanguage()
  const colleagues = useColleagues()
  const p = t.plan
  return (
    <>
      <DayField name="plannedOn" label={p.plannedOn} min={today} value={draft.plannedOn} onChange={(plannedOn) => change({ plannedOn })} />
      <Choice
        name="announced"
        label={p.notice}
        help={p.noticeHelp}
        value={draft.announced ? 'yes' : 'no'}
        options={[
          { value: 'no', label: p.announced.no },
          { value: 'yes', label: p.announced.yes },
        ]}
        onChange={(choice) => change({ announced: choice === 'yes' })}
      />
      {draft.announced && (
        <TextArea
          name="announcedReason"
          label={p.announcedReason}
          rows={2}
          value={draft.announcedReason}
          onChange={(announcedReason) => change({ announcedReason })}
        />
      )}
      <Ticks
        name="team"
        label={p.team}
        help={p.teamHelp}
        values={draft.team}
        options={[
          ...colleagues,
          ...draft.team.filter((id) => !colleagues.some((one) => one.id === id)).map((id) => ({ id, name: id })),
        ].map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        onChange={(team) => change({ team })}
      />
      <Ticks
        name="themes"
        label={p.themes}
        values={draft.themes}
        options={inspectionThemes.map(({ code }) => ({ value: code, label: word(inspectionThemes, code) }))}
        onChange={(themes) => change({ themes })}
      />
    </>
  )
}

function planOf({ plannedOn, announced, announcedReason, team, themes }: PlanDraft) {
  return { plannedOn, announced, announcedReason: announced ? announcedReason.trim() : null, team: [...team], themes: [...themes] }
}

function emptyIn({ plannedOn, announced, announcedReason, team, themes }: PlanDraft): string[] {
  return [
    !plannedOn && 'plannedOn',
    announced && !announcedReason.trim() && 'announcedReason',
    team.length === 0 && 'team',
    themes.length === 0 && 'themes',
  ].filter((path) => path !== false)
}
