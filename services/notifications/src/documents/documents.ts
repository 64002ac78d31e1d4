import { readFileSync } from 'node:fs'

/** A document of this folder, and what it is answered with. The gateway knows it by the hash of its text. */
export interface ServiceDocument<Data> {
  readonly text: string
  readonly data?: Data
}

interface HomeScopesAnswer {
  institution: { id: string; authority: { id: string }; department: { id: string } | null } | null
}

export const homeScopes: ServiceDocument<HomeScopesAnswer> = { text: textOf('home-scopes') }

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8')
}
