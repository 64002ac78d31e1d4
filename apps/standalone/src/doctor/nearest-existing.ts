import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The path itself, or the folder in which it would be made. */
export async function nearestExisting(path: string): Promise<string> {
  const found = await stat(path).catch(() => null)
  return found || dirname(path) === path ? path : nearestExisting(dirname(path))
}
