import {
  looksLikeCpr,
  longest,
  problemIf,
  textProblems,
  type OverviewRemarkPart,
  type Persona,
  type Problem,
} from '@tilsynsblik/vocabulary'
import { plainText } from './plain-text.ts'

export interface RemarkInput {
  text?: string | null | undefined
  noRemark: boolean
}

/** A remark as it is kept: null when "ingen bemærkning" was chosen. Blank is no choice. */
export function decideRemark({ text, noRemark }: RemarkInput): { text: string | null } | { problems: Problem[] } {
  const plain = plainText(text ?? '')
  const problems = noRemark
    ? problemIf(plain !== '', 'noRemark', 'withText')
    : [...textProblems('text', plain), ...problemIf(looksLikeCpr(plain), 'text', 'personalNumber')]
  return problems.length > 0 ? { problems } : { text: noRemark ? null : plain }
}

export interface StoryInput {
  text: string
  consent: boolean
  noIdentities: boolean
}

/** Shorter than this nothing has been told; longer, somebody is told of. */
const shortestStory = 40

/** A story is told with consent and without identities ([4]: good stories belong in it). What is no name can still tell; a person reads it. */
export function decideStory({ text, consent, noIdentities }: StoryInput): { text: string } | { problems: Problem[] } {
  const plain = plainText(text)
  const problems = [
    ...textProblems('text', plain, longest.remark),
    ...problemIf(plain !== '' && plain.length < shortestStory, 'text', 'tooShort'),
    ...problemIf(looksLikeCpr(plain), 'text', 'personalNumber'),
    ...problemIf(!consent, 'consent', 'required'),
    ...problemIf(!noIdentities, 'noIdentities', 'required'),
  ]
  return problems.length > 0 ? { problems } : { text: plain }
}

/** Whose remark a part is, by role; absence means no. A department may answer for a home that has nobody to. */
export const remarkParts: Partial<Record<Persona, readonly OverviewRemarkPart[]>> = {
  manager: ['ANSWER'],
  consultant: ['ANSWER', 'COMMENT'],
  department_head: ['ANSWER', 'COMMENT'],
}
