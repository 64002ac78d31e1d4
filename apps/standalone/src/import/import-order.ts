import { accessSync, constants, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { ImportKind } from './kind.ts'
import { kinds } from './kinds.ts'

/** What is asked for on the command line. */
export type ImportOrder =
  | { task: 'import'; kind: ImportKind; file: string; skipped: string[] }
  | { task: 'template'; kind: ImportKind; file: string }
  | { task: 'publish' }

/** The command line, or the file it names, cannot be used. The message is Danish, and has the way out. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem'
}

/** @throws ImportProblem */
export function readImportOrder(args: readonly string[]): ImportOrder {
  const { values, positionals } = parsed(args)
  if (values.publish) return { task: 'publish' }
  const [code, file, ...rest] = positionals
  const kind = kinds.find((candidate) => candidate.code === code)
  if (!kind) throw new ImportProblem(code === undefined ? usage : `"${code}" kan ikke indlæses.\n${usage}`)
  if (rest.length > 0) throw new ImportProblem(`Én fil ad gangen; en sti med mellemrum skal stå i anførselstegn.\n${usage}`)
  if (values.template) return { task: 'template', kind, file: file ?? `${kind.da}.xlsx` }
  if (file === undefined) throw new ImportProblem(usage)
  return { task: 'import', kind, file: readable(file), skipped: values.skip }
}

const usage = `Brug: npm run import -- ${kinds.map(({ code }) => code).join('|')} FIL [--skip "Overskrift"]
      npm run import -- --template ${kinds[0]!.code} [FIL.xlsx|FIL.csv]
      npm run import -- --publish`

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        template: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        skip: { type: 'string', multiple: true, default: [] },
      },
    })
  } catch (error) {
    throw new ImportProblem(`${(error as Error).message}\n${usage}`)
  }
}

function readable(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new ImportProblem(`Filen ${file} findes ikke -> ret stien; en sti med mellemrum skal stå i anførselstegn`)
  if (!found.isFile()) throw new ImportProblem(`${file} er ikke en fil -> angiv én CSV- eller Excel-fil`)
  try {
    accessSync(file, constants.R_OK)
  } catch {
    throw new ImportProblem(`Filen ${basename(file)} kan ikke læses -> luk den i Excel, eller ret rettighederne`)
  }
  return file
}
