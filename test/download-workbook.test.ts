import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { xlsxOf } from '../apps/dashboard/src/ui/xlsx.ts'
import { readSheet } from '../apps/standalone/src/import/sheet/read-sheet.ts'

test('a downloaded workbook says the same when it is read: numbers as numbers, texts as texts, and no formula', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  try {
    const file = join(folder, 'tal.xlsx')
    const rows: [string, number | null, string][] = [
      ['Ærø & <Læsø> "é"\u0007', 129.1, '=1+1'],
      ['ingen', null, 'SYNTETISKE DATA'],
      ['nul', 0, '0042'],
    ]
    const columns = [0, 1, 2].map((place) => ({ heading: `Kolonne ${place}`, value: (row: (typeof rows)[number]) => row[place]! }))
    writeFileSync(file, xlsxOf(columns, rows))
    expect(await readSheet(file)).toEqual({
      headings: ['Kolonne 0', 'Kolonne 1', 'Kolonne 2'],
      rows: [
        { number: 2, cells: ['Ærø & <Læsø> "é"', 129.1, '=1+1'] },
        { number: 3, cells: ['ingen', null, 'SYNTETISKE DATA'] },
        { number: 4, cells: ['nul', 0, '0042'] },
      ],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
