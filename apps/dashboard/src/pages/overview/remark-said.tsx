import { useNameOf } from '../../gateway/colleagues.ts'
import type { OverviewRemarkTextFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

type Remark = OverviewRemarkTextFragment

/** What was said, or that nothing was: the choice, and the blank. */
export function RemarkText({ remark }: { remark: Remark | null }) {
  const { t } = useLanguage()
  if (!remark) return <>{t.overview.notSaid}</>
  return <>{remark.noRemark ? t.overview.saidNothing : remark.text}</>
}

/** A remark as it stands, with who said it. */
export function RemarkSaid({ label, remark }: { label: string; remark: Remark | null }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  return (
    <div className="remark-said">
      <p className="remark-label">
        <strong>{label}</strong>
      </p>
      <blockquote>
        <p>
          <RemarkText remark={remark} />
        </p>
        {remark && <p className="small">{t.overview.writtenBy(nameOf(remark.writtenBy), format.dateTime(remark.writtenAt))}</p>}
      </blockquote>
    </div>
  )
}
