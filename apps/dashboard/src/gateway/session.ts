import type { Persona, Quarter, ScopeKind } from '@tilsynsblik/vocabulary'
import { openTabs } from './tabs.ts'

/** Who is signed in, as the gateway tells it. */
export interface Session {
  user: { id: string; name: string }
  persona: Persona
  /** Null for those whose field is the whole country. */
  scope: { kind: ScopeKind; id: string; name: string } | null
  assignments: readonly { id: string; persona: Persona; scopeKind: ScopeKind; scopeId: string; scopeName: string }[]
  assignmentId: string
  /** Break-glass: one home of somebody else's, to read, until then. */
  glass?: { homeId: string; homeName: string; until: string }
  /** True while every child, home and number is invented. */
  synthetic: boolean
  /** How long it lasts when nothing is done. */
  secondsLeft: number
  dataAsOf: string
  lastClosedQuarter: Quarter
  demo: boolean
}

/** Somebody the demonstration lets you be. */
export interface Person {
  id: string
  name: string
  title: string
  persona: Persona
  scopeName: string
  /** In Danish: what this person may see. */
  sees: string
}

/** The session of this browser; null when nobody is signed in. */
export async function currentSession(): Promise<Session | null> {
  const response = await fetch('/auth/session', { headers })
  if (response.status === 401) {
    await response.body?.cancel()
    return null
  }
  if (!response.ok) throw new Error(`/auth/session answered ${response.status}`)
  return (await response.json()) as Session
}

/** The people of the demonstration; none in production, where one signs in elsewhere. */
export async function demonstrationPeople(): Promise<readonly Person[]> {
  const response = await fetch('/auth/people', { headers })
  return response.ok ? ((await response.json()) as Person[]) : []
}

export async function signOut(then = '/'): Promise<void> {
  await fetch('/auth/logout', { method: 'POST', headers })
  const tabs = openTabs()
  tabs.tell()
  tabs.close()
  location.assign(then)
}

/** @param again the provider must ask who it is, though it remembers */
export function loginHref(returnTo: string, person?: string, again = false): string {
  const wishes = { ...(person && { login_hint: person }), ...(again && { again: '1' }), return_to: returnTo }
  return `/auth/login?${new URLSearchParams(wishes).toString()}`
}

/** A header no other site can make a browser send: the gateway's guard against forged requests. */
export const headers = { 'x-tilsynsblik': '1' } as const

/** Asks the gateway itself, which owns the session. When it answers as if nobody were signed in, whoever watches over the session looks. */
export async function askGateway(path: string, init: Omit<RequestInit, 'headers'> = {}): Promise<Response> {
  const response = await fetch(path, { ...init, headers })
  if (response.status === 401) doubtSession()
  return response
}

const watchers = new Set<() => void>()

/** @returns stops hearing of it */
export function onDoubt(look: () => void): () => void {
  watchers.add(look)
  return () => void watchers.delete(look)
}

/** Something was answered as if nobody were signed in. */
export function doubtSession(): void {
  for (const look of watchers) look()
}
