import { institutionTypes, riskBands, riskIndicators } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import type { CsvColumn } from '../../ui/csv.ts'
import { DownloadButton } from '../download-button.tsx'
import { noticeText } from './notice-text.ts'
import type { Assessment } from './risk-list.tsx'
import type { RiskHome } from './risk-rows.ts'
import type { RiskSearch } from './risk-search.ts'
import { useTypeName } from './type-name.ts'

/** The chosen homes, folded ones too, with every contribution and what it was made of. */
export function RiskDownload({ rows, assessment, search }: { rows: readonly RiskHome[]; assessment: Assessment; search: RiskSearch }) {
  const { t, word, language } = useLanguage()
  const typeName = useTypeName()
  const c = t.risk.csv
  const columns: CsvColumn<RiskHome>[] = [
    { heading: t.homes.csv.number, value: ({ institution }) => institution.number },
    { heading: t.risk.columns.navn, value: ({ institution }) => institution.name },
    { heading: t.risk.columns.type, value: ({ institution }) => word(institutionTypes, institution.type) },
    { heading: t.risk.columns.kommune, value: ({ institution }) => institution.municipality.name },
    { heading: c.band, value: ({ band }) => word(riskBands, band) },
    { heading: c.probability, value: ({ probabilitySelected }) => rounded(probabilitySelected) },
    { heading: c.rankLow, value: ({ rankLow }) => rankLow },
    { heading: c.rankHigh, value: ({ rankHigh }) => rankHigh },
    { heading: t.risk.columns.score, value: ({ score }) => rounded(score) },
    { heading: c.peerGroup, value: ({ peerGroup }) => typeName(peerGroup) },
    ...riskIndicators.flatMap((indicator): CsvColumn<RiskHome>[] => {
      const of = ({ indicators }: RiskHome) => indicators.find((score) => score.indicator === indicator.code)
      const name = indicator[language]
      return [
        { heading: c.value(name), value: (home) => rounded(of(home)?.value) },
        { heading: c.peer(name), value: (home) => rounded(of(home)?.peerValue) },
        { heading: c.part(name), value: (home) => rounded(of(home)?.contribution) },
      ]
    }),
    { heading: c.notices, value: ({ notices }) => notices.map((notice) => noticeText(notice, t).long).join(' ') },
    { heading: c.model, value: () => assessment.modelVersion },
    { heading: c.parameters, value: () => assessment.parametersHash },
  ]
  const filter = [search.type && word(institutionTypes, search.type), search.gruppe && word(riskBands, search.gruppe), search.soeg]
  return (
    <DownloadButton
      name="risikoliste"
      columns={columns}
      rows={rows}
      period={assessment.period}
      selection={filter.filter(Boolean).join(', ') || t.ui.everything}
    />
  )
}

/** Enough digits to add up to the score as it is shown. */
function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value * 10_000) / 10_000
}
