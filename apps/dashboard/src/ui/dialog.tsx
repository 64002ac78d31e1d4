import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'

interface DialogProps {
  title: string
  onClose: () => void
  /** What the button that only closes is called. */
  close?: string
  children: ReactNode
}

/** The browser's own dialog: it holds the focus, closes on Escape, and gives the focus back to what opened it. */
export function Dialog({ title, onClose, close, children }: DialogProps) {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <p className="form-end">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close ?? t.form.close}
        </button>
      </p>
    </dialog>
  )
}
