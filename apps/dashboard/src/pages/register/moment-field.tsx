import { useId } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { useFormField } from '../../ui/form-context.ts'
import { problemSentence } from '../../ui/form.tsx'
import { instantsOf } from './local-clock.ts'
import { clockOf, localTimeOf, type Moment } from './report-form.ts'

interface MomentFieldProps {
  name: string
  label: string
  help?: string
  value: Moment
  /** The day that is meant when none is filled in. */
  otherwise?: string
  max: string
  onChange: (value: Moment) => void
}

/** A day and a clock, as a Danish watch showed them; and which of two when the hour came twice. */
export function MomentField({ name, label, help, value, otherwise = '', max, onChange }: MomentFieldProps) {
  const { t } = useLanguage()
  const { id, code } = useFormField(name, label)
  const group = useId()
  const r = t.register
  const local = localTimeOf(value, otherwise)
  const instants = local === null ? undefined : instantsOf(local)
  const described = [help && `${id}-hjaelp`, code && `${id}-fejl`, instants?.length === 0 && `${id}-fandtes-ikke`].filter(Boolean).join(' ')
  const clock = clockOf(value.time)
  const notATime = value.time.length >= 4 && clock === null
  const change = (patch: Partial<Moment>) => onChange({ ...value, repeat: null, ...patch })
  return (
    <fieldset className={code ? 'form-field wrong' : 'form-field'} aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {help && (
        <p className="help" id={`${id}-hjaelp`}>
          {help}
        </p>
      )}
      {code && (
        <p className="wrong-text" id={`${id}-fejl`}>
          {problemSentence(t.form.rules, code)}
        </p>
      )}
      <div className="moment">
        <label>
          <span>
            {r.clock} <span className="soft">{r.clockHelp}</span>
          </span>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            className="short"
            autoComplete="off"
            value={value.time}
            aria-invalid={code || notATime ? true : undefined}
            onChange={(event) => change({ time: event.target.value.slice(0, 5) })}
            onBlur={() => clock && onChange({ ...value, time: clock.replace(':', '.') })}
          />
        </label>
        <label>
          <span>
            {r.day} {otherwise && <span className="soft">{r.sameDay}</span>}
          </span>
          <input
            type="date"
            value={value.day}
            max={max}
            aria-invalid={code ? true : undefined}
            onChange={(event) => change({ day: event.target.value })}
          />
        </label>
      </div>
      {notATime && <p className="wrong-text">{problemSentence(t.form.rules, 'notATime')}</p>}
      {instants?.length === 0 && (
        <p className="wrong-text" id={`${id}-fandtes-ikke`}>
          {r.skipped}
        </p>
      )}
      {instants?.length === 2 && (
        <fieldset className="form-field repeat">
          <legend>{r.repeat}</legend>
          {(['SUMMER', 'NORMAL'] as const).map((repeat) => (
            <label key={repeat} className="option">
              <input type="radio" name={`${group}-gang`} checked={value.repeat === repeat} onChange={() => change({ repeat })} />
              <span>{r.repeats[repeat]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  )
}
