import { useState } from 'react'
import { useSession } from '../../gateway/session-context.tsx'
import type { OverviewRemarkTextFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { forgetRemark, keptRemark, remarkId, type RemarkAddress } from './kept-remark.ts'
import { beginning } from './remark-text.ts'

interface UnsavedRemarkProps {
  address: RemarkAddress
  standing: OverviewRemarkTextFragment | null
}

/** What the reader typed before the quarter was closed to writing: not saved, and not gone either. */
export function UnsavedRemark({ address, standing }: UnsavedRemarkProps) {
  const { t } = useLanguage()
  const { user } = useSession()
  const id = remarkId(address)
  const [forgotten, setForgotten] = useState(false)
  const { typed, unsaved } = beginning(forgotten ? null : keptRemark(user.id, id), standing)
  if (!unsaved) return null
  return (
    <div className="no-print">
      <Notice>
        <p>
          <strong>{t.overview.saving.closed}</strong>
        </p>
        <p className="written">{typed.noRemark ? t.overview.saidNothing : typed.text}</p>
        <p>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              forgetRemark(user.id, id)
              setForgotten(true)
            }}
          >
            {t.form.forgetDraft}
          </button>
        </p>
      </Notice>
    </div>
  )
}
