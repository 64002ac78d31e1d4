import { caseNumber, groupedReceiptCode } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { complaintHref } from './complaint-href.ts'

/** What is handed to whoever complains: the code, shown this once, and where it is used. */
export function HandedReceipt({ id, code }: { id: string; code: string }) {
  const { t } = useLanguage()
  const r = t.complaintRecord
  return (
    <div className="prose handed-receipt">
      <PageHead large title={r.done} lead={r.doneLead} />
      <p className="handed-code">
        {/* Read out letter by letter; in sight, in groups that can be kept in mind. */}
        <span className="only-spoken">{code.split('').join(' ')}</span>
        <span aria-hidden="true">{groupedReceiptCode(code)}</span>
      </p>
      <ul>
        <li>{r.use(`${location.origin}/min-klage`)}</li>
        <li>{r.number(caseNumber(id))}</li>
        <li>{r.means}</li>
      </ul>
      <p className="no-print">{r.once}</p>
      <p className="no-print report-links">
        <button type="button" className="button primary" onClick={() => print()}>
          {r.print}
        </button>
        <a href={complaintHref(id)}>{r.toCase}</a>
      </p>
    </div>
  )
}
