import { useEffect, useState } from 'react'
import type { Colleague } from '../../gateway/colleagues.ts'
import { askGateway } from '../../gateway/session.ts'

const nobody: readonly Colleague[] = []

/** What the two who signed an edition are called, when it has come. Without it their roles stand there. */
export function useSigners(overviewId: string, edition: number): readonly Colleague[] {
  const [signers, setSigners] = useState(nobody)
  useEffect(() => {
    const leaving = new AbortController()
    const address = `/auth/signers?${new URLSearchParams({ overview: overviewId, edition: String(edition) }).toString()}`
    askGateway(address, { signal: leaving.signal })
      .then(async (response) => {
        if (response.ok) setSigners((await response.json()) as Colleague[])
      })
      .catch(() => {})
    return () => leaving.abort()
  }, [overviewId, edition])
  return signers
}
