import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { generate, type CodegenConfig } from '@graphql-codegen/cli'
import { composeSupergraph } from '@tilsynsblik/gateway'
import { documentIdOf } from '@tilsynsblik/service-kit'
import { isPersona, type Persona } from '@tilsynsblik/vocabulary'
import { buildSchema, parse, validate } from 'graphql'
import { basename, dirname } from 'node:path'
import { format } from 'node:util'
import { services } from './services-of-the-house.ts'

/**
 * Writes everything that follows from the five contracts: resolver types, the supergraph and its contracts, the
 * dashboard's types and the registry of documents. `--check` writes nothing and fails when something is not fresh.
 */
const root = new URL('../../../', import.meta.url)
const check = process.argv.includes('--check')
const stale: string[] = []

const { supergraph, api, published, publishedSupergraph } = composeSupergraph(services)
put('apps/gateway/supergraph.gen.graphql', supergraph)
put('apps/gateway/api-schema.gen.graphql', api)
put('apps/gateway/published-schema.gen.graphql', published)
put('apps/gateway/published-supergraph.gen.graphql', publishedSupergraph)

for (const { name } of services) await run(resolverTypes(name))
if (existsSync(new URL('apps/dashboard/codegen.ts', root))) {
  const { dashboard, registeredDocuments } = (await import('../../dashboard/codegen.ts')) as DashboardCodegen
  await run(dashboard)
  put('apps/gateway/registered-documents.gen.json', `${JSON.stringify({ ...registeredDocuments(), ...serviceDocuments() }, null, 2)}\n`)
}

if (stale.length > 0) {
  process.stderr.write(`Not fresh: ${stale.join(', ')}. Run npm run generate.\n`)
  process.exit(1)
}

interface DashboardCodegen {
  dashboard: CodegenConfig
  /** Hash -> document, filled by the run before. */
  registeredDocuments: () => Record<string, unknown>
}

/** What services ask each other: one document a file, named as the file. */
function serviceDocuments(): Record<string, unknown> {
  const schema = buildSchema(api, { assumeValidSDL: true })
  return Object.fromEntries(
    globSync('services/*/src/documents/**/*.graphql', { cwd: root.pathname })
      .sort()
      .map((file) => {
        const document = readFileSync(new URL(file, root), 'utf8')
        const [fault] = validate(schema, parse(document))
        if (fault) throw new Error(`${file}: ${fault.message}`)
        return [documentIdOf(document), { name: basename(file, '.graphql'), personas: [personaOf(file)], document }]
      }),
  )
}

/** Whose a document is: the folder it lies in says so, or it is the service's own. */
function personaOf(file: string): Persona {
  const folder = basename(dirname(file))
  return isPersona(folder) ? folder : 'service'
}

function resolverTypes(service: string): CodegenConfig {
  const folder = `services/${service}`
  const parents = readFileSync(new URL(`${folder}/src/graphql/parents.ts`, root), 'utf8')
  const mapped = [...parents.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1]!)
  return {
    schema: `${folder}/schema.graphql`,
    generates: {
      [`${folder}/src/graphql/types.gen.ts`]: {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          importExtension: '.ts',
          contextType: '@tilsynsblik/service-kit#ServiceContext',
          mappers: Object.fromEntries(mapped.map((name) => [name, `./parents.ts#${name} as ${name}Parent`])),
          scalars: {
            CalendarDate: 'string',
            Instant: { input: 'string', output: 'Date | string' },
            LocalDateTime: 'string',
            Period: 'string',
            Quarter: 'string',
          },
          maybeValue: 'T | null',
          inputMaybeValue: 'T | null | undefined',
        },
      },
    },
  }
}

async function run(config: CodegenConfig): Promise<void> {
  const files = await generate({ ...config, cwd: root.pathname, silent: true, errorsOnly: true }, false)
  for (const { filename, content } of files as { filename: string; content: string }[]) put(filename.replace(root.pathname, ''), content)
}

function put(path: string, content: string): void {
  const file = new URL(path, root)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  if (check) stale.push(path)
  else {
    writeFileSync(file, content)
    process.stdout.write(format('wrote %s\n', path))
  }
}
