import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erasedWords } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOver, readHandedOver } from '../../apps/standalone/src/erasure/archive.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { eraseWords } from '../../services/notifications/src/jobs/erase.ts'
import { caseArchive } from '../../services/notifications/src/queries/archived-cases.ts'
import { fatima, openNotificationRegister, type NotificationRegister } from '../support/notification-register.ts'

/** A case that has run out is handed over whole, and only then erased. */
let register: NotificationRegister
let folder: string
const { anchorKey } = newSecrets()
const words = '“Han låste døren.”'

beforeAll(async () => {
  register = await openNotificationRegister()
  folder = mkdtempSync(join(tmpdir(), 'tilsynsblik-archive-'))
})
afterAll(async () => {
  await register?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const handing = () => handOver({ archive: caseArchive, contextOf: register.contextOf, folder, signingKey: anchorKey, now: new Date() })
const night = () => eraseWords(register.platform, new Date())

/** Of eleven years ago, and closed then. */
async function ofLongAgo(typed: Record<string, unknown> = {}): Promise<string> {
  const id = await register.received({ words, ...typed })
  await register.admin.query(
    `update notification_case set state = 'CLOSED', closing_reason = 'NO_NEED', assessed_at = received_at, due_at = null, due_step = null,
                                  closed_at = now() - interval '11 years' where id = $1`,
    [id],
  )
  return id
}

test('a case is erased when it was handed over, and not before; one that has not run out is neither', async () => {
  const [old, young] = [await ofLongAgo(), await register.received({ words })]
  await night()
  expect(await register.read(old, 'words')).toEqual({ words })

  const [file, ...more] = await handing()
  expect(more).toEqual([])
  const [line, ...others] = readHandedOver(file!, anchorKey)
  expect(others).toEqual([])
  expect(line).toMatchObject({ kind: 'notification_case', id: old, municipalityId: '0630' })
  // Readable by whoever has it: the keys stay here, and go.
  expect(line!.record).toMatchObject({ notification_words: [{ words }], notification_case: { state: 'CLOSED' } })
  expect(await handing()).toEqual([])

  await night()
  expect(await register.read(old, 'words')).toEqual({ words: erasedWords })
  expect(await register.read(young, 'words')).toEqual({ words })
})

test('its words were read in the name of the municipality, for the archive, and the audit says so', async () => {
  const { rows } = await register.admin.query(
    `select distinct subject, persona, scope, purpose from app.audit where record_kind = 'notification_case' and action = 'read' and purpose = 'archive'`,
  )
  expect(rows).toEqual([{ subject: 'platform', persona: 'caseworker', scope: '0630', purpose: 'archive' }])
})

test('a line that was changed, or taken out, is found', async () => {
  await ofLongAgo()
  await ofLongAgo()
  const [file] = await handing()
  const lines = readFileSync(file!, 'utf8').split('\n')
  expect(readHandedOver(file!, anchorKey)).toHaveLength(2)
  writeFileSync(file!, lines[0]!.replace('låste', 'åbnede') + '\n')
  expect(() => readHandedOver(file!, anchorKey)).toThrow('Linje 1')
  writeFileSync(file!, lines.slice(1).join('\n'))
  expect(() => readHandedOver(file!, anchorKey)).toThrow('Linje 1')
  expect(fatima.scope).toBe('0630')
})
