import { fromApollo } from '../apollo.ts'
import { benchServices } from '../schemas.ts'
import { ready } from './target-server.ts'

const { ApolloServer } = fromApollo('@apollo/server')
const { startStandaloneServer } = fromApollo('@apollo/server/standalone')
const { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } = fromApollo('@apollo/server/plugin/disabled')
const { buildSubgraphSchema } = fromApollo('@apollo/subgraph')
const { parse } = fromApollo('graphql')

const urls: Record<string, string> = {}
for (const { name, schema, resolvers } of benchServices) {
  // What we switch off for ourselves is switched off here too.
  const plugins = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()]
  const server = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs: parse(schema), resolvers }]), plugins })
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }: any) => ({ principal: { userId: req.headers.authorization ?? '' } }),
  })
  urls[name] = url
}
ready({ urls })
