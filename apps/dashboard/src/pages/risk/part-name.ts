import type { Part } from '../../gateway/registered-query.ts'
import type { Messages } from '../../language/language.tsx'

/** A register by its name on the screen; a part nobody named stands as it was told. */
export function partName(part: string, t: Messages): string {
  return t.parts[part as Part] ?? part
}
