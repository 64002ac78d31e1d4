import { chmod, mkdir } from 'node:fs/promises'
import { ClusterProblem } from './cluster-problem.ts'

/**
 * Where root puts what the server's user cannot reach below a closed folder such as /root.
 * Not /var/tmp: that is emptied by age on many machines, and anybody could have made the folder
 * first and put programs of their own into it.
 */
export const systemShelter = '/var/lib/tilsynsblik'

export async function openShelter(shelter: string, closed: string): Promise<void> {
  try {
    await mkdir(shelter, { recursive: true })
    // Root's umask may be 077.
    await chmod(shelter, 0o755)
  } catch (cause) {
    throw new ClusterProblem(
      `Databasens bruger kan ikke komme ind i ${closed}, og ${shelter} kan ikke oprettes → chmod o+x ${closed}, eller DATA_DIR=/anden/mappe npm start`,
      String(cause),
    )
  }
}
