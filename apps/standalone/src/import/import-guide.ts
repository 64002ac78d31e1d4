import type { Column } from './column.ts'
import { mostRows } from './import-file.ts'
import type { ImportKind } from './kind.ts'
import { kinds } from './kinds.ts'

/** docs/import.md, from the same columns that read the files. */
export function importGuide(): string {
  return [introduction, ...kinds.map(chapter)].join('\n\n') + '\n'
}

const introduction = `# Importing real registers

\`\`\`
npm run import -- <kind> FILE              # ${kinds.map(({ code }) => code).join(', ')}
npm run import -- --template <kind> [FILE] # an empty file to fill in: .xlsx with an explanation of each column, or .csv
npm run import -- --publish                # ask for the next edition of the national figures, nothing else
\`\`\`

<!-- Written from the columns in apps/standalone/src/import/kinds by import-guide.test.ts; change them there. -->

Import in this order, because later files point to what earlier ones made: ${kinds.map(({ code }) => code).join(' → ')}.
It works while \`npm start\` is running, and without.

**The file.** CSV with semicolons, commas or tabs, in UTF-8 (with or without mark), UTF-16 with mark, or Windows-1252; or the first
sheet of an XLSX workbook. The first row that is not blank holds the headings. Case, spaces and punctuation do not matter, and æ, ø, å
may be written ae, oe, aa. At most ${mostRows.toLocaleString('en')} rows.

**Whole or nothing.** A file with a fault changes nothing. The first 50 faults are shown, and all of them are listed in
\`FILE.fejl.csv\` beside the file: row, column, value, what is wrong, how to mend it. The list repeats figures, dates, numbers of cases and
misspelt words; never other text. A column that is not in the tables below is a fault too, so that nothing is lost without a word;
delete it, or leave it unread with \`--skip "Heading"\`.

**The same again.** A record is known by its number. The same row twice is the same record: a file that is imported again adds
nothing, and says so. The same number with other content is a fault: an import never overwrites. One thing may come later: the
day a child left a home, of a stay that had no such day.

**Days, times and figures.** \`22-11-2026\`, \`22.11.2026\`, \`22/11/2026\`, \`2026-11-22\`, or a date of Excel's; \`14.05\` or \`14:05\`, by the clock in
Copenhagen. In the hour that comes twice when summer time ends the first is meant, unless \`normaltid\` follows; the hour that is skipped
in spring is a fault. \`1.234\` is a thousand and more, \`12,5\` twelve and a half. Nothing may lie in the future.

**Children.** The column Barn holds the office's own reference. It is never stored: it becomes a pseudonym (HMAC with a secret of this
installation, over the municipality and the reference), so the same reference in two files of one municipality is the same child. What looks
like a CPR number is refused, in every column of text. Keep \`secrets.json\` in the data folder: with another secret the same child gets
another pseudonym.

**Afterwards** the next edition of the national figures is asked for when anything was added, and the closed quarters of the
operating departments are opened as counted. An edition once published is never changed,
and the next one repeats what it said of a quarter; reports that come later are counted there only when they are many, so that nobody can be
found by subtracting one edition from the other.`

function chapter({ code, da, columns }: ImportKind): string {
  const head = ['Heading', 'Required', 'What it is', 'What may be written', 'Also understood']
  const rows = Object.values(columns).map(line)
  return [`## ${code} (${da})`, '', ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

function line({ heading, required, en, reader, synonyms }: Column): string[] {
  return [`**${heading}**`, required ? 'yes' : '', en, reader.allowed.en, synonyms.join(' · ')]
}
