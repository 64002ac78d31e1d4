import type { ChildMessages } from './child-language.tsx'
import type { Trouble } from './use-door.ts'

export function troubleText(t: ChildMessages, trouble: Trouble): string {
  return trouble.code === 'TOO_MANY' ? t.trouble.TOO_MANY(trouble.minutes) : t.trouble[trouble.code]
}

/** The sentence for a broken rule; some fields have a sentence of their own. */
export function ruleText(t: ChildMessages, path: string, code: string): string {
  if (code === 'required' && path === 'homeAsTold') return t.rules.place
  if (code === 'required' && path === 'municipalityId') return t.rules.municipality
  return Object.hasOwn(t.rules, code) ? t.rules[code as keyof ChildMessages['rules']] : t.rules.other
}

interface Recipient {
  kind: 'MUNICIPALITY' | 'AUTHORITY'
  id: string
}

/** Who has the complaint, by the name a child would know; "the municipality" while the name is not known. */
export function recipientName(
  t: ChildMessages,
  recipient: Recipient | null,
  municipalities: readonly { id: string; name: string }[] | null,
): string {
  if (recipient?.kind === 'AUTHORITY') return t.someAuthority
  const name = municipalities?.find(({ id }) => id === recipient?.id)?.name
  return name ? t.municipalityName(name) : t.someMunicipality
}
