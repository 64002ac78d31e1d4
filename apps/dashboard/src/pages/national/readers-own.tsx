import { Link } from '@tanstack/react-router'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import { Tick } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NotSent } from '../mutation-form.tsx'
import { SavedViews } from './saved-views.tsx'
import { FollowEditions, ReadEditionNotice, ReadersOwn as ReadersOwnDocument } from './view-documents.ts'

/** What is the reader's own of this page: new editions she was told of, her views, and whether she wants to be told. */
export function ReadersOwn() {
  const { t, format } = useLanguage()
  const { data, retry } = useRegisteredQuery(ReadersOwnDocument, {})
  const follow = useRegisteredMutation(FollowEditions)
  const read = useRegisteredMutation(ReadEditionNotice)
  const f = t.national.follow
  const problem = follow.problem ?? read.problem
  const unread = data?.editionNotices?.filter(({ readAt }) => readAt === null) ?? []
  if (!data) return null
  return (
    <div className="readers-own">
      {unread.map(({ id, edition, createdAt }) => (
        <Notice key={id}>
          <p>
            {f.opened(edition, format.dateOf(createdAt))}{' '}
            <Link to="/land" search={{ udgave: String(edition) }} onClick={() => void read.run({ id }).then(retry)}>
              {f.see} <span className="only-spoken">{t.national.edition(edition)}</span>
            </Link>{' '}
            <button type="button" className="plain-button" onClick={() => void read.run({ id }).then(retry)}>
              {t.notices.read} <span className="only-spoken">{t.national.edition(edition)}</span>
            </button>
          </p>
        </Notice>
      ))}
      {data.followsEditions !== null && (
        <Tick label={f.tell} checked={data.followsEditions} onChange={(checked) => void follow.run({ follow: checked }).then(retry)} />
      )}
      {problem && <NotSent problem={problem} />}
      <SavedViews views={data.savedViews ?? []} again={retry} />
    </div>
  )
}
