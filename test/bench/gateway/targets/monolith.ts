import { startStandaloneServer } from '@apollo/server/standalone'
import { monolith } from '../monolith.ts'
import { ready } from './target-server.ts'

const { url } = await startStandaloneServer(monolith(), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({ principal: { userId: req.headers.authorization ?? '' } }),
})
ready({ url })
