import { useEffect, useRef } from 'react'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import type { DeliveryLineFragment } from '../../graphql/graphql.ts'
import { AcknowledgeDelivery } from './report-documents.ts'

/** Whoever a copy was sent to has read it by opening it: the home sees that it was read. */
export function useReadByOpening(deliveries: readonly DeliveryLineFragment[] | null | undefined): void {
  const { run } = useRegisteredMutation(AcknowledgeDelivery)
  const told = useRef(new Set<string>())
  useEffect(() => {
    const unread = deliveries?.filter(({ id, mayAcknowledge }) => mayAcknowledge && !told.current.has(id)) ?? []
    for (const { id } of unread) told.current.add(id)
    void (async () => {
      for (const { id } of unread) await run({ id })
    })()
  }, [deliveries, run])
}
