import { legalSections } from '@tilsynsblik/vocabulary'
import { QuarterChart } from '../../charts/lazy.tsx'
import { useLanguage } from '../../language/language.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { useEditionFreshness } from './edition-freshness.ts'
import { categoriesOf, ratio, type Figures } from './figures.ts'
import { PeriodTable } from './period-table.tsx'

/** Development under each section of the law: one small drawing each, for one scale would hide all but § 9. */
export function SectionsFigure({ figures }: { figures: Figures }) {
  const { t, format, language } = useLanguage()
  const c = t.national.sections
  const { at, quarters, edition } = figures
  const sections = categoriesOf(figures, 'measures-by-section', legalSections).map(({ code, words }) => ({
    code,
    title: words
      .map(({ code: word, paragraph, ...names }) => (word === 'OTHER_NOT_PERMITTED' ? names[language] : `${paragraph} ${names[language]}`))
      .join(' + '),
  }))
  const value = (code: string) => (quarter: string) => at('measures-by-section', quarter, code)
  const physical = ratio(at('measures-by-section', edition.lastQuarter, 'S9'), at('incidents', edition.lastQuarter, 'measures'))
  return (
    <FigureFrame
      heading={physical === null ? c.title : c.heading(format.percent(physical), format.quarter(edition.lastQuarter))}
      subject={c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`))}
      drawing={
        <div className="panels">
          {sections.map(({ code, title }) => (
            <div key={code}>
              <p className="panel-title">{title}</p>
              <QuarterChart
                small
                height={110}
                quarters={quarters}
                series={[{ id: code, values: quarters.map(value(code)) }]}
                value={format.number}
                quarterName={format.quarterNumber}
              />
            </div>
          ))}
        </div>
      }
      wideTable
      table={
        <PeriodTable
          heading={t.national.quarter}
          label={c.title}
          periods={quarters}
          columns={sections.map(({ code, title }) => ({ key: code, heading: title, value: value(code) }))}
        />
      }
      notes={[c.note, c.scaleNote]}
      freshness={useEditionFreshness(figures, t.national.sources.incidents)}
    />
  )
}
