import { cancellationReasons, findingLevels, inspectionThemes } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import type { InspectionCaseRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

type Finding = InspectionCaseRecordFragment['findings'][number]
type FollowUp = InspectionCaseRecordFragment['followUps'][number]

/** What has been recorded so far: the plan, the visit, the findings, the answer of the home, the follow-ups. */
export function CaseRecord({ inspection }: { inspection: InspectionCaseRecordFragment }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const { plannedOn, announced, announcedReason, team, themes, carriedOutOn, childrenOffered, childrenHeard } = inspection
  const { findings, signalConfirmed, hearing, followUps, cancellation } = inspection
  const i = t.inspection
  const facts: [label: string, value: string | null][] = [
    [t.plan.plannedOn, format.date(plannedOn)],
    [t.plan.notice, announcedReason ? `${t.plan.announced.yes}: ${announcedReason}` : t.plan.announced[announced ? 'yes' : 'no']],
    [t.plan.team, format.list(team.map(nameOf))],
    [t.plan.themes, format.list(themes.map((theme) => word(inspectionThemes, theme)))],
    [i.carriedOutOn, carriedOutOn ? format.date(carriedOutOn) : null],
    [
      t.home.inspection.children,
      childrenHeard == null || childrenOffered == null ? null : t.home.inspection.heard(childrenHeard, childrenOffered),
    ],
    [i.confirmed, signalConfirmed == null ? null : signalConfirmed ? t.ui.yes : t.ui.no],
    [i.cancelled, cancellation ? word(cancellationReasons, cancellation) : null],
  ]
  return (
    <section className="stack">
      <div>
        <h2>{i.record}</h2>
        <dl className="facts">
          {facts.map(
            ([label, value]) =>
              value && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
      {findings.length > 0 && <Findings findings={findings} />}
      {hearing && (
        <div className="prose">
          <h2>{i.hearing}</h2>
          <p>{i.hearingSent(format.dateTime(hearing.sentAt), format.date(hearing.answerBy))}</p>
          {hearing.answer ? (
            <blockquote>
              <p>{hearing.answer}</p>
              <p className="small">{i.answered(format.dateTime(hearing.answeredAt!))}</p>
            </blockquote>
          ) : (
            <p>{i.notAnswered}</p>
          )}
        </div>
      )}
      {followUps.length > 0 && <FollowUps followUps={followUps} />}
    </section>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t, word } = useLanguage()
  const columns: Column<Finding>[] = [
    { key: 'theme', heading: t.inspection.theme, cell: ({ theme }) => word(inspectionThemes, theme), wrap: true },
    { key: 'level', heading: t.inspection.level, cell: ({ level }) => <b>{word(findingLevels, level)}</b> },
    { key: 'text', heading: t.inspection.findingText, cell: ({ text }) => text, wrap: true },
  ]
  return (
    <DataTable
      label={t.inspection.findings}
      caption={t.inspection.findings}
      columns={columns}
      rows={findings}
      rowKey={({ theme }) => theme}
    />
  )
}

function FollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const { t, format, word } = useLanguage()
  const i = t.inspection
  const columns: Column<FollowUp>[] = [
    { key: 'what', heading: i.what, cell: ({ what }) => what, wrap: true },
    { key: 'theme', heading: i.theme, cell: ({ theme }) => word(inspectionThemes, theme), wrap: true },
    { key: 'due', heading: i.dueOn, cell: ({ dueOn }) => format.date(dueOn) },
    {
      key: 'checked',
      heading: i.checkedOn,
      cell: ({ checkedOn }) => (checkedOn ? format.date(checkedOn) : <span className="soft">{i.notChecked}</span>),
    },
    { key: 'result', heading: i.result, cell: ({ result }) => result, wrap: true },
  ]
  return <DataTable label={i.followUps} caption={i.followUps} columns={columns} rows={followUps} rowKey={({ id }) => id} />
}
