import { demoPeople } from '@tilsynsblik/demo-denmark'
import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { inject } from 'vitest'
import { home } from './budget.ts'

/** What is asked about by its id, looked up in the house before the first question. */
export const lookedUp = {
  /** A report of the home that waits for approval. */
  report: '',
  /** A complaint before the appeals board, with all its parts. */
  complaint: '',
  /** One that the caseworker's municipality has decided. */
  decided: '',
}

export async function lookUp(): Promise<void> {
  lookedUp.report = await idOf('incidents', `select id from incident where institution_id = $1 and state = 'REGISTERED' limit 1`, [home.id])
  lookedUp.complaint = await idOf('complaints', `select id from complaint where state = 'APPEALED' limit 1`)
  lookedUp.decided = await idOf(
    'complaints',
    'select complaint.id from complaint join complaint_decision on complaint_id = complaint.id where municipality_id = $1 limit 1',
    [demoPeople.municipalityId],
  )
}

async function idOf(service: string, sql: string, params: unknown[] = []): Promise<string> {
  const admin = new pg.Client(withDatabase(inject('adminUrl'), `tilsynsblik_${service}`))
  await admin.connect()
  try {
    return (await admin.query<{ id: string }>(sql, params)).rows[0]!.id
  } finally {
    await admin.end()
  }
}
