import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inProcess, overHttp, type Federation, type SubgraphTransport } from '@tilsynsblik/gateway'
import { serveSubgraph } from '@tilsynsblik/service-kit'
import { execute, parse, type GraphQLSchema } from 'graphql'
import { benchFederation, benchGraph, principalOf } from '../bench/gateway/bench-gateway.ts'
import { benchLog, startBenchSubgraphs } from '../bench/gateway/bench-subgraphs.ts'
import { monolith } from '../bench/gateway/monolith.ts'
import { benchServices, mergedResolvers, type BenchService } from '../bench/gateway/schemas.ts'

/** The ways to ask: what differs between them must never show in an answer. */
export const ways = [
  { way: 'native planner, in process', nativePlanner: true, http: false },
  { way: 'native planner, over HTTP', nativePlanner: true, http: true },
  { way: 'planner in JavaScript, in process', nativePlanner: false, http: false },
  { way: 'planner in JavaScript, over HTTP', nativePlanner: false, http: true },
] as const

export interface World {
  federation: Federation
  /** Names of the subgraphs that were asked, since `asked` was last emptied. */
  asked: string[]
  stop(): Promise<void>
}

export interface WorldWish {
  http: boolean
  nativePlanner: boolean
  services?: readonly BenchService[]
  /** The subgraph that does not run. */
  down?: string | undefined
}

/** The world of the benchmark behind our own federation. */
export async function startWorld({ http, nativePlanner, services = benchServices, down }: WorldWish): Promise<World> {
  const subgraphs = (await startBenchSubgraphs(services)).filter(({ name }) => name !== down)
  const servers = http
    ? await Promise.all(subgraphs.map(async (subgraph) => [subgraph.name, await listening(serveSubgraph(subgraph, benchLog))] as const))
    : []
  const urls = Object.fromEntries(
    servers.map(([name, server]) => [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`]),
  )
  const transport: SubgraphTransport = http
    ? overHttp({ ...(down && { [down]: 'http://127.0.0.1:1/graphql' }), ...urls })
    : inProcess(subgraphs)
  const asked: string[] = []
  const federation = benchFederation(
    (service) => {
      const send = transport(service)
      return (request) => {
        asked.push(service)
        return send(request)
      }
    },
    nativePlanner,
    services,
  )
  return {
    federation,
    asked,
    async stop() {
      await federation.stop()
      for (const [, server] of servers) server.closeAllConnections()
      await Promise.all([
        ...servers.map(([, server]) => new Promise((closed) => server.close(closed))),
        ...subgraphs.map((subgraph) => subgraph.stop()),
      ])
    },
  }
}

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** What one schema without borders answers. @param down the service whose part is missing */
export async function wholeAnswer(
  query: string,
  variables: Record<string, unknown> = {},
  down?: string,
): Promise<Record<string, unknown> | null> {
  const server = monolith(down ? without(down) : mergedResolvers)
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { principal: principalOf('whole') } })
  await server.stop()
  if (body.kind !== 'single') throw new TypeError('The monolith answers in one piece')
  return plain(body.singleResult.data) ?? null
}

function without(down: string): BenchService['resolvers'] {
  const { resolvers } = benchServices.find(({ name }) => name === down)!
  const gone = Object.entries(resolvers).map(
    ([type, fields]) => [type, Object.fromEntries(Object.keys(fields).map((field) => [field, () => null]))] as const,
  )
  return Object.fromEntries(
    Object.entries(mergedResolvers).map(([type, fields]) => [
      type,
      { ...fields, ...Object.fromEntries(gone)[type], __resolveReference: undefined },
    ]),
  ) as never
}

/** Objects as they cross a wire: graphql's have no prototype. */
export function plain<Value>(value: Value): Value {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value)
}

/** The places where an answer breaks its schema: found by answering the document once more, with the answer itself. */
export async function brokenPromises(
  schema: GraphQLSchema,
  query: string,
  data: unknown,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  const { errors = [] } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: data,
    fieldResolver: (parent: Record<string, unknown>, _, __, { path }) => parent[path.key],
    typeResolver: (value: { __typename?: string }) => value.__typename,
  })
  return errors.map((error) => error.message)
}

export { benchGraph, principalOf }
