import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { NoticeListDocument } from '../notices/notice-documents.ts'
import { useNoticeStream } from '../notices/notice-stream.ts'
import { useReadNotice } from '../notices/read-notice.ts'

/** Is there news for me, of my complaint and of what happens for me? Going there is hearing of it. */
export interface MyNews {
  complaints: boolean
  notifications: boolean
  heard: (of: 'complaints' | 'notifications') => void
}

/** Of a child who is signed in. A register that is away says nothing: then there is no mark, and the page itself tells. */
export function useMyNews(): MyNews {
  const { data, retry } = useRegisteredQuery(NoticeListDocument, {})
  const readNotice = useReadNotice()
  useNoticeStream(retry)
  const unread = {
    complaints: (data?.complaintNotices ?? []).filter(({ readAt }) => !readAt),
    notifications: (data?.notificationNotices ?? []).filter(({ readAt }) => !readAt),
  }
  return {
    complaints: unread.complaints.length > 0,
    notifications: unread.notifications.length > 0,
    heard: (of) => {
      for (const { id } of unread[of]) void readNotice(of, id)
    },
  }
}
