import { isUuid, type Persona, type Problem, type SignalKind, textProblems } from '@tilsynsblik/vocabulary'

/** What a person raises. */
export interface RaisedSignal {
  id: string
  institutionId: string
  kind: SignalKind
  text: string
}

/** Absence means no. Everything else is found by a job. */
const raisedBy: Partial<Record<Persona, SignalKind>> = {
  supervisor: 'ALLEGATION',
  authority_head: 'ALLEGATION',
  consultant: 'POINTER',
  department_head: 'POINTER',
}

export function decideRaising({ id, kind, text }: RaisedSignal, persona: Persona): Problem[] {
  return [
    ...(isUuid(id) ? [] : [{ path: 'id', code: 'notAnId' }]),
    ...(raisedBy[persona] === kind ? [] : [{ path: 'kind', code: 'notYours' }]),
    ...textProblems('text', text),
  ]
}
