import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import {
  gatewayListener,
  openAccessDatabase,
  openGateway,
  type AccessDatabase,
  type DocumentRegistry,
  type Gateway,
  type Guest,
  type OperationsSource,
  type Pages,
  type SubgraphTransport,
} from '@tilsynsblik/gateway'
import { closeServer, startSubgraph, type Log, type Subgraph } from '@tilsynsblik/service-kit'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { demoClientId, demoIdentityProvider, demoIssuer } from '../demo/identity-provider.ts'
import { services } from '../services-of-the-house.ts'
import type { Databases } from './databases.ts'
import { openEntrance, urlOf } from './entrance.ts'
import type { ServiceContexts } from './load-demo.ts'
import type { Secrets } from './secrets.ts'
import { serviceContextOf } from './service-principal.ts'

export interface HouseOptions {
  databases: Databases
  secrets: Secrets
  log: Log
  poolSize?: number
}

/** The five subgraphs, in this process. */
export async function startHouse({ databases, secrets, log, poolSize }: HouseOptions): Promise<Subgraph[]> {
  return Promise.all(
    services.map((service) =>
      startSubgraph(service, {
        databaseUrl: databases.urlOf(service.name),
        keys: [secrets.keys[service.name]!],
        log,
        ...textsFor(databases, service.name),
        ...(poolSize && { poolSize }),
      }),
    ),
  )
}

function textsFor(databases: Databases, service: string) {
  const texts = databases.textsOf(service)
  return texts ? { texts } : {}
}

/** The platform's own contexts at each service, for one purpose. */
export function contextsFor(house: readonly Subgraph[], secrets: Secrets, purpose: string): ServiceContexts {
  return Object.fromEntries(house.map((subgraph) => [subgraph.name, serviceContextOf(subgraph, secrets.keys[subgraph.name]!, purpose)]))
}

export interface FrontDoorOptions {
  databases: Databases
  secrets: Secrets
  log: Log
  transport: SubgraphTransport
  host: string
  port: number
  /** Listening on host and port already. */
  entrance?: Server
  demo: boolean
  development: boolean
  /** How many proxies stand in front; none when nothing is said. */
  trustedProxies?: number
  /** Where a child who leaves in a hurry is taken; the weather when nothing is said. */
  leaveFor?: URL | undefined
  synthetic: () => Promise<boolean>
  /** What the page of operations asks for. */
  operations?: OperationsSource
  /** The dashboard's pages; given the server they are served by, for what needs to listen in. */
  pages?: (server: Server) => Promise<Pages>
  /** More to be answered beside the gateway's own. */
  guests?: readonly Guest[]
  /** The moment the platform takes for now. */
  now?: () => Date
}

export interface FrontDoor {
  url: URL
  gateway: Gateway
  access: AccessDatabase
  stop(): Promise<void>
}

/** Opens the gateway on a port, with the demo's identity provider beside it. */
export async function openFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  const { databases, secrets, log, host, demo } = options
  const access = openAccessDatabase(databases.urlOf('gateway'))
  access.on('error', (error) => log.warn({ err: error }, 'The access database dropped a connection'))
  const server = options.entrance ?? (await openEntrance(host, options.port))
  const url = urlOf(server, host)
  const now = options.now ?? (() => new Date())
  const synthetic = await options.synthetic()
  const gateway = openGateway({
    publicUrl: url,
    access,
    identityProvider: { issuer: demoIssuer(url), clientId: demoClientId, clientSecret: secrets.clientSecret },
    api: gatewayFile('api-schema.gen.graphql'),
    supergraph: gatewayFile('supergraph.gen.graphql'),
    publishedSupergraph: gatewayFile('published-supergraph.gen.graphql'),
    transport: options.transport,
    keys: secrets.keys,
    documents: JSON.parse(gatewayFile('registered-documents.gen.json')) as DocumentRegistry,
    log,
    demo,
    development: options.development,
    trustedProxies: options.trustedProxies ?? 0,
    leaveFor: options.leaveFor ?? new URL(weather),
    ...(options.operations && { operations: options.operations }),
    ...(options.pages && { pages: await options.pages(server) }),
    data: () => ({ synthetic, dataAsOf: now().toISOString(), lastClosedQuarter: lastClosedQuarter(now()) }),
  })
  const idp = demo
    ? [await demoIdentityProvider({ publicUrl: url, clientSecret: secrets.clientSecret, knows: (id) => isPerson(access, id) })]
    : []
  server.removeAllListeners('request').on('request', gatewayListener(gateway, [...idp, ...(options.guests ?? [])]))
  return {
    url,
    gateway,
    access,
    async stop() {
      // An open page would keep the server from closing.
      gateway.noticeStreams.stop()
      await closeServer(server)
      await gateway.stop()
    },
  }
}

/** The page everybody in Denmark has open. */
const weather = 'https://www.dmi.dk/'

function gatewayFile(name: string): string {
  return readFileSync(new URL(`../../../gateway/${name}`, import.meta.url), 'utf8')
}

async function isPerson(access: AccessDatabase, id: string): Promise<boolean> {
  return (await access.query('select from person where id = $1', [id])).rowCount === 1
}
