import { legalSections, sectionAllowed } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { NumberField, Select, TextArea } from '../../ui/form-fields.tsx'
import type { FieldsProps } from './report-fields.tsx'
import { emptyMeasure, type MeasureForm } from './report-form.ts'

/** One or more measures of one episode, each under a section the home may use. */
export function MeasureFields({ form, change, home }: FieldsProps) {
  const { t, language } = useLanguage()
  const r = t.register
  const { measures } = form
  const offered = legalSections
    .filter(({ code }) => sectionAllowed(code, home.type))
    .map(({ code, paragraph, ...names }) => ({
      value: code,
      label: code === 'OTHER_NOT_PERMITTED' ? names[language] : `${paragraph} ${names[language]}`,
    }))
  const patch = (index: number, next: Partial<MeasureForm>) =>
    change({ measures: measures.map((measure, at) => (at === index ? { ...measure, ...next } : measure)) })
  return (
    <>
      <p className="help">{home.type === 'RESPITE' ? r.respite : r.measuresHelp}</p>
      {measures.map(({ section, minutes, note }, at) => {
        // A section of an old report that the home may not use any more is still what was written.
        const options =
          section && !offered.some(({ value }) => value === section) ? [...offered, { value: section, label: section }] : offered
        return (
          // oxlint-disable-next-line react/no-array-index-key -- measures have no name but their place
          <fieldset key={at} className="form-group">
            <legend>{r.measure(at + 1)}</legend>
            <Select
              name={`measures.${at}.section`}
              label={r.section}
              value={section}
              options={options}
              onChange={(next) => patch(at, { section: next })}
            />
            <NumberField
              name={`measures.${at}.minutes`}
              label={r.minutes}
              value={minutes}
              onChange={(next) => patch(at, { minutes: next })}
            />
            <TextArea
              name={`measures.${at}.note`}
              label={r.note}
              optional
              rows={2}
              value={note}
              onChange={(next) => patch(at, { note: next })}
            />
            {measures.length > 1 && (
              <button
                type="button"
                className="plain-button"
                onClick={() => change({ measures: measures.filter((_, index) => index !== at) })}
              >
                {r.removeMeasure(at + 1)}
              </button>
            )}
          </fieldset>
        )
      })}
      <p>
        <button type="button" className="button" onClick={() => change({ measures: [...measures, emptyMeasure] })}>
          {r.addMeasure}
        </button>
      </p>
    </>
  )
}
