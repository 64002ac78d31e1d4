import { childAccounts, guidanceAnswers, injuries, legalSections, reportStates } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import type { ReportRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage, type Word } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { filedOf } from './report-attachments.tsx'
import { reportHref } from './report-search.ts'

type Version = NonNullable<ReportRecordFragment['versions']>[number]
type Change = Version['changes'][number]
type Step = NonNullable<ReportRecordFragment['timeline']>[number]

/** What each version says otherwise than the one before, in words. */
export function ReportVersions({ report }: { report: ReportRecordFragment }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const r = t.report
  const { versions } = report
  if (!versions || versions.length === 0) return null
  // Files become part of a report in the step that makes its version.
  const filesOf = (changedAt: string) =>
    filedOf(report).flatMap(({ name, filedAt }) => (Date.parse(filedAt) === Date.parse(changedAt) ? [name] : []))
  return (
    <section className="versions">
      <h2>{r.versions}</h2>
      {versions.toReversed().map(({ version, changedAt, changedBy, reason, changes }) => (
        <section key={version}>
          <h3>{version === report.version ? r.versionNow(version) : r.version(version)}</h3>
          <p className="small">
            {r.changedBy(nameOf(changedBy), format.dateTime(changedAt))}
            {reason && ` · ${r.because(reason)}`}
            {version !== report.version && (
              <>
                {' · '}
                <a href={reportHref(report.id, { version: String(version) })}>{r.show(version)}</a>
              </>
            )}
          </p>
          {changes.length === 0 ? <p>{version === 1 ? r.firstVersion : null}</p> : <Changes version={version} changes={changes} />}
          {filesOf(changedAt).length > 0 && <p>{t.attachments.addedNow(format.list(filesOf(changedAt)))}</p>}
        </section>
      ))}
    </section>
  )
}

function Changes({ version, changes }: { version: number; changes: readonly Change[] }) {
  const { t } = useLanguage()
  const words = useChangeWords()
  const r = t.report
  const columns: Column<Change>[] = [
    { key: 'field', heading: t.register.field, wrap: true, cell: ({ path }) => words.field(path) },
    { key: 'before', heading: r.before, wrap: true, cell: ({ path, before }) => words.value(path, before) },
    { key: 'after', heading: r.after, wrap: true, cell: ({ path, after }) => words.value(path, after) },
  ]
  return <DataTable label={r.version(version)} caption={r.changesCaption} columns={columns} rows={changes} rowKey={({ path }) => path} />
}

/** A path and a stored value, as the form would have them. */
function useChangeWords() {
  const { t, format, language } = useLanguage()
  const nameOf = useNameOf()
  const fields: Readonly<Record<string, string>> = t.register.fields
  const lists: Readonly<Record<string, readonly Word<string>[]>> = { account: childAccounts, guidance: guidanceAnswers, injury: injuries }
  return {
    field: (path: string) => {
      const [name, index, part] = path.split('.') as [string, string?, string?]
      if (name === 'measures' && index !== undefined)
        return t.report.measureField(
          Number(index) + 1,
          { section: t.register.section, minutes: t.register.minutes, note: t.register.note }[part!] ?? part!,
        )
      if (name === 'staff' && index !== undefined) return t.report.staffField(Number(index) + 1)
      return fields[name.replace(/Repeat$/, 'At')] ?? name
    },
    value: (path: string, value: string | null | undefined) => {
      if (value == null) return <span className="soft">{t.report.nothing}</span>
      const [name, , part] = path.split('.') as [string, string?, string?]
      const list = lists[name]
      if (list) return list.find(({ code }) => code === value)?.[language] ?? value
      if (part === 'section') {
        const section = legalSections.find(({ code }) => code === value)
        return section ? `${section.paragraph} ${section[language]}` : value
      }
      if (name === 'staff') return nameOf(value)
      if (name.endsWith('Repeat')) return t.register.repeats[value as 'SUMMER' | 'NORMAL']
      if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return `${format.date(value.slice(0, 10))} ${value.slice(11).replace(':', '.')}`
      if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.date(value)
      if (value === 'true' || value === 'false') return value === 'true' ? t.ui.yes : t.ui.no
      return value
    },
  }
}

/** What was done with it, by whom and when, the newest first. */
export function ReportTimeline({ report }: { report: ReportRecordFragment }) {
  const { t, format, word } = useLanguage()
  const nameOf = useNameOf()
  const r = t.report
  const { timeline } = report
  if (!timeline || timeline.length === 0) return null
  const names: Readonly<Record<string, string>> = r.events
  const columns: Column<Step>[] = [
    { key: 'at', heading: r.when, cell: ({ at }) => format.dateTime(at) },
    {
      key: 'what',
      heading: r.what,
      wrap: true,
      cell: ({ action, text }) => (
        <>
          {names[action] ?? action}
          {text && <span className="soft">: {text === 'COMPLAINT_UPHELD' ? r.complaintUpheld : text}</span>}
        </>
      ),
    },
    { key: 'who', heading: r.who, cell: ({ by }) => (by === 'incidents' ? r.system : nameOf(by)) },
    { key: 'state', heading: r.state, cell: ({ state }) => word(reportStates, state) },
  ]
  return (
    <section>
      <h2>{r.timeline}</h2>
      <DataTable
        label={r.timeline}
        caption={r.timelineCaption}
        columns={columns}
        rows={timeline.toReversed()}
        rowKey={({ at, action, state }) => `${at} ${action} ${state}`}
      />
    </section>
  )
}
