import type { Principal } from '@tilsynsblik/service-kit'
import {
  childDays,
  complaintsOf,
  count,
  episodeBy,
  episodesOf,
  grievanceBy,
  homeBy,
  homes,
  municipalities,
  municipalityBy,
  periodBy,
  type Episode,
  type Grievance,
  type Home,
  type Period,
} from './records.ts'

/** A service of the measurements: its contract, and what it answers. Only what it is asked for crosses its border. */
export interface BenchService {
  name: string
  schema: string
  resolvers: Record<string, Record<string, unknown>>
}

/** What every resolver gets: who asks. */
export interface Asker {
  principal: Pick<Principal, 'userId'>
}

const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@tag"])
`
// The product composes a contract of what is published; it must not be empty.
const published = `type Municipality @key(fields: "id") @tag(name: "published")`

const institutions: BenchService = {
  name: 'institutions',
  schema: `${link}
type Query {
  institutions(first: Int!): [Institution!]!
  institution(id: ID!): Institution
  municipalities: [Municipality!]! @tag(name: "published")
  "Who this service believes is asking."
  whoAsks: String!
}
type Institution @key(fields: "id") {
  id: ID!
  name: String!
  type: String!
  places: Int!
  municipality: Municipality!
  during(quarter: String!): InstitutionPeriod!
}
type InstitutionPeriod @key(fields: "id") {
  id: ID!
  quarter: String!
  "Null when no occupancy has been delivered."
  childDays: Int
}
${published} {
  id: ID!
  name: String!
  children: Int!
}`,
  resolvers: {
    Query: {
      institutions: (_: unknown, { first }: { first: number }) => homes.slice(0, first),
      institution: (_: unknown, { id }: { id: string }) => homeBy.get(id),
      municipalities: () => municipalities,
      whoAsks: (_: unknown, __: unknown, { principal }: Asker) => principal.userId,
    },
    Institution: {
      __resolveReference: async ({ id }: { id: string }) => homeBy.get(id),
      municipality: ({ municipalityId }: Home) => municipalityBy.get(municipalityId),
      during: ({ id }: Home, { quarter }: { quarter: string }) => ({ id: `${id}@${quarter}` }),
    },
    InstitutionPeriod: {
      __resolveReference: async (key: object) => key,
      quarter: ({ id }: Keyed) => periodOf(id).quarter,
      childDays: ({ id }: Keyed) => childDays(homeBy.get(periodOf(id).homeId)!, periodOf(id).quarter),
    },
  },
}

const incidents: BenchService = {
  name: 'incidents',
  schema: `${link}
type Query {
  episode(id: ID!): Episode
}
type Institution @key(fields: "id") {
  id: ID!
  episodes(first: Int!): [Episode!]
  episodesSeenBy: String
}
type InstitutionPeriod @key(fields: "id") {
  id: ID!
  childDays: Int @external
  incidents: IncidentFacts @requires(fields: "childDays")
}
type IncidentFacts {
  reports: Int!
  late: Int!
  "Null without a denominator."
  perThousandChildDays: Float
}
type Episode @key(fields: "id") {
  id: ID!
  occurredOn: String!
  minutes: Int!
  sections: [String!]!
}`,
  resolvers: {
    Query: { episode: (_: unknown, { id }: Keyed) => episodeBy.get(id) },
    Institution: {
      __resolveReference: async (key: object) => key,
      episodes: ({ id }: Keyed, { first }: { first: number }) => (episodesOf.get(id) ?? []).slice(0, first),
      episodesSeenBy: (_: unknown, __: unknown, { principal }: Asker) => principal.userId,
    },
    InstitutionPeriod: {
      __resolveReference: async (key: object) => key,
      incidents({ id, childDays }: Keyed & { childDays?: number | null }) {
        const { homeId, quarter } = periodOf(id)
        const reports = count(homeId, quarter, 1)
        return { reports, late: count(homeId, quarter, 2), perThousandChildDays: childDays ? (reports / childDays) * 1000 : null }
      },
    },
    Episode: { __resolveReference: async ({ id }: Keyed) => episodeBy.get(id) },
  },
}

const complaints: BenchService = {
  name: 'complaints',
  schema: `${link}
type Query {
  complaint(id: ID!): Complaint
}
type InstitutionPeriod @key(fields: "id") {
  id: ID!
  complaints: ComplaintFacts
}
type ComplaintFacts {
  filed: Int!
  upheld: Int!
}
type Episode @key(fields: "id") {
  id: ID!
  complaints: [Complaint!]
}
type Complaint @key(fields: "id") {
  id: ID!
  filedOn: String!
  outcome: String
  institution: Institution
}
type Institution @key(fields: "id", resolvable: false) {
  id: ID!
}`,
  resolvers: {
    Query: { complaint: (_: unknown, { id }: Keyed) => grievanceBy.get(id) },
    InstitutionPeriod: {
      __resolveReference: async (key: object) => key,
      complaints({ id }: Keyed) {
        const { homeId, quarter } = periodOf(id)
        return { filed: count(homeId, quarter, 3), upheld: count(homeId, quarter, 4) }
      },
    },
    Episode: {
      __resolveReference: async (key: object) => key,
      complaints: ({ id }: Episode) => complaintsOf.get(id) ?? [],
    },
    Complaint: {
      __resolveReference: async ({ id }: Keyed) => grievanceBy.get(id),
      institution: ({ homeId }: Grievance) => ({ id: homeId }),
    },
  },
}

const notifications: BenchService = {
  name: 'notifications',
  schema: `${link}
type InstitutionPeriod @key(fields: "id") {
  id: ID!
  notifications: NotificationFacts
}
type NotificationFacts {
  received: Int!
  abuse: Int!
}
${published} {
  id: ID!
  notificationsReceived: Int @tag(name: "published")
}`,
  resolvers: {
    InstitutionPeriod: {
      __resolveReference: async (key: object) => key,
      notifications({ id }: Keyed) {
        const { homeId, quarter } = periodOf(id)
        return { received: count(homeId, quarter, 5), abuse: count(homeId, quarter, 6) }
      },
    },
    Municipality: {
      __resolveReference: async (key: object) => key,
      notificationsReceived: ({ id }: Keyed) => Number(id) * 3,
    },
  },
}

export const benchServices: readonly BenchService[] = [institutions, incidents, complaints, notifications]

/**
 * What one schema without borders answers: the same resolvers, merged. Only where a service hands over a key or requires
 * a value of another does the whole have to look for itself.
 */
export const mergedResolvers: BenchService['resolvers'] = merged([
  ...benchServices.map(({ resolvers }) => resolvers),
  {
    Complaint: { institution: ({ homeId }: Grievance) => homeBy.get(homeId) },
    InstitutionPeriod: {
      incidents: ({ id }: Keyed) => {
        const { homeId, quarter } = periodOf(id)
        const resolve = incidents.resolvers['InstitutionPeriod']!['incidents'] as (parent: object) => unknown
        return resolve({ id, childDays: childDays(homeBy.get(homeId)!, quarter) })
      },
    },
  },
])

interface Keyed {
  id: string
}

/** The world's own periods are known by heart: taking ids apart is not what is measured. */
function periodOf(id: string): Period {
  return periodBy.get(id) ?? { id, homeId: '', quarter: '' }
}

function merged(maps: readonly BenchService['resolvers'][]): BenchService['resolvers'] {
  const whole: BenchService['resolvers'] = {}
  for (const map of maps)
    for (const [type, { __resolveReference, ...fields }] of Object.entries(map)) whole[type] = { ...whole[type], ...fields }
  return whole
}
