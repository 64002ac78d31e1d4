import { useCallback, useEffect, useState } from 'react'
import type { PlacesToNameQuery } from '../../graphql/graphql.ts'
import { PlacesToName } from './child-documents.ts'
import type { Door, Trouble } from './use-door.ts'

export interface Places {
  homes: PlacesToNameQuery['homesToName']
  municipalities: NonNullable<PlacesToNameQuery['municipalities']>
  /** What kept the lists from coming; one can go on without the homes, and not without the municipalities. */
  trouble: Trouble | undefined
  retry: () => void
}

/** The lists to choose from, asked for when the first question is: nobody waits for them where they are needed. */
export function usePlaces(door: Door, wanted: boolean): Places {
  const [data, setData] = useState<PlacesToNameQuery>()
  const [trouble, setTrouble] = useState<Trouble>()
  const { ask } = door
  const retry = useCallback(() => {
    void ask(PlacesToName, {}).then((answer) => {
      if ('data' in answer) setData(answer.data)
      setTrouble('trouble' in answer ? answer.trouble : undefined)
    })
  }, [ask])
  useEffect(() => {
    if (wanted) retry()
  }, [wanted, retry])
  return { homes: data?.homesToName ?? [], municipalities: data?.municipalities ?? [], trouble, retry }
}
