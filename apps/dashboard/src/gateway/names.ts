import { useEffect, useState } from 'react'
import { askGateway } from './session.ts'

/** Ids as they stand in an audit. */
export interface Unnamed {
  people: readonly string[]
  places: readonly { persona: string; scopeId: string }[]
}

export interface Names {
  person: (id: string) => string | undefined
  place: (persona: string, scopeId: string) => string | undefined
}

const noNames: Names = { person: () => undefined, place: () => undefined }

/** The names of what is on the page, when they have come. Without them the ids stand there. */
export function useNames(unnamed: Unnamed): Names {
  const [names, setNames] = useState(noNames)
  const asked = JSON.stringify(unnamed)
  useEffect(() => {
    const leaving = new AbortController()
    fetchNames(JSON.parse(asked) as Unnamed, leaving.signal).then(setNames, () => {
      // The page stands without them.
    })
    return () => leaving.abort()
  }, [asked])
  return names
}

/** @throws Error when the gateway does not tell */
export async function fetchNames(unnamed: Unnamed, signal?: AbortSignal): Promise<Names> {
  const response = await askGateway('/auth/names', { method: 'POST', body: JSON.stringify(unnamed), ...(signal && { signal }) })
  if (!response.ok) throw new Error(`/auth/names answered ${response.status}`)
  const named = (await response.json()) as {
    people: { id: string; name: string }[]
    places: { persona: string; scopeId: string; name: string }[]
  }
  const people = new Map(named.people.map(({ id, name }) => [id, name]))
  const places = new Map(named.places.map(({ persona, scopeId, name }) => [`${persona} ${scopeId}`, name]))
  return { person: (id) => people.get(id), place: (persona, scopeId) => places.get(`${persona} ${scopeId}`) }
}

/** Every id once. */
export function unnamedIn(rows: readonly { by?: string; persona: string; scope: string | null }[]): Unnamed {
  const places = new Map(
    rows.flatMap(({ persona, scope }) => (scope === null ? [] : [[`${persona} ${scope}`, { persona, scopeId: scope }]])),
  )
  return { people: [...new Set(rows.flatMap(({ by }) => (by === undefined ? [] : [by])))], places: [...places.values()] }
}
