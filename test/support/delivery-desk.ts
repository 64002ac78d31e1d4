import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MissingPart, NotDelivered, openLog, servicePath, startSubgraph, type JobContext, type Subgraph } from '@tilsynsblik/service-kit'
import type { Adapter, OutgoingDelivery } from '../../services/incidents/src/adapters/adapter.ts'
import type { DeliveryRoute } from '../../services/incidents/src/domain/delivery-routes.ts'
import type { DeliverySettings } from '../../services/incidents/src/jobs/delivery-settings.ts'
import { jobsWith } from '../../services/incidents/src/jobs/jobs.ts'
import { incidents } from '../../services/incidents/src/service.ts'
import {
  birgit,
  documents,
  form,
  home,
  openReportRegister,
  simon,
  type Answered,
  type Person,
  type ReportRegister,
} from './report-register.ts'

/** The register of reports with its jobs, and the world outside that they talk to: a register of locks, and ways out of the house. */
export interface DeliveryDesk {
  register: ReportRegister
  settings: { routes: DeliveryRoute[]; adapters: DeliverySettings['adapters'] }
  /** Children whose guardian may not be told. */
  locked: Set<string>
  /** Does the register of notifications answer? */
  locksAway: boolean
  /** Where a process of its own finds the register of locks. */
  gatewayUrl: string
  /** Runs one job here and now, as the worker would. */
  run(job: 'follow-report' | 'deliver' | 'remind', payload?: object): Promise<void>
  /** Carries out what is in the queue, by the worker, until `stop`. */
  work(): Promise<{ stop: () => Promise<void> }>
  /** Everything the queue holds, done here and now: also what is due later. */
  drain(): Promise<void>
  registered(typed?: Record<string, unknown>): Promise<string>
  approved(typed?: Record<string, unknown>): Promise<string>
  deliveries(id: string): Promise<Record<string, any>[]>
  notices(id?: string): Promise<Record<string, any>[]>
  /** Each copy's state, by recipient and version. */
  standing(id: string): Promise<Record<string, string>>
  /** Who was told what, a line each. */
  told(id: string): Promise<string[]>
  stateOf(id: string): Promise<string>
  ask(person: Person, query: string, variables?: Record<string, unknown>): Promise<Answered>
  stop(): Promise<void>
}

/** What a recipient or the home does about a report. */
export const action = (name: string, type: string) =>
  `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ... on Incident { id state } ... on InvalidInput { problems { path code } } ... on WrongState { now: state } } }`

export const retry = `mutation ($id: ID!) { done: retryDelivery(id: $id) { __typename ... on Delivery { id state attempts fault mayRetry mayAcknowledge acknowledgedAt incident { id } } ... on WrongState { now: state } } }`

export async function openDeliveryDesk(): Promise<DeliveryDesk> {
  const register = await openReportRegister()
  const workers = new Set<Subgraph>()
  const settings: DeliveryDesk['settings'] = { routes: [], adapters: {} }
  const jobs = jobsWith(() => settings)
  const answerLocks = (childIds: string[]) => ({ guardianLocks: childIds.filter((id) => desk.locked.has(id)) })
  const gateway = createServer((request, response) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { childIds: string[] } }
        const answers = request.url === servicePath && !desk.locksAway
        response.writeHead(answers ? 200 : 503).end(JSON.stringify(answers ? { data: answerLocks(variables.childIds) } : {}))
      })
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))

  const desk: DeliveryDesk = {
    register,
    settings,
    locked: new Set(),
    locksAway: false,
    gatewayUrl: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
    run: (name, payload = {}) => jobs.find((job) => job.name === name)!.run(jobContext(), payload),
    async work() {
      const worker = await startSubgraph({ ...incidents, jobs }, { ...register.settings, log: openLog('fatal', 'worker') })
      workers.add(worker)
      await worker.work(desk.gatewayUrl)
      return { stop: async () => (workers.delete(worker) ? worker.stop() : undefined) }
    },
    async drain() {
      for (;;) {
        const { rows } = await register.admin.query(
          `delete from jobs._private_jobs as job using jobs._private_tasks as task
           where task.id = job.task_id and job.locked_at is null returning task.identifier as name, payload`,
        )
        if (rows.length === 0) return
        for (const { name, payload } of rows) await desk.run(name, payload)
      }
    },
    async registered(typed = {}) {
      const id = crypto.randomUUID()
      const { data, errors } = await register.ask(simon, documents.register, { input: { id, institutionId: home, report: form(typed) } })
      if (data?.['done']?.state !== 'REGISTERED') throw new Error(JSON.stringify({ data, errors }))
      return id
    },
    async approved(typed = {}) {
      const id = await desk.registered(typed)
      const input = { id, version: 1, assessment: 'Jeg er enig.', followUpNeeded: true }
      const { data, errors } = await register.ask(birgit, documents.approve, { input })
      if (data?.['done']?.state !== 'APPROVED') throw new Error(JSON.stringify({ data, errors }))
      return id
    },
    deliveries: async (id) =>
      (await register.admin.query('select * from delivery where incident_id = $1 order by recipient, version', [id])).rows,
    notices: async (id) =>
      (
        await register.admin.query('select * from notice where $1::uuid is null or incident_id = $1 order by persona, kind, created_at', [
          id ?? null,
        ])
      ).rows,
    standing: async (id) =>
      Object.fromEntries((await desk.deliveries(id)).map(({ recipient, version, state }) => [`${recipient} ${version}`, state])),
    told: async (id) => (await desk.notices(id)).map(({ persona, kind }) => `${persona}: ${kind}`),
    stateOf: async (id) => (await register.admin.query('select state from incident where id = $1', [id])).rows[0].state,
    ask: register.ask,
    async stop() {
      await Promise.all([...workers].map((worker) => worker.stop()))
      await new Promise((resolve) => gateway.close(resolve))
      await register.stop()
    },
  }
  return desk

  function jobContext(): JobContext {
    return {
      ...register.platform,
      signal: new AbortController().signal,
      log: openLog('fatal', 'worker'),
      seated: async (seats) => seats.map(() => true),
      async ask<Data>(_: string, variables: Record<string, unknown> = {}) {
        if (desk.locksAway) throw new MissingPart('notifications', 'away')
        return answerLocks(variables['childIds'] as string[]) as Data
      },
    }
  }
}

/** A way out of the house that notes what goes out, and fails as often as it is told. */
export function recordingAdapter(failures: { word: string; final?: boolean }[] = []): Adapter & { sent: OutgoingDelivery[] } {
  const sent: OutgoingDelivery[] = []
  return {
    sent,
    async send(delivery) {
      const failure = failures.shift()
      if (failure) throw new NotDelivered(failure.word, { final: failure.final ?? false })
      sent.push(delivery)
      return { reference: delivery.id }
    },
  }
}
