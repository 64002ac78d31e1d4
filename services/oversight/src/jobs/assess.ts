import { MissingPart, type Job, type JobContext } from '@tilsynsblik/service-kit'
import { addQuarters, calendarDateOf, lastQuarterOf } from '@tilsynsblik/vocabulary'
import { beginAssessment, type BegunAssessment } from '../commands/begin-assessment.ts'
import { endAssessment } from '../commands/end-assessment.ts'
import { AssessmentCancelled, noteProgress, type Progress } from '../commands/note-progress.ts'
import { storeAssessment } from '../commands/store-assessment.ts'
import { nationalFacts } from '../documents/documents.ts'
import type { Calculated, Calculation } from '../domain/calculation.ts'
import { homesToAssess, missingRegister, type NationalFacts } from '../domain/national-facts.ts'
import { runBeside } from './run-beside.ts'

/**
 * Assesses every home in the country: each night, and when somebody asks. Whole or not at all: without one of the
 * registers it fails by name, and the assessment before it stays in use.
 */
export const assessHomes: Job<{ id?: string }> = {
  name: 'assess',
  at: '15 2 * * *',
  attempts: 3,
  async run(ctx, { id }) {
    const run = await beginAssessment(ctx, id, new Date())
    if (!run) return
    try {
      await carryOut(ctx, run)
    } catch (error) {
      // The process ends: the next one takes it up from the beginning.
      if (ctx.signal.aborted) throw error
      if (error instanceof AssessmentCancelled) return endAssessment(ctx, { id: run.id, state: 'CANCELLED', failedPart: null }, new Date())
      const failedPart = error instanceof MissingPart ? error.part : 'oversight'
      await endAssessment(ctx, { id: run.id, state: 'FAILED', failedPart }, new Date())
      if (!(error instanceof MissingPart)) throw error
    }
  },
}

async function carryOut(ctx: JobContext, run: BegunAssessment): Promise<void> {
  const dataAsOf = new Date()
  const facts = await fetchFacts(ctx, run)
  const inputs = homesToAssess(facts.institutionPeriods, calendarDateOf(dataAsOf))
  const { lastQuarter, thisQuarter } = facts
  const calculation = { inputs, lastQuarter, thisQuarter, parameters: run.parameters, period: run.period }
  const calculated = await calculateUnlessCancelled(ctx, run.id, calculation)
  await noteProgress(ctx, { id: run.id, step: 'STORING', done: 0, total: inputs.length }, new Date())
  await storeAssessment(ctx, { run, inputs, calculated, register: facts.institutionRegister, dataAsOf }, new Date())
}

/** @throws MissingPart when a register left something out */
async function fetchFacts(ctx: JobContext, { period }: BegunAssessment): Promise<NationalFacts> {
  const lastQuarter = lastQuarterOf(period)
  const facts = await ctx.ask<NationalFacts>(nationalFacts.text, { period, lastQuarter, thisQuarter: addQuarters(lastQuarter, 1) })
  const missing = missingRegister(facts)
  if (missing) throw new MissingPart(missing, 'a home without its facts')
  return facts
}

/** How often a calculation says that it lives, and hears that it is not wanted. */
const beatMs = 2_000

async function calculateUnlessCancelled(ctx: JobContext, id: string, calculation: Calculation): Promise<Calculated> {
  const cancelled = new AbortController()
  let at: Progress = { id, step: 'SCORING', done: 0, total: calculation.inputs.length }
  await noteProgress(ctx, at, new Date())
  // One after the other: notes must not overtake each other, and the last one must be over before the result is stored.
  let noted: Promise<void> = Promise.resolve()
  const note = () => {
    noted = noted.then(() => noteProgress(ctx, at, new Date())).catch((error: unknown) => cancelled.abort(error))
  }
  const beat = setInterval(note, beatMs)
  try {
    return await runBeside<Calculated>(new URL('calculation-thread.ts', import.meta.url), calculation, {
      signal: AbortSignal.any([ctx.signal, cancelled.signal]),
      onNote() {
        at = { ...at, step: 'REDRAWING' }
        note()
      },
    })
  } finally {
    clearInterval(beat)
    await noted
  }
}
