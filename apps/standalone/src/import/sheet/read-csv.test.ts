import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

const text = 'Hændelsesdato;Varighed\r\n22-11-2026;"4,5"\r\n\r\nÅrø;é €\r\n'
const expected = {
  headings: ['Hændelsesdato', 'Varighed'],
  rows: [
    { number: 2, cells: ['22-11-2026', '4,5'] },
    { number: 4, cells: ['Årø', 'é €'] },
  ],
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['Windows-1252', windows1252(text)],
  ['UTF-16, which Excel calls Unicode text', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['commas', Buffer.from('Hændelsesdato,Varighed\n22-11-2026,"4,5"\n\nÅrø,é €')],
  ['tabs', Buffer.from('Hændelsesdato\tVarighed\n22-11-2026\t4,5\n\nÅrø\té €')],
  ['a separator told in the first line', Buffer.from('sep=,\nHændelsesdato,Varighed\n22-11-2026,"4,5"\n\nÅrø,é €')],
])('a file in %s says the same, and rows keep the number Excel shows', (_, bytes) => {
  expect(readCsv(bytes)).toEqual(expected)
})

test('a quoted text may hold separators, quotes and line breaks', () => {
  const { rows } = readCsv(Buffer.from('A;B\n"x;y ""z""\nw";2\n;\nb "c" d;3'))
  expect(rows).toEqual([
    { number: 2, cells: ['x;y "z" w', '2'] },
    { number: 4, cells: ['b "c" d', '3'] },
  ])
})

function windows1252(written: string): Buffer {
  return Buffer.from(written.replaceAll('€', '\x80'), 'latin1')
}
