import { useLanguage } from '../../language/language.tsx'
import type { Assessment } from './risk-list.tsx'

type Stamped = Pick<Assessment, 'dataAsOf' | 'modelVersion' | 'parametersHash' | 'completedAt' | 'homesAssessed' | 'redraws'>

/** Which data, which model, which parameters: what somebody needs to make the same list again. */
export function RiskStamp({ assessment }: { assessment: Stamped }) {
  const { t, format } = useLanguage()
  const { dataAsOf, modelVersion, parametersHash, completedAt, homesAssessed, redraws } = assessment
  return (
    <p className="small stamp">
      {t.risk.stamp(format.dateTime(dataAsOf), modelVersion, parametersHash.slice(0, 8))}
      {t.risk.stampMore(format.dateTime(completedAt), format.number(homesAssessed), format.number(redraws))}.{' '}
      <a href="/metode#risikomodel">{t.risk.method}</a> · <a href="/metode/parametre">{t.risk.parameters}</a>
    </p>
  )
}
