import { useMemo } from 'react'
import { useRouter } from '@tanstack/react-router'
import { Key } from '../../charts/key.tsx'
import { IntervalScatter } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { homeHref } from '../home/home-search.ts'
import { useFreshness } from '../freshness.ts'
import { isSilent, type HomePeriod } from './home-rows.ts'
import type { HomesSearch } from './homes-search.ts'
import { isAbove, type HomesSummary } from './homes-summary.ts'

interface HomesFigureProps {
  rows: readonly HomePeriod[]
  summary: HomesSummary
  subject: string
  search: HomesSearch
}

/** The same homes as the table above, drawn: what is chance in a small home and what is not. */
export function HomesFigure({ rows, summary, subject, search }: HomesFigureProps) {
  const { t, format } = useLanguage()
  const router = useRouter()
  const freshness = useFreshness('registers')
  const points = useMemo(
    () =>
      rows.flatMap((home) => {
        const { incidents, childDays, institution } = home
        if (!incidents?.rate || !childDays) return []
        const { perThousandChildDays: y, lower, upper } = incidents.rate
        const kind = isSilent(home) ? ('unknown' as const) : isAbove(home, summary.mean) ? ('above' as const) : ('inside' as const)
        const label =
          kind === 'unknown'
            ? `${institution.name}: ${t.marks.notReported.long}`
            : `${institution.name}: ${format.decimal(y)} (${format.interval(lower, upper)})`
        return { id: home.institutionId, label, x: childDays, y, lower, upper, kind }
      }),
    [rows, summary.mean, format, t],
  )
  if (summary.mean === null) return null
  return (
    <FigureFrame
      heading={t.homes.figure(summary.above, format.number(summary.above), format.decimal(summary.mean))}
      subject={`${subject}. ${t.homes.figureSubject}`}
      drawingHeight={380}
      drawingKey={
        <Key
          entries={[
            { sample: 'above', label: t.homes.key.above },
            { sample: 'inside', label: t.homes.key.inside },
            { sample: 'unknown', label: t.homes.key.unknown },
            { sample: 'mean', label: t.homes.key.mean(format.decimal(summary.mean)) },
          ]}
        />
      }
      drawing={
        <IntervalScatter
          points={points}
          mean={summary.mean}
          height={380}
          xLegend={t.homes.childDays}
          yLegend={t.homes.perThousand}
          number={format.number}
          onChoose={(id) => router.history.push(homeHref(id, { periode: search.periode }))}
        />
      }
      table={
        <div className="prose small">
          {t.homes.figureReading.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      }
      freshness={freshness}
    />
  )
}
