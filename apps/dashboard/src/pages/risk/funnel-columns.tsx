import { useMemo } from 'react'
import { useLanguage } from '../../language/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { homeHref } from '../home/home-search.ts'
import type { FunnelRow } from './funnel-rows.ts'

/** The numbers of the funnel, and where each home stands in it in words. */
export function useFunnelColumns(): Column<FunnelRow>[] {
  const { t, format } = useLanguage()
  return useMemo(() => {
    const c = t.funnel.columns
    return [
      {
        key: 'name',
        heading: c.name,
        cell: ({ home }) => <a href={homeHref(home.institutionId, { vis: 'risiko' })}>{home.institution.name}</a>,
      },
      {
        key: 'observed',
        heading: c.observed,
        numeric: true,
        cell: ({ home, observed }) =>
          observed === 0 ? (
            <span className="soft">0</span>
          ) : (
            <a href={homeHref(home.institutionId, { vis: 'magtanvendelser' })}>{format.number(observed)}</a>
          ),
      },
      { key: 'expected', heading: c.expected, numeric: true, cell: ({ funnel }) => format.decimal(funnel.expected) },
      { key: 'ratio', heading: c.ratio, numeric: true, cell: ({ funnel }) => format.decimal(funnel.ratio, 2) },
      {
        key: 'high',
        heading: c.high,
        numeric: true,
        cell: ({ funnel }) => (funnel.probabilityHigh == null ? <Mark kind="noBasis" /> : format.percent(funnel.probabilityHigh)),
      },
      {
        key: 'place',
        heading: c.place,
        cell: ({ place, isOpen }) => (
          <>
            {place === 'inside' ? <span className="soft">{t.funnel.places.inside}</span> : t.funnel.places[place]}
            {isOpen && <span className="soft">{t.funnel.lowExposure}</span>}
          </>
        ),
      },
    ]
  }, [t, format])
}
