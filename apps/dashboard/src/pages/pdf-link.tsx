import { useState } from 'react'
import { useRouterState } from '@tanstack/react-router'
import { useLanguage } from '../language/language.tsx'
import { fetchPdf } from './fetch-pdf.ts'

type State = 'idle' | 'printing' | 'waiting' | 'away' | 'refused'

/** This very page as a tagged PDF, printed by the gateway with the reader's own rights. While the printer is away it says so, and asks again. */
export function PdfLink() {
  const { t, language } = useLanguage()
  const here = useRouterState({ select: (state) => state.location.href })
  const [state, setState] = useState<State>('idle')
  const address = `/download/pdf?${new URLSearchParams({ path: here, ...(language === 'en' && { sprog: 'en' }) }).toString()}`
  const busy = state === 'printing' || state === 'waiting'
  const print = async () => {
    setState('printing')
    try {
      const { saveFile } = await import('../ui/csv.ts')
      const answer = await fetchPdf(address, () => setState('waiting'))
      if ('pdf' in answer) saveFile(answer.name, answer.pdf, 'application/pdf')
      setState('pdf' in answer ? 'idle' : answer.failed)
    } catch {
      // The code that saves could not be fetched.
      setState('away')
    }
  }
  return (
    <>
      {/* A link, so that it can be opened and copied; here it is asked for in the page, which can say how it goes. */}
      <a
        className="button"
        href={address}
        download
        aria-disabled={busy}
        onClick={(event) => {
          event.preventDefault()
          if (!busy) void print()
        }}
      >
        {t.form.pdf}
      </a>
      <span className="small pdf-state" role="status">
        {state !== 'idle' && t.form.pdfStates[state]}
      </span>
    </>
  )
}
