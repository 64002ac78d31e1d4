import { institutionTypes, periodEnding, type Period } from '@tilsynsblik/vocabulary'
import { useCallback } from 'react'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { SearchField, SelectField, Tick } from '../../ui/field.tsx'
import { PeriodFields } from '../period-fields.tsx'
import type { HomesSearch } from './homes-search.ts'

interface HomesControlsProps {
  search: HomesSearch
  period: Period
  change: (patch: HomesSearch, replace?: boolean) => void
}

export function HomesControls({ search, period, change }: HomesControlsProps) {
  const { t, language } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const types = [
    { value: '' as const, label: t.homes.allTypes },
    ...institutionTypes.map((type) => ({ value: type.code, label: type[language] })),
  ]
  const changeText = useCallback((text: string) => change({ soeg: text || undefined }, true), [change])
  return (
    <form className="controls" role="search" aria-label={t.homes.controls} onSubmit={(event) => event.preventDefault()}>
      <PeriodFields
        period={period}
        onChange={(next) => change({ periode: next === periodEnding(lastClosedQuarter, 4) ? undefined : next })}
      />
      <SelectField
        label={t.homes.type}
        value={search.type ?? ''}
        options={types}
        onChange={(type) => change({ type: type || undefined })}
      />
      <SearchField label={t.homes.search} value={search.soeg ?? ''} onChange={changeText} />
      <Tick
        label={t.homes.onlyWithoutReports}
        checked={search['uden-indberetning'] === 'ja'}
        onChange={(checked) => change({ 'uden-indberetning': checked ? 'ja' : undefined })}
      />
    </form>
  )
}
