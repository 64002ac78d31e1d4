import { useCallback } from 'react'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { ReadComplaintNotice, ReadNotice, ReadNotificationNotice } from './notice-documents.ts'
import type { NoticeRegister } from './notice-list.ts'

/** Marks a notice as read, in the register it is of. */
export function useReadNotice(): (register: NoticeRegister, id: string) => Promise<unknown> {
  const { run: incidents } = useRegisteredMutation(ReadNotice)
  const { run: complaints } = useRegisteredMutation(ReadComplaintNotice)
  const { run: notifications } = useRegisteredMutation(ReadNotificationNotice)
  return useCallback((register, id) => ({ incidents, complaints, notifications })[register]({ id }), [incidents, complaints, notifications])
}
