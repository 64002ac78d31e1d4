import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addAnchor, ledgerBeside } from '../audit/anchors.ts'
import { newSecrets } from '../platform/secrets.ts'
import { addSignedLines, lastLineOf } from '../platform/signed-lines.ts'
import { readLedger, type Erased } from './ledger.ts'

test('a ledger that ends before a line that was anchored is refused, also when what is left of it was anchored since', () => {
  const ground = mkdtempSync(join(tmpdir(), 'ledger-'))
  onTestFinished(() => rmSync(ground, { recursive: true }))
  const site = { anchors: join(ground, 'audit.jsonl'), anchorKey: newSecrets().anchorKey }
  const file = ledgerBeside(site.anchors)
  const erase = (recordId: string) => addSignedLines(file, site.anchorKey, [{ recordId }])
  const anchor = () => {
    const ledger = lastLineOf(file)
    addAnchor(site.anchors, site.anchorKey, { at: new Date().toISOString(), event: 'anchor', heads: {}, ...(ledger && { ledger }) })
  }
  const left = () => readLedger(site).map(({ recordId }: Pick<Erased, 'recordId'>) => recordId)

  anchor()
  expect(left()).toEqual([])
  erase('a')
  erase('b')
  anchor()
  erase('c')
  const whole = readFileSync(file, 'utf8')
  expect(left()).toEqual(['a', 'b', 'c'])

  const [first, second] = whole.split('\n') as [string, string]
  // What was not anchored yet nobody misses.
  writeFileSync(file, `${first}\n${second}\n`)
  expect(left()).toEqual(['a', 'b'])
  const refusal = `Linje 2 i ${file} er forankret og står der ikke`
  writeFileSync(file, `${first}\n`)
  expect(left).toThrow(refusal)
  anchor()
  expect(left).toThrow(refusal)
  // As long as it was, and not what it was.
  erase('d')
  expect(left).toThrow(refusal)
  rmSync(file)
  expect(left).toThrow(refusal)
  writeFileSync(file, whole)
  expect(left()).toEqual(['a', 'b', 'c'])
})
