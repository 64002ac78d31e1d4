import { mostSeats, refused, type Seat } from '@tilsynsblik/service-kit'
import { isPersona } from '@tilsynsblik/vocabulary'
import { seatedOf } from '../access/assignments.ts'
import type { Gateway } from '../gateway.ts'
import { bodyOf, sendJson, type Exchange } from './exchange.ts'
import { sendRefusal, serviceOf } from './service-route.ts'

const mostBytes = 1024 * 1024

/**
 * POST /services/seats with `seats`: for a service, in a job of its own. Which of them stand now, in their order. It tells of whom the
 * service names, and names nobody.
 */
export async function answerSeats(gateway: Gateway, exchange: Exchange): Promise<void> {
  try {
    if (exchange.request.method !== 'POST') throw refused('BAD_USER_INPUT', 'Ask with POST.')
    const body = await bodyOf(exchange.request, mostBytes)
    if (serviceOf(gateway, exchange, body).persona !== 'service') throw refused('FORBIDDEN')
    const { seats } = JSON.parse(body) as { seats?: unknown }
    if (!Array.isArray(seats) || seats.length > mostSeats || !seats.every(isSeat)) throw refused('BAD_USER_INPUT', 'seats must be seats.')
    sendJson(exchange, 200, { seated: await seatedOf(gateway.access, seats) })
  } catch (error) {
    sendRefusal(exchange, error)
  }
}

function isSeat(each: unknown): each is Seat {
  const { personId, persona, scopeId } = (each ?? {}) as Partial<Record<keyof Seat, unknown>>
  return (
    typeof personId === 'string' && typeof persona === 'string' && isPersona(persona) && (scopeId === null || typeof scopeId === 'string')
  )
}
