import type { Problem } from '@tilsynsblik/vocabulary'

/** What a user can mend, in the schema: the field, the rule it breaks, and nothing written. The words are the screen's. */
export interface InvalidInput {
  __typename: 'InvalidInput'
  problems: Problem[]
}

/** The record has moved on since the caller saw it, or was never where this can be done. Nothing was written. */
export interface WrongState {
  __typename: 'WrongState'
  /** Where the record is now. */
  state: string
}

/** @param problems at least one */
export function invalidInput(...problems: Problem[]): InvalidInput {
  return { __typename: 'InvalidInput', problems }
}

export function wrongState(state: string): WrongState {
  return { __typename: 'WrongState', state }
}
