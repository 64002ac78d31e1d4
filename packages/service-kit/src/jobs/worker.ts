import { Logger, parseCronItems, run, type Runner, type Task } from 'graphile-worker'
import pg from 'pg'
import type { Log } from '../log.ts'
import type { Job, JobContext } from './job.ts'

export interface WorkerSettings {
  /** URL of the service's database, for its login. */
  databaseUrl: string
  service: string
  jobs: readonly Job[]
  atOnce: number
  /** The context of one job: a principal of its own, with the job's name as purpose. */
  contextFor: (job: Job, signal: AbortSignal) => JobContext
  log: Log
}

export interface Worker {
  /** Takes no further jobs; those that run are told, and waited for. */
  stop(): Promise<void>
}

const attempts = 5

/** Carries out a service's jobs. Several processes share one queue. */
export async function startWorker({ databaseUrl, service, jobs, atOnce, contextFor, log }: WorkerSettings): Promise<Worker> {
  const pool = queuePool(asWorker(databaseUrl, service), atOnce + 2, log)
  const runner: Runner = await run({
    pgPool: pool,
    schema: 'jobs',
    concurrency: atOnce,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietly(log),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, task(job)])),
    parsedCronItems: parseCronItems(
      jobs.flatMap(({ name, at, attempts: tries = attempts }) =>
        at ? [{ task: name, match: at, options: { maxAttempts: tries, jobKey: `${name} by itself` } }] : [],
      ),
    ),
  })
  // A database that goes away ends the runner; the pool beneath it says so, and the next start begins again.
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'The jobs stopped'))
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }

  function task(job: Job): Task {
    return async (payload, { abortSignal, job: { id, attempts: tries } }) => {
      const started = performance.now()
      try {
        await job.run(contextFor(job, abortSignal), payload as object)
        log.debug({ job: job.name, id, ms: Math.round(performance.now() - started) }, 'A job is done')
      } catch (error) {
        log.error({ err: error, job: job.name, id, tries }, 'A job failed')
        throw error
      }
    }
  }
}

/** Connections that may be lost at any moment, the last one too: graphile-worker listens to its own only while it runs. */
function queuePool(connectionString: string, max: number, log: Log): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, application_name: 'jobs' })
  const lost = (error: Error) => log.debug({ err: error }, 'The queue lost a connection')
  pool.on('error', lost)
  pool.on('connect', (client) => void client.on('error', lost))
  return pool
}

/** The same login in another role: one that owns the queue, and nothing else. */
export function asWorker(databaseUrl: string, service: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', `-c role=${service}_worker`)
  return url.href
}

/** What graphile-worker says of itself is for those who look for a fault in it. */
function quietly(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error(message)
    else if (level === 'warning') log.warn(message)
    else log.debug(message)
  })
}
