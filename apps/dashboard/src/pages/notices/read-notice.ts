import { useCallback } from 'react'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { postGlass } from '../../gateway/glass.ts'
import { ReadComplaintNotice, ReadOversightNotice, ReadNotice, ReadNotificationNotice } from './notice-documents.ts'
import type { NoticeRegister } from './notice-list.ts'

/** Marks a notice as read, in the register it is of. */
export function useReadNotice(): (register: NoticeRegister, id: string) => Promise<unknown> {
  const { run: incidents } = useRegisteredMutation(ReadNotice)
  const { run: complaints } = useRegisteredMutation(ReadComplaintNotice)
  const { run: notifications } = useRegisteredMutation(ReadNotificationNotice)
  const { run: oversight } = useRegisteredMutation(ReadOversightNotice)
  return useCallback(
    (register, id) =>
      register === 'brokenGlass' ? postGlass('read', { id }) : { incidents, complaints, notifications, oversight }[register]({ id }),
    [incidents, complaints, notifications, oversight],
  )
}
