import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useClient } from 'urql'
import { registered } from '../../gateway/registered-document.ts'
import type { OverviewDocumentFragment, OverviewNowQuery } from '../../graphql/graphql.ts'
import { OverviewNowDocument } from './overview-documents.ts'
import type { SavedRemarks } from './saving-desk.ts'

type Overview = OverviewDocumentFragment
type Now = NonNullable<OverviewNowQuery['quarterlyOverview']>

/** How often a page that is looked at asks whether others have written. */
const everyMs = 20_000

/** The document as it opened, with what has been written in it since: by oneself at once, by others when it is asked again. */
export function useOverviewNow(opened: Overview) {
  const client = useClient()
  const [now, setNow] = useState<Now | null>(null)
  const [saved, setSaved] = useState<ReadonlyMap<string, SavedRemarks>>(new Map())
  const overview = useMemo(() => merged(opened, now, saved), [opened, now, saved])
  /** The document as it is on the screen this moment. */
  const shown = useRef(overview)
  useEffect(() => {
    shown.current = overview
  }, [overview])

  /** @returns the document as it stands in the register; null when it could not be asked */
  const look = useCallback(async (): Promise<Overview | null> => {
    const { data } = await client
      .query<OverviewNowQuery>(registered(OverviewNowDocument), { quarter: opened.quarter }, { requestPolicy: 'network-only' })
      .toPromise()
    const next = data?.quarterlyOverview
    if (!next) return null
    setNow(next)
    setSaved(new Map())
    shown.current = merged(opened, next, new Map())
    return shown.current
  }, [client, opened])

  const onSaved = useCallback(
    (section: SavedRemarks) => {
      setSaved((before) => new Map(before).set(section.key, section))
      // What is missing, what can be done and what others have written follows from it.
      void look()
    },
    [look],
  )

  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') void look()
    }
    whenSeen()
    const timer = setInterval(whenSeen, everyMs)
    document.addEventListener('visibilitychange', whenSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', whenSeen)
    }
  }, [look])

  return { overview, shown, look, onSaved }
}

function merged(opened: Overview, now: Now | null, saved: ReadonlyMap<string, SavedRemarks>): Overview {
  // A page that was fetched anew knows more than what was asked before it.
  const known = now && now.revision >= opened.revision ? now : null
  const remarks = new Map(known?.sections.map((section) => [section.key, section]))
  return {
    ...opened,
    ...(known && { ...known, sections: opened.sections }),
    sections: opened.sections.map((section) => ({ ...section, ...remarks.get(section.key), ...saved.get(section.key) })),
  } as Overview
}

/** What somebody has said, in all: two alike say the same. */
export function saidIn({ sections, stories, status, edition }: Overview): string {
  return JSON.stringify([
    status,
    edition,
    sections.map(({ key, answer, comment }) => [key, answer?.version ?? 0, comment?.version ?? 0]),
    stories.map(({ id, version }) => [id, version]),
  ])
}
