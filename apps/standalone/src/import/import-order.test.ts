import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ImportProblem, readImportOrder } from './import-order.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-order-'))
const file = join(folder, 'magt.csv')
writeFileSync(file, 'x')
afterAll(() => rmSync(folder, { recursive: true }))

test('a kind and a file are an import; headings may be skipped', () => {
  expect(readImportOrder(['incidents', file, '--skip', 'Notat', '--skip', 'Journal'])).toMatchObject({
    task: 'import',
    kind: { code: 'incidents' },
    file,
    skipped: ['Notat', 'Journal'],
  })
})

test('a template needs no file name; the order of the words is free', () => {
  expect(readImportOrder(['--template', 'homes'])).toMatchObject({ task: 'template', kind: { code: 'homes' }, file: 'hjem.xlsx' })
  expect(readImportOrder(['homes', '--template', 'h.csv'])).toMatchObject({ task: 'template', file: 'h.csv' })
  expect(readImportOrder(['--publish'])).toEqual({ task: 'publish' })
})

test.each([
  [[], 'Brug: npm run import'],
  [['incidents'], 'Brug: npm run import'],
  [['hjem', file], '"hjem" kan ikke indlæses'],
  [['incidents', join(folder, 'nej.csv')], 'findes ikke'],
  [['incidents', folder], 'er ikke en fil'],
  [['incidents', '/min', 'fil.csv'], 'anførselstegn'],
  [['incidents', file, '--reset'], 'Brug: npm run import'],
])('%j is answered with the way out', (args, sentence) => {
  expect(() => readImportOrder(args)).toThrow(ImportProblem)
  expect(() => readImportOrder(args)).toThrow(sentence)
})
