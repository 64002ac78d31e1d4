import type { Persona } from '@tilsynsblik/vocabulary'

/** A document that may be asked, and by whom. Written by `npm run generate` from the dashboard's own documents. */
export interface RegisteredDocument {
  name: string
  personas: readonly Persona[]
  document: string
}

/** Hash -> document. */
export type DocumentRegistry = Readonly<Record<string, RegisteredDocument>>

/** The document behind `id`, when it is registered and the persona's own. To the persona, another's does not exist. */
export function documentFor(registry: DocumentRegistry, id: string, persona: Persona): RegisteredDocument | null {
  const found = Object.hasOwn(registry, id) ? registry[id]! : null
  return found?.personas.includes(persona) ? found : null
}
