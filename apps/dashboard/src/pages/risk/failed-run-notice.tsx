import { useLanguage } from '../../language/language.tsx'
import type { RunPartsFragment } from '../../graphql/graphql.ts'
import { Notice } from '../../ui/notice.tsx'
import { partName } from './part-name.ts'

interface FailedRunNoticeProps {
  runs: readonly RunPartsFragment[]
  /** When the list on the screen was made. */
  listFrom: string
}

/** The newest assessment failed: which part was missing, and that the old list stands. */
export function FailedRunNotice({ runs, listFrom }: FailedRunNoticeProps) {
  const { t, format } = useLanguage()
  const [newest] = runs
  if (newest?.state !== 'FAILED') return null
  return (
    <Notice>
      <p>
        {newest.failedPart ? t.runs.failed(partName(newest.failedPart, t)) : t.runs.failedUnknown}{' '}
        {t.runs.oldStands(format.dateTime(listFrom))}
      </p>
    </Notice>
  )
}
