import type { OverviewAction } from '@tilsynsblik/vocabulary'
import type { WaitingOverviewFragment } from '../../graphql/graphql.ts'

/** What a quarter waits for from this reader, in the order in which it is done. */
export type WaitsFor = Extract<OverviewAction, 'WRITE' | 'SIGN_AS_AUTHOR' | 'SIGN_AS_HEAD' | 'SUBMIT'>

/** Null: nothing. What can be undone or reopened does not wait. */
export function waitsFor({ allowedActions, missing }: Pick<WaitingOverviewFragment, 'allowedActions' | 'missing'>): WaitsFor | null {
  if (allowedActions.includes('WRITE')) return missing.length > 0 ? 'WRITE' : 'SIGN_AS_AUTHOR'
  return (['SIGN_AS_HEAD', 'SUBMIT'] as const).find((action) => allowedActions.includes(action)) ?? null
}
