import { createHash } from 'node:crypto'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { expect } from 'vitest'
import { incident, homes, type Asker, type SmallCountry } from './small-country.ts'
import { importIncidents } from '../../services/incidents/src/service.ts'

/** Everyone a complaint about `syd-0` concerns, and everyone it does not. */
export const receiptOf = (code: string): Asker => ({
  userId: 'complainant',
  persona: 'complainant',
  scope: createHash('sha256').update(code).digest('hex'),
})
export const child: Asker = { userId: 'ung', persona: 'child', scope: 'child of syd-0' }
export const otherChild: Asker = { userId: 'et-andet-barn', persona: 'child', scope: 'child of nord-0' }
export const caseworker: Asker = { userId: 'fatima', persona: 'caseworker', scope: '0630' }
export const otherMunicipality: Asker = { userId: 'kim', persona: 'caseworker', scope: '0101' }
export const manager: Asker = { userId: 'birgit', persona: 'manager', scope: 'syd-0' }
export const otherManager: Asker = { userId: 'bo', persona: 'manager', scope: 'syd-1' }
export const staff: Asker = { userId: 'simon', persona: 'staff', scope: 'syd-0' }
export const consultant: Asker = { userId: 'jonas', persona: 'consultant', scope: 'dep-syd' }
export const supervisor: Asker = { userId: 'hanne', persona: 'supervisor', scope: 'syd' }
export const otherSupervisor: Asker = { userId: 'niels', persona: 'supervisor', scope: 'nord' }
export const board: Asker = { userId: 'anke', persona: 'appeals_board', scope: null }
export const council: Asker = { userId: 'amal', persona: 'council', scope: null }
export const dpo: Asker = { userId: 'dpo', persona: 'dpo', scope: null }

export const today = () => calendarDateOf(new Date())

/** A whole form, of a child of fifteen in the home. */
export function complaintForm(typed: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: crypto.randomUUID(),
    complainant: 'CHILD',
    childName: 'Alma',
    childAge: 15,
    institutionId: 'syd-0',
    municipalityId: '0630',
    subjects: ['WAY_FORCE_USED', 'NOT_HEARD'],
    words: 'De holdt mig for hårdt.',
    ...typed,
  }
}

export const whole = `__typename ... on Complaint { id institutionId complainant subject subjects incidentRegistered state version allowedActions
  recipient { kind id } childId childName childAge ownParty partyAge happenedOn homeAsTold homeUnknown helper { name relation }
  words { kind text } officer { name phone } confirmedAt receiptDueOn dueOn overdue
  hearings { id question dueOn answeredAt answer mayAnswer } talk { heldOn with companion toldOfRights omitted omittedReason }
  guardian { lock guidedOn how } incidentIds unregisteredEpisode outcome decidedOn
  decision { outcome ground unlawful decidedOn toldOn appealUntil appeal { outcome } } decisions { outcome appeal { outcome inTime } }
  withdrawn { on why helpedBy } followUpAtHome timeline { role by action state text }
  appealUntil appeal { appealedOn inTime text outcome ground decidedOn } }
  ... on InvalidInput { problems { path code } } ... on WrongState { now: state }`

/** The document of one action: `done` answers. */
export function action(name: string, input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`): string {
  const result =
    name === 'answerHomeHearing'
      ? `__typename ... on ComplaintHearing { id answer answeredAt mayAnswer } ... on InvalidInput { problems { path code } } ... on WrongState { now: state }`
      : whole
  return `mutation ($input: ${input}!) { done: ${name}(input: $input) { ${result} } }`
}

export interface Casework {
  /** What the action answered; a refusal fails the test. */
  act(who: Asker, name: string, input: Record<string, unknown>): Promise<any>
  /** The code of the refusal, if it was refused. */
  refusal(who: Asker, name: string, input: Record<string, unknown>): Promise<string | undefined>
  read(who: Asker, id: string): Promise<any>
  /** Files one and lets what follows from it happen; as the caller then sees it. */
  filed(who: Asker, typed?: Record<string, unknown>): Promise<any>
  received(who: Asker, typed?: Record<string, unknown>): Promise<any>
  /** Heard and talked with: ready to be decided. */
  examined(who: Asker, typed?: Record<string, unknown>): Promise<any>
  decided(who: Asker, typed?: Record<string, unknown>, decision?: Record<string, unknown>): Promise<any>
  /** A report of the child of `syd-0`, closed. */
  report(): Promise<string>
}

export function caseworkIn(country: SmallCountry): Casework {
  const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
  const work: Casework = {
    async act(who, name, input) {
      const { data, errors } = await country.ask(who, action(name), { input })
      expect(errors).toEqual([])
      return data.done
    },
    async refusal(who, name, input) {
      const { errors } = await country.ask(who, action(name), { input })
      return errors[0]?.extensions?.code
    },
    async read(who, id) {
      const { data, errors } = await country.ask(
        who,
        `query ($id: ID!) { done: complaint(id: $id) { ${whole.split('... on InvalidInput')[0]} } }`,
        { id },
      )
      expect(errors).toEqual([])
      return data.done
    },
    async filed(who, typed = {}) {
      const { id } = await work.act(who, 'fileComplaint', complaintForm(typed))
      await country.drain('complaints')
      return work.read(who, id)
    },
    async received(who, typed = {}) {
      const filed = await work.filed(who, typed)
      return work.act(caseworker, 'receiveComplaint', { ...seen(filed), officerName: 'Fatima', officerPhone: '12 34 56 78' })
    },
    async examined(who, typed = {}) {
      const asked = await work.act(caseworker, 'hearHome', {
        ...seen(await work.received(who, typed)),
        hearingId: crypto.randomUUID(),
        question: 'Hvad gik forud?',
        dueOn: today(),
      })
      await work.act(manager, 'answerHomeHearing', { id: asked.hearings[0].id, answer: 'Vi talte sammen først.' })
      const talk = { heldOn: today(), with: 'Fatima', companion: true, toldOfRights: true }
      return work.act(caseworker, 'holdTalk', { ...seen(asked), ...talk })
    },
    async decided(who, typed = {}, decision = {}) {
      const complaint = await work.examined(who, typed)
      return work.act(caseworker, 'decideComplaint', { ...seen(complaint), ...decisionOf(decision) })
    },
    async report() {
      const id = crypto.randomUUID()
      await importIncidents(country.contexts['incidents']!, [{ ...incident(homes[0]!, { day: 100, sourceKey: id }), id }])
      return id
    },
  }
  return work
}

export const decisionOf = (typed: Record<string, unknown> = {}) => ({
  outcome: 'UPHELD',
  ground: 'Det var ikke nødvendigt at holde dig.',
  unlawful: true,
  toldOn: today(),
  appealGuidance: 'Du kan klage inden fire uger.',
  ...typed,
})
