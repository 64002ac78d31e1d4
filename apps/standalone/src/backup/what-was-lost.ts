import { asAdministrator } from '../platform/as-administrator.ts'
import type { Course } from './choose-course.ts'
import { writtenMoment } from './moment.ts'

/** Sentences about what of the log a restored server, in which nothing was written yet, has and has not. */
export async function whatWasLost(restoredUrl: string, { to, log }: Course): Promise<string[]> {
  const { last, next } = await asAdministrator(restoredUrl, async (server) => {
    const { rows } = await server.query<{ last: Date | null; next: string }>(
      'select pg_last_xact_replay_timestamp() as last, pg_snapshot_xmax(pg_current_snapshot())::text as next',
    )
    return rows[0]!
  })
  const told = [`Den sidste transaktion, der er med, er fra ${last ? writtenMoment(last) : 'før backuppen'}.`]
  if (!log) return [...told, `Hvad der er skrevet efter ${writtenMoment(to)}, er ikke med.`]
  // Each transaction that writes has a number; one that was undone had it too.
  const after = Math.max(0, log.reach.next - Number(next))
  return [
    ...told,
    afterwards(after, to < new Date(log.reach.at)),
    `Loggen er kopieret til og med ${writtenMoment(log.reach.at)}; hvad der er skrevet senere, kendes ikke.`,
  ]
}

/** @param goesOn whether the log does, beyond where the server stopped reading it */
function afterwards(after: number, goesOn: boolean): string {
  const later = `højst ${after.toLocaleString('da-DK')} ${after === 1 ? 'transaktion' : 'transaktioner'}, der skrev noget`
  if (!goesOn)
    return after === 0
      ? 'Efter den er der ikke skrevet noget i den log, der er kopieret.'
      : `Efter den er der i loggen ${later}; de er ikke med.`
  // It stops at the end of one that is not taken in. That one had its number before, and so had all that were under way.
  const underWay = 'var i gang i det øjeblik'
  return `Efter den er der i loggen ${after === 0 ? `højst de transaktioner, der ${underWay}` : `${later}, og dem, der ${underWay}`}; de er ikke med.`
}
