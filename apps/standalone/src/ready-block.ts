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
  const ready = (await Promise.all(house.map((subgraph) => subgraph.ready()))).filter(Boolean).length
  const lines = [
    '',
    `Klar på ${number(Math.ceil(seconds))} s.  Åbn ${door.url.origin}   (${door.gateway.data().synthetic ? 'demo: syntetiske data, ingen rigtige børn' : 'ingen demodata'})`,
    `  database ok  ${ready === house.length ? `${ready} tjenester ok` : `${ready} af ${house.length} tjenester svarer`}  ${number(homes)} hjem · ${number(reports)} magtanvendelser · ${number(municipalities)} kommuner`,
    ...(homes === 0 ? ['  Registrene er tomme. Indlæs egne filer: npm run import (docs/import.md)'] : []),
    ...(door.gateway.demo ? cast(await everyPerson(door.access)) : []),
    '  GraphQL: /graphql   Stop: Ctrl+C   Nulstil: npm start -- --reset   Hjælp: npm run doctor',
    '',
  ]
  return lines.join('\n')
}

/** The personas that have a page, in this order, and where each begins. */
const startPages: Partial<Record<Persona, string>> = {
  supervisor: 'Risikoliste: hvor sikkert hvert hjem ville blive udvalgt',
  authority_head: 'Risikoliste: hvor sikkert hvert hjem ville blive udvalgt',
  council: 'National udvikling (kun offentliggjorte tal)',
  appeals_board: 'Klager indbragt for Ankestyrelsen',
  department_head: 'Kvartalsoverblik',
  consultant: 'Kvartalsoverblik',
  manager: 'Arbejde: godkendelser, frister og måneder',
  staff: 'Registrér magtanvendelse',
  caseworker: 'Indbakke',
  child: 'Klag, og følg min klage',
  dpo: 'Indsigt: hvem har set hvad',
  operator: 'Drift: køer, backup, audit og sessioner',
}

/** One of each: the others are on the page itself. */
const shownOf: Partial<Record<Persona, string>> = { supervisor: 'tilsyn-syd', authority_head: 'tilsynschef-syd' }

function cast(people: Awaited<ReturnType<typeof everyPerson>>): string[] {
  const order = Object.keys(startPages)
  const shown = people
    .filter(({ id, persona }) => persona in startPages && id === (shownOf[persona] ?? id))
    .toSorted((one, other) => order.indexOf(one.persona) - order.indexOf(other.persona))
    .map(({ title, scopeName, persona }) => ({ who: [title, scopeName].filter(Boolean).join(', '), begins: startPages[persona]! }))
  if (shown.length === 0) return []
  const width = Math.max(...shown.map(({ who }) => who.length))
  return ['  Log ind som (ét klik på siden, ingen adgangskode):', ...shown.map(({ who, begins }) => `   ${who.padEnd(width)} -> ${begins}`)]
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
