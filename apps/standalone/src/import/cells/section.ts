import { legalSections, type LegalSection } from '@tilsynsblik/vocabulary'
import { fold } from '../fold.ts'
import type { Reader } from './reader.ts'
import { unknownWord } from './word.ts'

/** One or several sections of the law in one cell: "§ 9", "§§ 9 og 16", "Fysisk magtanvendelse + § 16, stk. 1". */
export const sections: Reader<LegalSection[]> = {
  read(cell) {
    const found = new Set<LegalSection>()
    const parts = partsOf(String(cell))
    for (let start = 0; start < parts.length;) {
      // "Tilbageholdelse, delvis lukket" holds a comma: the longest run of parts that is a section wins.
      const length = longestRun(parts, start)
      if (length === 0) return unknownWord(parts[start]!, names)
      found.add(sectionNamed(parts.slice(start, start + length))!)
      start += length
    }
    return { value: [...found] }
  },
  allowed: {
    da: `${legalSections.map(({ paragraph, da }) => `${paragraph} ${da}`).join(' · ')}; flere adskilles med komma eller +`,
    en: `${legalSections.map(({ code, paragraph, da }) => `${paragraph} ${da} (${code})`).join(' · ')}; several are separated by comma or +`,
  },
}

const names = legalSections.flatMap(({ paragraph, da }) => [paragraph, da])

const known = new Map<string, LegalSection>(
  legalSections.flatMap(({ code, paragraph, da }) =>
    [code, da, paragraph, `${paragraph} ${da}`, paragraph.replace('§', ''), paragraph.replace('§', 'par')].map(
      (written) => [fold(written), code] as const,
    ),
  ),
)
known.set(fold('Magtanvendelse i øvrigt'), 'OTHER_NOT_PERMITTED')
known.set(fold('Øvrig'), 'OTHER_NOT_PERMITTED')

function partsOf(written: string): string[] {
  return written
    .replace(/[, ]*\b(stk|nr)\b\.?\s*\d+/gi, '')
    .split(/[,;+/&\n]|\bog\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function longestRun(parts: readonly string[], start: number): number {
  for (let length = Math.min(3, parts.length - start); length > 0; length--)
    if (sectionNamed(parts.slice(start, start + length))) return length
  return 0
}

/** Commas and "og" within a name fall away on both sides. */
function sectionNamed(parts: readonly string[]): LegalSection | undefined {
  return known.get(fold(parts.join(''))) ?? known.get(fold(parts.join(' og ')))
}
