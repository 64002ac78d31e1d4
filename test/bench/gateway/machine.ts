import { existsSync, readFileSync } from 'node:fs'

/** False where the system does not tell what processes use; then nothing is dropped, and memory is not measured. */
export const hasProc = existsSync('/proc/self/stat')

const ticksPerSecond = 100

/** Seconds of processor time a process has used. */
export function cpuSecondsOf(pid: number): number {
  if (!hasProc) return 0
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(afterName[11]) + Number(afterName[12])) / ticksPerSecond
}

/** Memory a process holds, in megabytes. */
export function megabytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
}

/** Seconds of processor time that everybody on the machine has used. */
export function busySeconds(): number {
  if (!hasProc) return 0
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/)
  return [user, nice, system, irq, softirq].reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond
}
