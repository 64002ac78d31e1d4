import { ApolloServer } from '@apollo/server'
import { benchGraph } from './bench-gateway.ts'
import { mergedResolvers, type Asker } from './schemas.ts'

/** One schema without borders: what the answer must be, and the least it can cost. */
export function monolith(): ApolloServer<Asker> {
  return new ApolloServer<Asker>({ typeDefs: benchGraph.api, resolvers: mergedResolvers as never, includeStacktraceInErrorResponses: false })
}
