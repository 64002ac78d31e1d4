import { useState } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { LiveMessage } from '../../ui/live-message.tsx'
import { publicAddress } from './addresses.ts'
import type { ShownEdition } from './figures.ts'

/** The edition's address for others: everybody can open it, and it shows the same for ever. */
export function EditionLinks({ edition: { number } }: { edition: ShownEdition }) {
  const { t, language } = useLanguage()
  const [copied, setCopied] = useState(false)
  const a = t.national.actions
  const address = publicAddress(`/udgave/${number}`, language)
  return (
    <>
      <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
        {a.copy}
      </button>
      <LiveMessage>{copied ? a.copied : ''}</LiveMessage>
      <a href={address}>{a.public}</a>
      <a href={publicAddress('/metode', language)}>{a.method}</a>
    </>
  )
}
