import { isQuarter, type SignalKind } from '@tilsynsblik/vocabulary'
import type { Format } from '../../language/format.ts'
import type { Messages } from '../../language/language.tsx'
import { homeHref } from '../home/home-search.ts'

/** Figures behind a signal, as the job that found it wrote them: counts and thresholds, never text about a child. */
type Evidence = Readonly<Record<string, string | number>>

interface Told {
  kind: SignalKind
  evidence: string
  institutionId: string
}

/** The figures in a sentence, and the list they are counted in; null for what a person raised. */
export function evidenceOf(
  { kind, evidence, institutionId }: Told,
  t: Messages,
  format: Format,
): { sentence: string; href?: string } | null {
  const figures = JSON.parse(evidence) as Evidence
  const e = t.signals.evidence
  const count = (key: string) => format.number(Number(figures[key] ?? 0))
  const text = String(figures['quarter'] ?? '')
  const quarter = isQuarter(text) ? format.quarter(text) : text
  const reports = (search: Parameters<typeof homeHref>[1] = {}) =>
    homeHref(institutionId, { vis: 'magtanvendelser', ...(isQuarter(text) && { periode: text }), ...search })
  switch (kind) {
    case 'RISE':
    case 'SUDDEN_SILENCE':
      return { sentence: e.change(kind, count('observed'), format.decimal(Number(figures['expected'] ?? 0)), quarter), href: reports() }
    case 'QUIET_HOME':
      return {
        sentence: e.quiet(count('complaints'), count('concerns'), count('observed'), format.decimal(Number(figures['expected'] ?? 0))),
        href: homeHref(institutionId, { vis: 'underretninger' }),
      }
    case 'NO_EXPOSURE':
      return { sentence: e.exposure(count('reports'), quarter), href: reports() }
    case 'NOT_PERMITTED_INJURY':
      return { sentence: e.injury(count('reports'), quarter), href: reports({ 'ikke-tilladt': 'ja' }) }
    case 'THREE_LATE':
      return { sentence: e.late(count('late'), quarter), href: reports({ 'for-sent': 'ja' }) }
    case 'CRIME_SUSPECTED':
    case 'SEXUAL_ABUSE':
    case 'SERIOUS_INJURY': {
      const register = String(figures['register'] ?? '')
      return {
        sentence: e.record(t.signals.registers[register] ?? register),
        href: homeHref(institutionId, { vis: register === 'notifications' ? 'underretninger' : 'magtanvendelser' }),
      }
    }
    default:
      return null
  }
}
