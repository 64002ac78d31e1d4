import { fromApollo } from '../apollo.ts'
import { benchServices } from '../schemas.ts'
import { ready } from './target-server.ts'

const { ApolloServer } = fromApollo('@apollo/server')
const { startStandaloneServer } = fromApollo('@apollo/server/standalone')
const { buildSubgraphSchema } = fromApollo('@apollo/subgraph')
const { parse } = fromApollo('graphql')

const urls: Record<string, string> = {}
for (const { name, schema, resolvers } of benchServices) {
  const server = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs: parse(schema), resolvers }]) })
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }: any) => ({ principal: { userId: req.headers.authorization ?? '' } }),
  })
  urls[name] = url
}
ready({ urls })
