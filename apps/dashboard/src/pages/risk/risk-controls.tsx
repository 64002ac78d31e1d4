import { useCallback } from 'react'
import { institutionTypes, riskBands } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { SearchField, SelectField } from '../../ui/field.tsx'
import { hrefOf } from '../../ui/href.ts'
import type { RiskSearch } from './risk-search.ts'

interface RiskControlsProps {
  search: RiskSearch
  /** What waits at the desk. */
  signals: readonly { readonly overdue: boolean }[]
  change: (patch: RiskSearch, replace?: boolean) => void
}

/** List or funnel, and what the list is narrowed to. */
export function RiskControls({ search, signals, change }: RiskControlsProps) {
  const { t, language } = useLanguage()
  const changeText = useCallback((text: string) => change({ soeg: text || undefined }, true), [change])
  return (
    <div className="view-controls">
      <div className="view-line">
        {signals.length > 0 && (
          <a href="/signaler">{t.risk.leadSignals(signals.length, signals.filter(({ overdue }) => overdue).length)}</a>
        )}
        <RiskViews search={search} />
      </div>
      <form className="controls" role="search" aria-label={t.risk.controls} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={t.risk.band}
          value={search.gruppe ?? ''}
          options={[
            { value: '' as const, label: t.risk.allBands },
            ...riskBands.map((band) => ({ value: band.code, label: band[language] })),
          ]}
          onChange={(band) => change({ gruppe: band || undefined })}
        />
        <SelectField
          label={t.homes.type}
          value={search.type ?? ''}
          options={[
            { value: '' as const, label: t.homes.allTypes },
            ...institutionTypes.map((type) => ({ value: type.code, label: type[language] })),
          ]}
          onChange={(type) => change({ type: type || undefined })}
        />
        <SearchField label={t.risk.search} value={search.soeg ?? ''} onChange={changeText} />
      </form>
    </div>
  )
}

export function RiskViews({ search }: { search: RiskSearch }) {
  const { t } = useLanguage()
  const { visning, ...rest } = search
  return (
    <nav className="view-links" aria-label={t.risk.views}>
      <a href={hrefOf('/risiko', rest)} aria-current={visning ? undefined : 'page'}>
        {t.risk.list}
      </a>
      <a href={hrefOf('/risiko', { visning: 'tragt', type: rest.type })} aria-current={visning ? 'page' : undefined}>
        {t.risk.funnelView}
      </a>
    </nav>
  )
}
