import type { ReactNode } from 'react'
import { preparednessActions, type PreparednessAction } from '@tilsynsblik/vocabulary'
import type { PreparednessRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

interface FoldProps {
  record: PreparednessRecordFragment
  action: PreparednessAction
  children: ReactNode
}

/** The form of one action, folded until it is wanted; there only when the server says that the caller may. */
export function Fold({ record, action, children }: FoldProps) {
  const { word } = useLanguage()
  if (!record.allowedActions.includes(action)) return null
  return (
    <div className="actions">
      <details>
        <summary>
          <h3>{word(preparednessActions, action)}</h3>
        </summary>
        <div className="prose">{children}</div>
      </details>
    </div>
  )
}
