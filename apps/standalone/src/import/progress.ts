/** Makes the voice of one part of a long work. */
export type Progress = (part: string, total: number) => (done: number) => void

/** Says nothing. */
export const silent: Progress = () => () => {}

/**
 * How far a long work has come. On a screen one line that changes; elsewhere, as in a log, a line for each 20,000 rows.
 */
export function progressOn(output: { isTTY?: boolean; write: (text: string) => unknown }): Progress {
  return (part, total) => {
    const step = output.isTTY ? Math.max(1, Math.floor(total / 100)) : 20_000
    let told = 0
    return (done) => {
      if (total < worthTelling || (done < told + step && done < total) || done === told) return
      told = done
      const line = `  ${part} ${danish(done)} af ${danish(total)} rækker`
      if (!output.isTTY) output.write(`${line}\n`)
      else output.write(`\r${line}${done === total ? '\n' : ''}`)
    }
  }
}

/** Shorter files are done before anybody wonders. */
const worthTelling = 5_000

function danish(count: number): string {
  return count.toLocaleString('da-DK')
}
