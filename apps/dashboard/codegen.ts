import { createHash } from 'node:crypto'
import { personaCodes, type Persona } from '@tilsynsblik/vocabulary'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { Kind, type DocumentNode } from 'graphql'

/**
 * The dashboard's documents: types for the client, and the registry from which the gateway knows what may be asked, by whom.
 * The client sends a document's hash, never its text. Paths are seen from the root of the repository.
 */
export const dashboard: CodegenConfig = {
  schema: ['apps/gateway/api-schema.gen.graphql', clientOnly()],
  documents: 'apps/dashboard/src/**/*.{ts,tsx}',
  generates: {
    'apps/dashboard/src/graphql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: register },
        onExecutableDocumentNode: takePersonas,
      },
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        immutableTypes: true,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { CalendarDate: 'string', Instant: 'string', LocalDateTime: 'string', Period: 'string', Quarter: 'string' },
      },
    },
  },
}

interface RegisteredDocument {
  name: string
  personas: Persona[]
  document: string
}

const registry = new Map<string, RegisteredDocument>()

/** Hash -> document, as the run before found them; sorted, so that the file changes only when a document does. */
export function registeredDocuments(): Record<string, RegisteredDocument> {
  return Object.fromEntries([...registry].sort(([, a], [, b]) => a.name.localeCompare(b.name)))
}

/** Who may run a document is written on it, and stripped before it is hashed: no service knows the directive. */
function clientOnly(): string {
  return `directive @personas(allow: [Persona!]!) on QUERY | MUTATION
    enum Persona { ${personaCodes.join(' ')} }`
}

let taken: { name: string; personas: Persona[] } | undefined

function takePersonas(document: DocumentNode): undefined {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const name = definition.name!.value
    const allow = definition.directives?.find((directive) => directive.name.value === 'personas')?.arguments?.[0]?.value
    if (allow?.kind !== Kind.LIST) throw new Error(`${name} does not say who may run it: add @personas(allow: [...])`)
    taken = { name, personas: allow.values.map((value) => (value as { value: Persona }).value) }
    Object.assign(definition, { directives: definition.directives!.filter((directive) => directive.name.value !== 'personas') })
  }
}

function register(document: string): string {
  const id = `sha256:${createHash('sha256').update(document).digest('hex')}`
  registry.set(id, { ...taken!, document })
  return id
}
