import { useCallback, useRef, useState, type ReactNode } from 'react'
import { LiveMessage } from './live-message.tsx'

interface MessagePlace {
  /** Says it aloud and on the screen, and takes the focus from what is about to go. */
  say: (message: string) => void
  place: ReactNode
}

/** Where a page tells what came of something whose form or button is gone with it. */
export function useMessagePlace(): MessagePlace {
  const place = useRef<HTMLDivElement>(null)
  const [message, setMessage] = useState('')
  const say = useCallback((next: string) => {
    setMessage(next)
    place.current?.focus()
  }, [])
  return {
    say,
    place: (
      <div ref={place} tabIndex={-1} className="message-place">
        <LiveMessage>{message}</LiveMessage>
      </div>
    ),
  }
}
