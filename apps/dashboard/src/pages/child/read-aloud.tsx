import { useEffect, useState } from 'react'
import { useChildLanguage } from './child-language.tsx'

/** Reads the page with the device's own voice. Off until it is asked for, and again on the next page; where there is no voice, it says so. */
export function ReadAloud() {
  const { t, language } = useChildLanguage()
  const [state, setState] = useState<'quiet' | 'reading' | 'noVoice'>('quiet')
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])

  const read = async () => {
    if (state === 'reading') {
      speechSynthesis.cancel()
      return setState('quiet')
    }
    const voice = await voiceFor(language)
    if (!voice) return setState('noVoice')
    const spoken = new SpeechSynthesisUtterance(textOfPage())
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.rate = 0.9
    spoken.addEventListener('end', () => setState('quiet'))
    spoken.addEventListener('error', () => setState('quiet'))
    speechSynthesis.speak(spoken)
    setState('reading')
  }

  return (
    <>
      <button type="button" className="child-small-button" aria-pressed={state === 'reading'} onClick={() => void read()}>
        {state === 'reading' ? t.aloud.stop : t.aloud.read}
      </button>
      <p className="child-no-voice" role="status">
        {state === 'noVoice' && t.aloud.noVoice}
      </p>
    </>
  )
}

/** A voice of the device that speaks the language. Some browsers know their voices only a moment later. */
async function voiceFor(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined
  const speaks = () => speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language))
  if (speechSynthesis.getVoices().length === 0)
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true })
      setTimeout(resolve, 500)
    })
  return speaks()
}

/** What stands on the page, a sentence a line; buttons are not read, and nothing of what was written. */
function textOfPage(): string {
  const lines = document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, li, legend, label, dt, dd):not([hidden])')
  return [...lines]
    .filter((line) => !line.querySelector('h1, h2, p, li, legend, label') && line.offsetParent !== null)
    .map((line) => line.innerText.trim())
    .filter(Boolean)
    .map((line) => (/[.?!:]$/.test(line) ? line : `${line}.`))
    .join('\n')
}
