/** What the doctor saw, in one Danish sentence; a problem carries its way out. */
export interface Finding {
  ok: boolean
  says: string
}
