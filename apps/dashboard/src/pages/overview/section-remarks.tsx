import type { OverviewSectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { RemarkField } from './remark-field.tsx'
import { RemarkSaid } from './remark-said.tsx'
import { UnsavedRemark } from './unsaved-remark.tsx'

type Section = OverviewSectionPartFragment

/** The home's answer in one section: a field for whoever may write it, words for everybody else. */
export function SectionAnswer({ section }: { section: Section }) {
  const { t } = useLanguage()
  const { overviewId, key, answer, answerRequired, mayAnswer } = section
  if (!answerRequired && !answer) return null
  if (!mayAnswer)
    return (
      <>
        <RemarkSaid label={t.overview.answer} remark={answer} />
        <UnsavedRemark address={{ overviewId, key, part: 'ANSWER' }} standing={answer} />
      </>
    )
  return (
    <RemarkField
      place={{ overviewId, key, part: 'ANSWER', standing: answer }}
      label={t.overview.answer}
      help={t.overview.answerHelp}
      required={answerRequired}
    />
  )
}

/** The department's comment. Where none is asked for, the field is folded until somebody wants it. */
export function SectionComment({ section }: { section: Section }) {
  const { t } = useLanguage()
  const { overviewId, key, kind, comment, commentRequired, mayComment } = section
  const o = t.overview
  const label = kind === 'SUMMARY' ? o.summaryComment : o.comment
  if (!mayComment)
    return (
      <>
        {(commentRequired || comment) && <RemarkSaid label={label} remark={comment} />}
        <UnsavedRemark address={{ overviewId, key, part: 'COMMENT' }} standing={comment} />
      </>
    )
  const field = (
    <RemarkField
      place={{ overviewId, key, part: 'COMMENT', standing: comment }}
      label={label}
      help={o.commentHelp}
      required={commentRequired}
    />
  )
  if (commentRequired || comment) return field
  return (
    <details className="aside-form">
      <summary>{o.addComment}</summary>
      {field}
    </details>
  )
}
