import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { benchGraph } from './bench-gateway.ts'
import { mergedResolvers, type Asker } from './schemas.ts'

/** One schema without borders: what the answer must be, and the least it can cost. */
export function monolith(resolvers = mergedResolvers): ApolloServer<Asker> {
  return new ApolloServer<Asker>({
    typeDefs: benchGraph.api,
    resolvers: resolvers as never,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  })
}
