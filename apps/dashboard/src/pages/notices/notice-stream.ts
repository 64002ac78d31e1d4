import { useEffect, useRef } from 'react'

const pollMs = 60_000

/**
 * Calls `changed` when the gateway says that there is something new. Its events hold ids only. Where they do not come through, the list
 * is asked for once a minute.
 */
export function useNoticeStream(changed: () => void): void {
  const latest = useRef(changed)
  useEffect(() => {
    latest.current = changed
  })
  useEffect(() => {
    const stream = new EventSource('/notices/stream')
    const tell = () => latest.current()
    let readyBefore = false
    stream.addEventListener('notice', tell)
    // After a break the list may have grown unheard.
    stream.addEventListener('ready', () => {
      if (readyBefore) tell()
      readyBefore = true
    })
    const poll = setInterval(() => {
      if (stream.readyState !== EventSource.OPEN && document.visibilityState === 'visible') tell()
    }, pollMs)
    return () => {
      stream.close()
      clearInterval(poll)
    }
  }, [])
}
