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
        // The queue keeps what is thrown, and an error of the database quotes the row: why it failed is in the log, by the job's id.
        throw new Error(error instanceof Error ? error.name : 'Error', { cause: error })
      }
    }
  }
}

/**
 * Connections that may be lost at any moment, the last one too. graphile-worker listens to its own only while it runs; and the word that a
 * job has ended it sends without anybody waiting for it, so a word that is lost must be one that it says again.
 */
function queuePool(connectionString: string, max: number, log: Log): pg.Pool {
  const pool = new PatientPool({ connectionString, max, application_name: 'jobs' })
  const lost = (error: Error) => log.debug({ err: error }, 'The queue lost a connection')
  pool.on('error', lost)
  pool.on('connect', (client) => {
    client.on('error', lost)
    const ask = client.query.bind(client) as (...asked: unknown[]) => unknown
    Object.assign(client, {
      query(...asked: unknown[]) {
        const answer = ask(...asked)
        return answer instanceof Promise ? answer.catch(again) : answer
      },
    })
  })
  return pool
}

/** What graphile-worker takes for a server that comes back: it asks again after some seconds, a hundred times. */
const comesBack = 'EHOSTUNREACH'

/** An error of the server is its answer; one without its words is a connection that is gone. */
function again(error: unknown): never {
  const isAnswer = error instanceof pg.DatabaseError && !/^(57P|08)/.test(error.code ?? '')
  throw isAnswer || !(error instanceof Error) ? error : Object.assign(error, { code: comesBack })
}

class PatientPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    return callback ? super.connect(callback) : super.connect().catch(again)
  }
}

/** The same login in another role: one that owns the queue, and nothing else. */
export function asWorker(databaseUrl: string, service: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', `-c role=${service}_worker`)
  return url.href
}

/** What graphile-worker says of itself is for those who look for a fault in it. */
function quietly(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    // Told above, by the log's own rules of what may be told of an error.
    if (meta?.['failure']) return
    if (level === 'error') log.error(message)
    else if (level === 'warning') log.warn(message)
    else log.debug(message)
  })
}
