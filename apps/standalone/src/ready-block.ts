import { everyPerson } from '@tilsynsblik/gateway'
import type { Subgraph } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import type { Secrets } from './platform/secrets.ts'
import { contextsFor } from './platform/platform.ts'
import type { Platform } from './platform/start-platform.ts'

/** What `npm start` ends with: where to go, what is there, and whom one can be. */
export async function readyBlock(platform: Platform, secrets: Secrets, seconds: number): Promise<string> {
  const { door, house } = platform
  const { homes, reports, municipalities } = await counts(house, secrets)
  const synthetic = door.gateway.data().synthetic
  const people = door.gateway.demo ? await everyPerson(door.access) : []
  const lines = [
    '',
    `Klar på ${number(Math.round(seconds))} s.  Åbn ${door.url.href}   (${synthetic ? 'demo: syntetiske data, ingen rigtige børn' : 'ingen demodata'})`,
    `  database ok  ${house.length} tjenester ok  ${number(homes)} hjem · ${number(reports)} magtanvendelser · ${number(municipalities)} kommuner`,
    ...(people.length > 0 ? ['  Log ind som (ét klik på siden, ingen adgangskode):'] : []),
    ...people
      .filter(({ id, persona }) => persona in startPages && (!id.startsWith('tilsyn-') || id === 'tilsyn-syd'))
      .map(({ title, scopeName, persona }) => `   ${[title, scopeName].filter(Boolean).join(', ').padEnd(52)} -> ${startPages[persona]}`),
    '  GraphQL: /graphql   Stop: Ctrl+C   Nulstil: npm start -- --reset   Hjælp: npm run doctor',
    '',
  ]
  return lines.join('\n')
}

/** Where each persona begins. */
const startPages: Partial<Record<Persona, string>> = {
  supervisor: 'Hjem i tilsynets område',
  authority_head: 'Hjem i tilsynets område',
  council: 'National udvikling (kun offentliggjorte tal)',
  department_head: 'Kvartalsoverblik',
  consultant: 'Kvartalsoverblik',
  manager: 'Eget hjem',
  staff: 'Eget hjem',
}

async function counts(house: readonly Subgraph[], secrets: Secrets) {
  const contexts = contextsFor(house, secrets, 'start')
  const count = async (service: string, table: string) =>
    (await contexts[service]!.read<{ count: number }>(`select count(*)::int as count from ${table}`))[0]!.count
  return {
    homes: await count('institutions', 'institution'),
    reports: await count('incidents', 'incident'),
    municipalities: await count('institutions', 'municipality'),
  }
}

function number(value: number): string {
  return value.toLocaleString('da-DK')
}
