import { headers } from './session.ts'

/** What kept the door without an account from opening. */
export type DoorProblem = { code: 'OFFLINE' | 'INTERNAL' } | { code: 'TOO_MANY'; minutes: number }

/** A new receipt: this browser has a session under it now, and the code that leads back to it. Nothing here writes the code down. */
export async function startReceipt(): Promise<{ code: string } | { problem: DoorProblem }> {
  const answer = await post({})
  return 'problem' in answer ? answer : { code: (answer.body as { code: string }).code }
}

/** A session under a code. That it opens does not say that anything was ever filed under it. */
export async function openReceipt(code: string): Promise<DoorProblem | undefined> {
  const answer = await post({ code })
  return 'problem' in answer ? answer.problem : undefined
}

/** Ends the session this browser has with a receipt, also when the page is on its way out. */
export function endReceipt(): void {
  void fetch('/auth/receipt', { method: 'DELETE', headers, keepalive: true }).catch(() => {})
}

async function post(body: { code?: string }): Promise<{ body: unknown } | { problem: DoorProblem }> {
  let response: Response
  try {
    response = await fetch('/auth/receipt', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return { problem: { code: 'OFFLINE' } }
  }
  if (response.status === 429) return { problem: { code: 'TOO_MANY', minutes: minutesUntil(response.headers.get('retry-after')) } }
  if (!response.ok) return { problem: { code: 'INTERNAL' } }
  return { body: await response.json() }
}

function minutesUntil(seconds: string | null): number {
  return Math.max(1, Math.ceil(Number(seconds ?? 60) / 60))
}
