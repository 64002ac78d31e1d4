import { useEffect, useRef } from 'react'

/** One polite region that is always there, so that what is written into it is read aloud when it changes. */
export function LiveMessage({ children, hidden = false }: { children: string; hidden?: boolean }) {
  return (
    <p className={hidden ? 'only-spoken' : 'live-message'} role="status">
      {children}
    </p>
  )
}

/** Each a new object, so that the same sentence can be said twice. */
export interface Said {
  text: string
}

/** What came of a form. The form that had the focus may be gone, so this has it now. */
export function DoneMessage({ said }: { said: Said | undefined }) {
  const message = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said) message.current?.focus()
  }, [said])
  return (
    <p className="live-message" role="status" tabIndex={-1} ref={message}>
      {said?.text}
    </p>
  )
}
