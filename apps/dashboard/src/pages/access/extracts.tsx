import { useState } from 'react'
import { useClient } from 'urql'
import { fetchNames, unnamedIn, type Names } from '../../gateway/names.ts'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { useAccessWords } from './access-words.ts'
import { extractOf, type Extracted, type Recipient } from './extract-of.ts'

/**
 * What is handed to the child, or to the guardians: when, in whose name and what for, and never which employee (C-579/21). A
 * guardian is told only of what guardians are told of, and nothing while a lock is on.
 */
export function Extracts({ child }: { child: string }) {
  const { t, format } = useLanguage()
  const client = useClient()
  const words = useAccessWords()
  const [said, setSaid] = useState<Said>()
  const [running, setRunning] = useState(false)
  const a = t.access
  const columns = (names: Names): CsvColumn<Extracted>[] => [
    { heading: a.at, value: ({ at }) => format.dateTime(at) },
    { heading: a.persona, value: ({ persona }) => words.persona(persona) },
    { heading: a.place, value: ({ persona, scope }) => words.place(persona, scope, names) },
    { heading: a.purpose, value: ({ purpose }) => words.purpose(purpose) },
    { heading: a.action, value: ({ action }) => words.action(action) },
    { heading: a.kind, value: ({ recordKind }) => words.kind(recordKind) },
  ]
  async function save(recipient: Recipient): Promise<void> {
    setRunning(true)
    try {
      const extract = await extractOf(client, child, recipient)
      if (extract.kind === 'locked') return setSaid({ text: a.locked })
      const names = await fetchNames(unnamedIn(extract.looks))
      const { saveFile } = await import('../../ui/csv.ts')
      const { xlsxOf, xlsxType } = await import('../../ui/xlsx.ts')
      saveFile(`${a.extractFile}.xlsx`, xlsxOf(columns(names), extract.looks), xlsxType)
      setSaid({ text: a.extracted(format.number(extract.looks.length)) })
    } catch {
      setSaid({ text: a.notExtracted })
    } finally {
      setRunning(false)
    }
  }
  return (
    <section aria-labelledby="udtraek">
      <h2 id="udtraek">{a.extract}</h2>
      <p>{a.extractLead}</p>
      <p className="form-end">
        <button type="button" className="button" disabled={running} onClick={() => void save('child')}>
          {a.forChild}
        </button>{' '}
        <button type="button" className="button" disabled={running} onClick={() => void save('guardian')}>
          {a.forGuardian}
        </button>
      </p>
      <DoneMessage said={said} />
    </section>
  )
}
