import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import { Tick } from '../../ui/field.tsx'
import { NotSent } from '../mutation-form.tsx'
import { NoticeMail } from '../notices/notice-mail.tsx'
import { SavedViews } from './saved-views.tsx'
import { FollowEditions, ReadersOwn as ReadersOwnDocument } from './view-documents.ts'

/** What is the reader's own of this page: her views, and whether she wants to be told of new editions. */
export function ReadersOwn() {
  const { t } = useLanguage()
  const { data, retry } = useRegisteredQuery(ReadersOwnDocument, {})
  const follow = useRegisteredMutation(FollowEditions)
  if (!data) return null
  return (
    <div className="readers-own">
      {data.followsEditions !== null && (
        <Tick
          label={t.national.follow.tell}
          checked={data.followsEditions}
          onChange={(checked) => void follow.run({ follow: checked }).then(retry)}
        />
      )}
      {follow.problem && <NotSent problem={follow.problem} />}
      {data.followsEditions && data.noticeMail && <NoticeMail mail={data.noticeMail} again={retry} />}
      <SavedViews views={data.savedViews ?? []} again={retry} />
    </div>
  )
}
