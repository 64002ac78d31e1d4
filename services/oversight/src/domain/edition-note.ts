import { isFigureId, isUuid, longest, problemIf, type Problem, textProblems } from '@tilsynsblik/vocabulary'

export interface WrittenNote {
  id: string
  edition: number
  about: string
  text: string
  version?: number | null | undefined
}

/** @param broken the rules whose change breaks a series of the edition */
export function decideNote({ id, about, text }: WrittenNote, broken: readonly string[]): Problem[] {
  return [
    ...problemIf(!isUuid(id), 'id', 'notAnId'),
    ...problemIf(!isFigureId(about) && !broken.includes(about), 'about', 'unknown'),
    ...textProblems('text', text, longest.remark),
  ]
}

/** What an address may say: words and numbers of our own, and so nothing that tells of a person. */
const searchShape = /^(?:[a-z]{1,20}=[a-z0-9-]{1,40}(?:&[a-z]{1,20}=[a-z0-9-]{1,40}){0,7})?$/

export function decideView({ id, name, search }: { id: string; name: string; search: string }): Problem[] {
  return [
    ...problemIf(!isUuid(id), 'id', 'notAnId'),
    ...textProblems('name', name, 80),
    ...problemIf(!searchShape.test(search), 'search', 'notAnAddress'),
  ]
}
