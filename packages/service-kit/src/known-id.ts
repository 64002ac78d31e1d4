import { isUuid } from '@tilsynsblik/vocabulary'
import { refused } from './errors.ts'

/** The id of a record that must be there. @throws DomainError NOT_FOUND when no record can have it */
export function knownId(id: string): string {
  if (!isUuid(id)) throw refused('NOT_FOUND')
  return id
}
