import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { composeSupergraph } from '@tilsynsblik/gateway'
import type { Asker, BenchService } from '../bench/gateway/schemas.ts'

/**
 * A small world of cases, made hard to join: types of a union and of an interface live in several services, fields of
 * one name are of several types, and there is something to do. Services have the names of the measured world.
 */
export interface Casework {
  services: BenchService[]
  /** One schema without borders over the same records. */
  whole(): ApolloServer<Asker>
  /** What was done, in order. */
  done: string[]
}

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@tag"])
`

interface Keyed {
  id: string
}

export function casework(): Casework {
  const done: string[] = []
  const homes = [1, 2, 3].map((n) => ({ id: `home-${n}`, name: `Hjem ${n}`, places: n === 3 ? null : n * 8 }))
  const incidents = [1, 2, 3].map((n) => ({ id: `incident-${n}`, minutes: n * 5, label: `magt ${n}`, homeId: `home-${n}` }))
  const complaints = [1, 2].map((n) => ({ id: `complaint-${n}`, label: n, outcome: n === 1 ? 'upheld' : null, homeId: 'home-1' }))
  const byId = <Record extends Keyed>(records: Record[], id: string) => records.find((each) => each.id === id)
  const typed = (__typename: string) => (record: Keyed) => ({ __typename, ...record })
  const everything = () => [
    ...incidents.map(({ id }) => ({ __typename: 'Incident', id })),
    ...homes.map(typed('Home')),
    ...complaints.map(({ id }) => ({ __typename: 'Complaint', id })),
  ]
  const nothing = { __resolveReference: async (key: object) => key }

  const institutions: BenchService = {
    name: 'institutions',
    schema: `${link}
type Query {
  home(id: ID!): Home
  homes: [Home!]!
  published: [Published!]! @tag(name: "published")
  rows: [[Home!]!]!
  found: [Found!]!
  feed: [Entry!]!
  newest: Entry
}
union Found = Home | Incident | Complaint
interface Entry { id: ID! }
type Published @tag(name: "published") { id: ID! }
type Home @key(fields: "id") { id: ID! name: String! places: Int address: Address! @shareable }
type Address @shareable { street: String! town: String! }
type Incident implements Entry @key(fields: "id") { id: ID! }
type Complaint implements Entry @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        home: (_: unknown, { id }: Keyed) => byId(homes, id),
        homes: () => homes,
        published: () => homes,
        rows: () => [[homes[0], homes[1]], [], [homes[2], homes[0]]],
        found: everything,
        feed: () => everything().filter(({ __typename }) => __typename !== 'Home'),
        newest: () => everything().at(-1),
      },
      Home: { __resolveReference: async ({ id }: Keyed) => byId(homes, id), address: () => ({ street: 'Gade 1', town: 'Ry' }) },
    },
  }
  const incidentService: BenchService = {
    name: 'incidents',
    schema: `${link}
type Query { incident(id: ID!): Incident }
type Mutation { reportIncident(home: ID!, minutes: Int!): ReportResult! }
union ReportResult = IncidentReported | InvalidInput
type IncidentReported { incident: Incident! home: Home! }
type InvalidInput @shareable { path: String! code: String! }
interface Entry { id: ID! title: String! }
type Incident implements Entry @key(fields: "id") { id: ID! title: String! minutes: Int! label: String! home: Home }
type Home @key(fields: "id") { id: ID! places: Int @external reportsPerPlace: Float @requires(fields: "places") incidents: [Incident!]! seenBy: String }`,
    resolvers: {
      Query: { incident: (_: unknown, { id }: Keyed) => byId(incidents, id) },
      Mutation: {
        reportIncident(_: unknown, { home, minutes }: { home: string; minutes: number }) {
          done.push(`report ${minutes}`)
          if (minutes < 1) return { __typename: 'InvalidInput', path: 'minutes', code: 'tooFew' }
          const incident = { id: `incident-${incidents.length + 1}`, minutes, label: 'ny', homeId: home }
          incidents.push(incident)
          return { __typename: 'IncidentReported', incident, home: { id: home } }
        },
      },
      Incident: {
        __resolveReference: async ({ id }: Keyed) => byId(incidents, id),
        title: ({ id }: Keyed) => `Episode ${id}`,
        home: ({ homeId }: { homeId: string }) => ({ id: homeId }),
      },
      Home: {
        ...nothing,
        reportsPerPlace: ({ places }: { places?: number | null }) => (places ? 1 / places : null),
        incidents: ({ id }: Keyed) => incidents.filter(({ homeId }) => homeId === id),
        seenBy: (_: unknown, __: unknown, { principal }: Asker) => principal.userId,
      },
    },
  }
  const complaintService: BenchService = {
    name: 'complaints',
    schema: `${link}
type Query { complaint(id: ID!): Complaint }
type Mutation { fileComplaint(home: ID!, text: String!): FileResult! }
union FileResult = ComplaintFiled | InvalidInput | NotYours
type ComplaintFiled { complaint: Complaint! home: Home! }
type InvalidInput @shareable { path: String! code: String! }
type NotYours { home: Home! }
interface Entry { id: ID! title: String! }
type Complaint implements Entry @key(fields: "id") { id: ID! title: String! label: Int! outcome: String home: Home }
type Home @key(fields: "id") { id: ID! complaints(first: Int!): [Complaint!]! latest: Complaint }`,
    resolvers: {
      Mutation: {
        fileComplaint(_: unknown, { home, text }: { home: string; text: string }) {
          done.push(`file ${text}`)
          if (text === '') return { __typename: 'InvalidInput', path: 'text', code: 'required' }
          if (home === 'home-3') return { __typename: 'NotYours', home: { id: home } }
          const complaint = { id: `complaint-${complaints.length + 1}`, label: complaints.length + 1, outcome: null, homeId: home }
          complaints.push(complaint)
          return { __typename: 'ComplaintFiled', complaint, home: { id: home } }
        },
      },
      Query: { complaint: (_: unknown, { id }: Keyed) => byId(complaints, id) },
      Complaint: {
        __resolveReference: async ({ id }: Keyed) => byId(complaints, id),
        title: ({ id }: Keyed) => `Klage ${id}`,
        home: ({ homeId }: { homeId: string }) => ({ id: homeId }),
      },
      Home: {
        ...nothing,
        complaints: ({ id }: Keyed, { first }: { first: number }) => complaints.filter(({ homeId }) => homeId === id).slice(0, first),
        latest: ({ id }: Keyed) => complaints.findLast(({ homeId }) => homeId === id),
      },
    },
  }
  const services = [institutions, incidentService, complaintService]
  /** What a service hands over as a key, the whole looks up for itself. */
  const full = ({ id }: Keyed) => ({
    ...(byId(incidents, id) ?? byId(complaints, id) ?? byId(homes, id)),
    __typename: id.startsWith('home') ? 'Home' : id.startsWith('incident') ? 'Incident' : 'Complaint',
  })
  const home = ({ homeId }: { homeId: string }) => byId(homes, homeId)
  const keys = [
    { Query: { found: () => everything().map(full), feed: () => everything().slice(0, 3).concat(everything().slice(6)).map(full) } },
    { Query: { newest: () => full(everything().at(-1)!) }, Incident: { home }, Complaint: { home } },
    { IncidentReported: { home: (reported: { home: Keyed }) => byId(homes, reported.home.id) } },
    { ComplaintFiled: { home: (filed: { home: Keyed }) => byId(homes, filed.home.id) } },
    { NotYours: { home: (not: { home: Keyed }) => byId(homes, not.home.id) } },
  ]
  const whole = () =>
    new ApolloServer<Asker>({
      typeDefs: composeSupergraph(services).api,
      resolvers: [...services.map(withoutReferences), ...keys] as never,
      plugins: [ApolloServerPluginCacheControlDisabled()],
    })
  return { done, services, whole }
}

function withoutReferences({ resolvers }: BenchService): object {
  const own = ({ __resolveReference, ...fields }: Record<string, unknown>) => fields
  return Object.fromEntries(Object.entries(resolvers).map(([type, fields]) => [type, own(fields)]))
}
