import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The last result of something that runs now and then, kept beside the data for the page of operations. */
export interface KeptResult<Result> {
  /** Null when it never ran, or when what it left cannot be read: then it counts as never run. */
  read(): Result | null
  write(result: Result): void
}

export function keptResult<Result>(dataDir: string, name: string): KeptResult<Result> {
  const folder = join(dataDir, 'operations')
  const file = join(folder, `${name}.json`)
  return {
    read() {
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as Result
      } catch {
        return null
      }
    },
    write(result) {
      mkdirSync(folder, { recursive: true })
      const unfinished = `${file}.${process.pid}`
      writeFileSync(unfinished, JSON.stringify(result, null, 2))
      renameSync(unfinished, file)
    },
  }
}
