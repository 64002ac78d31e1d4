import { useEffect, useState } from 'react'
import { useLanguage } from '../../language/language.tsx'
import type { Round } from './round-lanes.ts'

/** The lot: what it was drawn with, and how anybody can draw it again. */
export function RoundSeed({ round }: { round: Round }) {
  const { t, format } = useLanguage()
  const s = t.selection
  const random = round.homes.filter(({ lane }) => lane === 'RANDOM')
  const draws = useDraws(round.seed, random)
  return (
    <section className="prose">
      <h2>{s.seedTitle}</h2>
      <p>{s.seedExplained(format.number(random.length))}</p>
      <pre className="code">{`printf '%s' '${round.seed}|${random[0]?.institutionId ?? 'h-…'}' | sha256sum`}</pre>
      {draws.length > 0 && (
        <>
          <p>{s.drawnAgain}</p>
          <ol className="draws">
            {draws.map(({ name, id, hash }) => (
              <li key={id}>
                {name} ({id}): <code>{hash.slice(0, 16)}…</code>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

interface Draw {
  id: string
  name: string
  hash: string
}

/** Drawn again here and now, by the browser itself. */
function useDraws(seed: string, homes: Round['homes']): readonly Draw[] {
  const [draws, setDraws] = useState<readonly Draw[]>([])
  const ids = homes.map(({ institutionId }) => institutionId).join(' ')
  useEffect(() => {
    let left = false
    const drawn = homes.map(async ({ institutionId: id, institution: { name } }) => ({ id, name, hash: await sha256(`${seed}|${id}`) }))
    void Promise.all(drawn).then((all) => !left && setDraws(all.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))))
    return () => void (left = true)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the ids say which homes
  }, [seed, ids])
  return draws
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
