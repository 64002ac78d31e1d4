/** One document of the measurements, and how many requests to subgraphs its answer may cost. */
export interface BenchDocument {
  query: string
  fetches: number
}

/** One subgraph, one home: what the gateway itself costs. */
const light: BenchDocument = {
  fetches: 1,
  query: `query Light { institution(id: "home-7") { id name type places municipality { id name } } }`,
}

/** A supervisor's page: twenty homes, and what three other registers know of each. */
const dash: BenchDocument = {
  fetches: 4,
  query: `query Dash {
  institutions(first: 20) {
    id
    name
    municipality { name }
    during(quarter: "2026K3") {
      quarter
      childDays
      incidents { reports late perThousandChildDays }
      complaints { filed upheld }
      notifications { received abuse }
    }
  }
}`,
}

/** A head of department's page: two quarters side by side, every episode, and where each complaint leads; five levels. */
const heavy: BenchDocument = {
  fetches: 10,
  query: `query Heavy {
  institutions(first: 35) {
    id
    name
    type
    places
    municipality { id name children notificationsReceived }
    current: during(quarter: "2026K3") { ...Figures }
    previous: during(quarter: "2026K2") { ...Figures }
    episodes(first: 6) {
      id
      occurredOn
      minutes
      sections
      complaints {
        id
        filedOn
        outcome
        institution {
          id
          name
          municipality { name notificationsReceived }
          during(quarter: "2025K4") { ...Figures }
        }
      }
    }
  }
}
fragment Figures on InstitutionPeriod {
  quarter
  childDays
  incidents { reports late perThousandChildDays }
  complaints { filed upheld }
  notifications { received abuse }
}`,
}

export const benchDocuments = { light, dash, heavy } as const
export type BenchDocumentName = keyof typeof benchDocuments
