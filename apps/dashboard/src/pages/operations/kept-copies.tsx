import type { KeptAudits, OperationsState } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

/** The last backup, how far it can be brought forward, the last drill, and whether the audits hold together. What never ran says so. */
export function KeptCopies({ kept }: { kept: OperationsState['kept'] }) {
  const { t, format } = useLanguage()
  const o = t.operations
  if (!kept)
    return (
      <section aria-labelledby="backup">
        <h2 id="backup">{o.backup}</h2>
        <p>{o.keptUnknown}</p>
      </section>
    )
  const { backup, log, drill, verification } = kept
  return (
    <>
      <section aria-labelledby="backup">
        <h2 id="backup">{o.backup}</h2>
        <dl className="facts">
          <div>
            <dt>{o.lastBackup}</dt>
            <dd>{backup ? o.backupOf(format.dateTime(backup.at), format.decimal(backup.bytes / 1e6)) : o.noBackup}</dd>
          </div>
          <div>
            <dt>{o.log}</dt>
            <dd>{!log ? o.noLog : log.late ? <strong>{o.logLate(format.dateTime(log.at))}</strong> : o.logTo(format.dateTime(log.at))}</dd>
          </div>
          <div>
            <dt>{o.lastDrill}</dt>
            <dd>
              {!drill
                ? o.noDrill
                : drill.ok
                  ? o.drillOk(format.dateTime(drill.at), format.number(drill.rows), format.number(Math.ceil(drill.seconds)))
                  : o.drillFailed(format.dateTime(drill.at))}
            </dd>
          </div>
        </dl>
        {backup && (!log || log.late) && <p>{o.logMissing}</p>}
      </section>
      <section aria-labelledby="audit">
        <h2 id="audit">{o.audit}</h2>
        {verification ? <Audits verification={verification} /> : <p>{o.noVerification}</p>}
      </section>
    </>
  )
}

function Audits({ verification: { at, chains } }: { verification: KeptAudits }) {
  const { t, format } = useLanguage()
  const o = t.operations
  const faults: Readonly<Record<string, string>> = o.faults
  const columns: Column<KeptAudits['chains'][number]>[] = [
    { key: 'service', heading: o.part, cell: ({ service }) => (service in o.parts ? o.parts[service as keyof typeof o.parts] : service) },
    { key: 'rows', heading: o.rows, numeric: true, cell: ({ rows }) => format.number(rows) },
    {
      key: 'state',
      heading: o.chain,
      wrap: true,
      cell: ({ fault }) => (fault ? <strong>{o.broken(format.number(fault.id), faults[fault.kind] ?? fault.kind)}</strong> : o.whole),
    },
    {
      key: 'anchored',
      heading: o.anchored,
      cell: ({ anchored }) => (anchored ? o.anchoredTo(format.number(anchored.id), format.dateTime(anchored.at)) : o.neverAnchored),
    },
  ]
  return (
    <>
      <p>{o.verifiedAt(format.dateTime(at), chains.filter(({ fault }) => fault).length)}</p>
      <DataTable caption={o.auditCaption} label={o.auditCaption} columns={columns} rows={chains} rowKey={({ service }) => service} />
    </>
  )
}
