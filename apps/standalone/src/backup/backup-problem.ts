/** A backup that cannot be taken, or not be trusted. The message is one Danish sentence with the way out. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
}
