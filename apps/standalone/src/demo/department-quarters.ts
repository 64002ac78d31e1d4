import { setTimeout } from 'node:timers/promises'
import {
  moveOverview,
  quarterlyOverview,
  quarterlyOverviews,
  writeOverviewRemark,
  writeOverviewStory,
  type QuarterlyOverviewRow,
} from '@tilsynsblik/oversight'
import { mintPrincipal, type PrincipalKey, type Principal, type ServiceContext, type Subgraph } from '@tilsynsblik/service-kit'
import { addQuarters, lastClosedQuarter, type Persona, type Quarter } from '@tilsynsblik/vocabulary'
import { answerTo, commentOn, storyOf } from './quarter-words.ts'

/** A department of the demo's region, and who writes and signs there. */
export interface DemoDepartment {
  id: string
  consultant: string
  head: string
}

export interface DemoQuarters {
  oversight: Subgraph
  key: PrincipalKey
  departments: readonly DemoDepartment[]
  now: Date
  signal: AbortSignal
}

/**
 * What the demo's people have made of their quarters, by the commands they would have used: all but the last two are
 * submitted, of the last but one the author's signature waits for the head's, and the last is half written. Once, when the
 * demo is loaded: whatever its visitors do after that stays.
 */
export async function writeDemoQuarters(demo: DemoQuarters): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await writeAll(demo)
    } catch (error) {
      // A busy machine: what has been written stays, and what is left is written the next time.
      if (demo.signal.aborted || tries === mostTries) throw error
      await setTimeout(5_000, undefined, { signal: demo.signal }).catch(() => {})
    }
  }
}

const mostTries = 5

async function writeAll({ oversight, key, departments, now, signal }: DemoQuarters): Promise<void> {
  const last = lastClosedQuarter(now)
  for (const { id, consultant, head } of departments) {
    const as = (persona: Persona, userId: string) => contextOf(oversight, key, { userId, persona, scope: id })
    const author = as('consultant', consultant)
    if (!(await whenFrozen(author, last, signal))) return
    const quarters = (await quarterlyOverviews(author, now)).map(({ quarter }) => quarter).filter((quarter) => quarter <= last)
    for (const quarter of quarters.toSorted()) {
      const overview = await quarterlyOverview(author, quarter)
      if (!overview?.figures || signal.aborted) continue
      if (overview.status === 'COUNTED') await write(author, overview, { half: quarter === last })
      if (quarter < last) await signQuarter(author, as('department_head', head), { quarter, submit: quarter < addQuarters(last, -1) })
    }
  }
}

/** The figures are frozen by the job that does it; false when the product ends first. */
async function whenFrozen(ctx: ServiceContext, last: Quarter, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if ((await quarterlyOverview(ctx, last))?.figures) return true
    await setTimeout(1_000, undefined, { signal }).catch(() => {})
  }
  return false
}

async function write(ctx: ServiceContext, overview: QuarterlyOverviewRow, { half }: { half: boolean }): Promise<void> {
  const { id: overviewId, sections } = overview
  const written = half ? sections.slice(1, Math.ceil(sections.length / 2)) : sections
  const at = new Date()
  for (const [place, section] of written.entries()) {
    const of = { overviewId, key: section.key, version: 0 }
    const answer = section.questions.length > 0 ? answerTo(section.questions[0]!.code) : null
    if (answer && !section.answer) await writeOverviewRemark(ctx, { ...of, part: 'ANSWER', text: answer, noRemark: false }, at)
    const comment = commentOn(section, place)
    if (!section.comment) await writeOverviewRemark(ctx, { ...of, part: 'COMMENT', text: comment, noRemark: comment === null }, at)
  }
  const text = half ? null : storyOf(overview.quarter)
  if (text && overview.stories.length === 0)
    await writeOverviewStory(ctx, { id: crypto.randomUUID(), overviewId, version: 0, text, consent: true, noIdentities: true }, at)
}

async function signQuarter(
  author: ServiceContext,
  head: ServiceContext,
  { quarter, submit }: { quarter: Quarter; submit: boolean },
): Promise<void> {
  await move(author, quarter, 'SIGN_AS_AUTHOR')
  if (!submit) return
  await move(head, quarter, 'SIGN_AS_HEAD')
  await move(head, quarter, 'SUBMIT')
}

async function move(ctx: ServiceContext, quarter: Quarter, action: 'SIGN_AS_AUTHOR' | 'SIGN_AS_HEAD' | 'SUBMIT'): Promise<void> {
  const { id: overviewId, revision } = (await quarterlyOverview(ctx, quarter))!
  await moveOverview(ctx, { overviewId, revision, action }, new Date())
}

function contextOf(subgraph: Subgraph, key: PrincipalKey, who: Pick<Principal, 'userId' | 'persona' | 'scope'>): ServiceContext {
  const principal: Principal = { ...who, purpose: 'demo', requestId: crypto.randomUUID() }
  return subgraph.contextFor(principal, () => mintPrincipal(principal, subgraph.name, key, ''))
}
