import * as v from 'valibot'
import { masterKeysIn } from '../keys/master-keys.ts'
import type { TextKeySettings } from '../keys/text-keys.ts'
import type { PrincipalKey } from '../principal.ts'

/** What the surroundings decide about a subgraph that runs as a process of its own. */
export interface SubgraphConfig {
  databaseUrl: string
  keys: PrincipalKey[]
  /** Where the keys of the service's personal words are; a service without any needs none. */
  texts: TextKeySettings | undefined
  host: string
  port: number
  logLevel: string
  /** Where jobs ask the other services; without it no job runs in this process. */
  gatewayUrl: string | undefined
}

const Environment = v.object({
  DATABASE_URL: v.pipe(
    v.string('DATABASE_URL is missing'),
    v.regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must look like postgresql://user:password@host/database'),
  ),
  PRINCIPAL_KEYS: v.pipe(
    v.string('PRINCIPAL_KEYS is missing'),
    v.regex(/^[^:,]+:[^:,]+(,[^:,]+:[^:,]+)*$/, 'PRINCIPAL_KEYS must look like id:secret, or id:secret,id:secret while a key is changed'),
  ),
  KEYS_DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'KEYS_DATABASE_URL must look like postgresql://user:password@host/database')),
  ),
  TEXT_KEYS_FILE: v.optional(v.string()),
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.pipe(v.string('PORT is missing'), v.regex(/^\d{1,5}$/, 'PORT must be a number')),
  LOG_LEVEL: v.optional(v.string(), 'info'),
  GATEWAY_URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//, 'GATEWAY_URL must look like https://host'))),
})

/** @throws Error with every fault at once */
export function readSubgraphConfig(environment: NodeJS.ProcessEnv): SubgraphConfig {
  const parsed = v.safeParse(Environment, environment)
  if (!parsed.success) throw new Error(parsed.issues.map((issue) => issue.message).join('\n'))
  const { DATABASE_URL, PRINCIPAL_KEYS, KEYS_DATABASE_URL, TEXT_KEYS_FILE, HOST, PORT, LOG_LEVEL, GATEWAY_URL } = parsed.output
  return {
    databaseUrl: DATABASE_URL,
    keys: PRINCIPAL_KEYS.split(',').map((pair) => {
      const [id, secret] = pair.split(':') as [string, string]
      return { id, secret }
    }),
    texts:
      KEYS_DATABASE_URL && TEXT_KEYS_FILE ? { databaseUrl: KEYS_DATABASE_URL, masters: () => masterKeysIn(TEXT_KEYS_FILE) } : undefined,
    host: HOST,
    port: Number(PORT),
    logLevel: LOG_LEVEL,
    gatewayUrl: GATEWAY_URL,
  }
}
