import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

interface Requirement {
  id: string
  level: '1' | '2'
  status: 'shown' | 'not applicable' | 'operator' | 'open'
  test: string
  title: string
  note: string
}

/** OWASP ASVS 5.0.0, levels 1 and 2 without WebRTC: what is asked, and the test that shows it here. */
const [names, ...lines] = readFileSync(join(root, 'docs', 'asvs.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(cellsOf)
const requirements = lines.map((cells) => Object.fromEntries(names!.map((name, place) => [name, cells[place]])) as unknown as Requirement)

test('all 246 stand there, each once', () => {
  expect(requirements).toHaveLength(246)
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(246)
  expect(requirements.filter(({ level }) => level === '1')).toHaveLength(70)
})

test.each(requirements.filter(({ status }) => status === 'shown'))('$id is shown by a test that is there', ({ test: file, title }) => {
  expect(existsSync(join(root, file))).toBe(true)
  expect(readFileSync(join(root, file), 'utf8')).toContain(title)
})

test('what is not shown says why, and claims no test', () => {
  for (const { id, status, note, test: file } of requirements.filter((each) => each.status !== 'shown')) {
    expect(['not applicable', 'operator', 'open'], id).toContain(status)
    expect(note, id).not.toBe('')
    expect(file, id).toBe('')
  }
})

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare!)
}
