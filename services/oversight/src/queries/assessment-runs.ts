import { statement, type ServiceContext, type Transaction } from '@tilsynsblik/service-kit'
import type { AssessmentState, AssessmentStep, Period } from '@tilsynsblik/vocabulary'

/** An assessment that was asked for, and how far it is. */
export interface AssessmentRunRow {
  id: string
  period: Period
  state: AssessmentState
  step: AssessmentStep | null
  done: number
  total: number
  requestedAt: string
  requestedBy: string | null
  completedAt: string | null
  failedPart: string | null
  mayCancel: boolean
}

const columns = `id, period, state, step, done, total, requested_at as "requestedAt", requested_by as "requestedBy", completed_at as "completedAt",
       failed_part as "failedPart", state in ('QUEUED', 'RUNNING') and cancel_requested_at is null as "mayCancel"`

/** Newest first. */
export async function assessmentRuns(ctx: ServiceContext, first: number): Promise<AssessmentRunRow[]> {
  return ctx.read<AssessmentRunRow>(`select ${columns} from assessment order by requested_at desc, id limit $1`, [first])
}

/** One of them, in the transaction of `tx`. */
export async function assessmentRun(tx: Transaction, id: string): Promise<AssessmentRunRow | null> {
  const [row] = await statement<AssessmentRunRow>(tx, `select ${columns} from assessment where id::text = $1`, [id])
  return row ?? null
}
