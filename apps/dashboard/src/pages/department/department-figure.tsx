import { useMemo } from 'react'
import { Key } from '../../charts/key.tsx'
import { ChangeDots } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useFreshness } from '../freshness.ts'
import { isSilent } from '../homes/home-rows.ts'
import type { OverviewRow } from './department-page.tsx'

const rowHeight = 34

/** All homes of the department on one scale: now, the quarter before, last year. */
export function DepartmentFigure({ rows, subject }: { rows: readonly OverviewRow[]; subject: string }) {
  const { t, format } = useLanguage()
  const freshness = useFreshness('overview')
  const dots = useMemo(
    () =>
      rows
        .map(({ institution, current, previous, yearBefore }) => ({
          id: institution.id,
          label: institution.name,
          now: rateOf(current) && {
            value: rateOf(current)!.perThousandChildDays,
            lower: rateOf(current)!.lower,
            upper: rateOf(current)!.upper,
          },
          before: rateOf(previous)?.perThousandChildDays ?? null,
          yearBefore: rateOf(yearBefore)?.perThousandChildDays ?? null,
        }))
        .toSorted((a, b) => (a.now?.value ?? -1) - (b.now?.value ?? -1)),
    [rows],
  )
  const height = Math.max(200, dots.length * rowHeight + 56)
  return (
    <FigureFrame
      heading={t.department.figure}
      subject={`${subject}. ${t.department.figureSubject}`}
      drawingHeight={height}
      drawingKey={
        <Key
          entries={[
            { sample: 'now', label: t.department.now },
            { sample: 'before', label: t.department.previous },
            { sample: 'year-before', label: t.department.yearBefore },
          ]}
        />
      }
      drawing={
        <ChangeDots rows={dots} height={height} legend={t.homes.perThousand} number={format.number} unknown={t.marks.notReported.short} />
      }
      table={
        <div className="prose small">
          {t.department.figureReading.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      }
      freshness={freshness}
    />
  )
}

function rateOf(facts: OverviewRow['previous']) {
  return isSilent(facts) ? null : (facts.incidents?.rate ?? null)
}
