import type { ConcernKind, Injury, SignalKind } from '@tilsynsblik/vocabulary'
import type { RegisteredHome } from './national-facts.ts'
import type { FoundSignal } from './signals.ts'

/** What two registers hold that calls for a visit at once. */
export interface GraveEvents {
  graveIncidents: readonly {
    id: string
    institutionId: string
    occurredAt: string
    registeredAt: string
    crimeSuspected: boolean
    injury: Injury
  }[]
  graveNotifications: readonly { id: string; institutionId: string; receivedAt: string; kind: ConcernKind }[]
}

export interface HomeRegister {
  institutionRegister: RegisteredHome[]
}

export interface AcuteSignal extends FoundSignal {
  occurredAt: string
}

/** One signal for each reason: a report of a crime with a serious injury has two. Known by the record they came from. */
export function acuteSignals({ graveIncidents, graveNotifications }: GraveEvents): AcuteSignal[] {
  return [
    ...graveIncidents.flatMap(({ id, institutionId, occurredAt, crimeSuspected, injury }) => [
      ...(crimeSuspected ? [signal('CRIME_SUSPECTED', { id, institutionId, occurredAt, register: 'incidents' })] : []),
      ...(injury === 'SERIOUS' ? [signal('SERIOUS_INJURY', { id, institutionId, occurredAt, register: 'incidents' })] : []),
    ]),
    ...graveNotifications.map(({ id, institutionId, receivedAt, kind }) =>
      // Physical abuse of a child that calls for acute measures is violence under the Criminal Code.
      signal(kind === 'SEXUAL' ? 'SEXUAL_ABUSE' : 'CRIME_SUSPECTED', {
        id,
        institutionId,
        occurredAt: receivedAt,
        register: 'notifications',
      }),
    ),
  ]
}

interface GraveRecord {
  id: string
  institutionId: string
  occurredAt: string
  register: 'incidents' | 'notifications'
}

function signal(kind: SignalKind, { id, institutionId, occurredAt, register }: GraveRecord): AcuteSignal {
  return { kind, institutionId, occurredAt, evidence: { register, record: id }, sourceKey: `${kind}@${institutionId}@${register}/${id}` }
}
