import { fromApollo } from '../apollo.ts'
import { benchGraph } from '../bench-gateway.ts'
import { ready, subgraphUrls } from './target-server.ts'

const { ApolloGateway, RemoteGraphQLDataSource } = fromApollo('@apollo/gateway')
const { ApolloServer } = fromApollo('@apollo/server')
const { startStandaloneServer } = fromApollo('@apollo/server/standalone')
const { ApolloServerPluginCacheControlDisabled } = fromApollo('@apollo/server/plugin/disabled')

const urls = subgraphUrls()
const gateway = new ApolloGateway({
  supergraphSdl: benchGraph.supergraph,
  buildService: ({ name }: { name: string }) =>
    Object.assign(new RemoteGraphQLDataSource({ url: urls[name.toLowerCase()] }), {
      willSendRequest({ request, context }: any) {
        if (context.authorization) request.http.headers.set('authorization', context.authorization)
      },
    }),
})
const { url } = await startStandaloneServer(new ApolloServer({ gateway, plugins: [ApolloServerPluginCacheControlDisabled()] }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }: any) => ({ authorization: req.headers.authorization }),
})
ready({ url })
