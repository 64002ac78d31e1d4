import { cacheExchange, createClient, fetchExchange, mapExchange } from 'urql'
import { mutationsTouchEverything, sendNameOnly } from './registered-document.ts'
import { headers } from './session.ts'

/** Asks the gateway by the hash of a registered document, always by POST: nothing about a child ends up in an address. */
export function gatewayClient(onSessionExpired: () => void) {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers },
    exchanges: [
      mapExchange({
        onError: ({ graphQLErrors }) => {
          if (graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')) onSessionExpired()
        },
      }),
      cacheExchange,
      mutationsTouchEverything,
      sendNameOnly,
      fetchExchange,
    ],
  })
}
