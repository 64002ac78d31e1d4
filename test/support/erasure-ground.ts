import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { inKeys } from '../../apps/standalone/src/erasure/ledger.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { documents, form, home, openReportRegister, simon, type Person, type ReportRegister } from './report-register.ts'

/** The register of reports, the database of its keys, and a place for the ledger of what was erased. */
export interface ErasureGround {
  register: ReportRegister
  site: { adminUrl: string; prefix: string; anchors: string; anchorKey: string }
  holdKey(): string
  done(person: Person, document: keyof typeof documents, variables: Record<string, unknown>): Promise<any>
  /** A report with everything a report may say. */
  registered(report?: Record<string, unknown>, id?: string): Promise<any>
  /** In the register, behind the walls. */
  rows(sql: string, params?: unknown[]): Promise<any[]>
  /** What was erased of a record: by which rule and whom. */
  ledgerOf(id: string): Promise<{ rule: string; by: string }[]>
  stop(): Promise<void>
}

export async function openErasureGround(): Promise<ErasureGround> {
  const register = await openReportRegister()
  const folder = mkdtempSync(join(tmpdir(), 'tilsynsblik-erasure-'))
  const ground: ErasureGround = {
    register,
    site: {
      adminUrl: register.adminUrl,
      prefix: 'test_',
      anchors: join(folder, 'anchors', 'audit.jsonl'),
      anchorKey: newSecrets().anchorKey,
    },
    holdKey: () => register.settings.texts.masters().holdKey,
    async done(person, document, variables) {
      const { data, errors } = await register.ask(person, documents[document], variables)
      expect(errors).toEqual([])
      return data!['done']
    },
    registered: (report = form(), id = crypto.randomUUID()) =>
      ground.done(simon, 'register', { input: { id, institutionId: home, report, supplement: 'Vi talte om det bagefter.' } }),
    rows: async (sql, params = []) => (await register.admin.query(sql, params)).rows,
    ledgerOf: async (id) =>
      (await inKeys<{ rule: string; by: string }>(ground.site, 'select rule, by from erasure where record_id = $1', [id])).rows,
    async stop() {
      await register.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return ground
}
