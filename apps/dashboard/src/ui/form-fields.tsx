import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import { useFormField } from './form-context.ts'
import { problemSentence } from './form.tsx'

interface FieldProps {
  /** The field's path in the input, as the service names it when something is wrong with it. */
  name: string
  label: string
  help?: ReactNode
  optional?: boolean
}

interface Wired {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

/** Label, help, the rule that is broken, and the control they belong to. */
function Labelled({ name, label, help, optional = false, children }: FieldProps & { children: (wired: Wired) => ReactNode }) {
  const { t } = useLanguage()
  const { id, code } = useFormField(name, label)
  const describedBy = [help && `${id}-hjaelp`, code && `${id}-fejl`].filter(Boolean).join(' ')
  return (
    <div className={code ? 'form-field wrong' : 'form-field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="soft"> {t.form.optional}</span>}
      </label>
      <FieldNotes id={id} help={help} code={code} />
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': code ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
    </div>
  )
}

function FieldNotes({ id, help, code }: { id: string; help: ReactNode; code: string | undefined }) {
  const { t } = useLanguage()
  return (
    <>
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
    </>
  )
}

interface TextProps extends FieldProps {
  value: string
  onChange: (value: string) => void
}

export function TextField({ value, onChange, ...field }: TextProps) {
  return (
    <Labelled {...field}>
      {(wired) => <input {...wired} type="text" value={value} onChange={(event) => onChange(event.target.value)} autoComplete="off" />}
    </Labelled>
  )
}

/** The reader's own mail address: the browser may fill it in (WCAG 1.3.5); whether it is one, the service says. */
export function MailField({ value, onChange, ...field }: TextProps) {
  return (
    <Labelled {...field}>
      {(wired) => (
        <input
          {...wired}
          type="text"
          inputMode="email"
          autoComplete="email"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

export function TextArea({ value, onChange, rows = 4, ...field }: TextProps & { rows?: number }) {
  return (
    <Labelled {...field}>
      {(wired) => <textarea {...wired} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Labelled>
  )
}

/** A day in the Danish calendar; the browser's own field, so its own calendar and its own keys. */
export function DayField({ value, onChange, min, max, ...field }: TextProps & { min?: string; max?: string }) {
  const { t } = useLanguage()
  return (
    <Labelled {...field} help={field.help ?? t.form.dayHelp}>
      {(wired) => <input {...wired} type="date" value={value} min={min} max={max} onChange={(event) => onChange(event.target.value)} />}
    </Labelled>
  )
}

interface FileProps extends FieldProps {
  /** What the browser offers first. */
  accept: string
  onChoose: (files: readonly File[]) => void
}

/** Files of this machine; the browser's own control. What was chosen is shown elsewhere, so the control is empty again at once. */
export function FileField({ accept, onChoose, ...field }: FileProps) {
  return (
    <Labelled {...field}>
      {(wired) => (
        <input
          {...wired}
          type="file"
          multiple
          accept={accept}
          onChange={({ target }) => {
            if (target.files && target.files.length > 0) onChoose([...target.files])
            target.value = ''
          }}
        />
      )}
    </Labelled>
  )
}

interface NumberProps extends FieldProps {
  value: number | null
  onChange: (value: number | null) => void
}

/** A whole number, or nothing yet. */
export function NumberField({ value, onChange, ...field }: NumberProps) {
  return (
    <Labelled {...field}>
      {(wired) => (
        <input
          {...wired}
          type="text"
          inputMode="numeric"
          className="short"
          value={value ?? ''}
          autoComplete="off"
          onChange={(event) => {
            const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 6)
            onChange(digits === '' ? null : Number(digits))
          }}
        />
      )}
    </Labelled>
  )
}

interface Option<Value extends string> {
  value: Value
  label: string
  help?: string
}

interface SelectProps<Value extends string> extends FieldProps {
  /** Null before anything is chosen. */
  value: Value | null
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
}

export function Select<Value extends string>({ value, options, onChange, ...field }: SelectProps<Value>) {
  const { t } = useLanguage()
  return (
    <Labelled {...field}>
      {(wired) => (
        <select {...wired} value={value ?? ''} onChange={(event) => onChange(event.target.value as Value)}>
          {value === null && <option value="">{t.form.choose}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({
  value,
  options,
  onChange,
  focusFirst,
  ...field
}: SelectProps<Value> & { focusFirst?: boolean }) {
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusFirst) first.current?.focus()
  }, [focusFirst])
  return (
    <Group {...field}>
      {(id, group) =>
        options.map((option, index) => (
          <label key={option.value} className="option">
            <input
              type="radio"
              ref={value === option.value || (value === null && index === 0) ? first : undefined}
              name={group}
              id={index === 0 ? id : undefined}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <OptionText {...option} />
          </label>
        ))
      }
    </Group>
  )
}

interface TicksProps<Value extends string> extends FieldProps {
  values: readonly Value[]
  options: readonly Option<Value>[]
  onChange: (values: Value[]) => void
}

/** Any number of a few. */
export function Ticks<Value extends string>({ values, options, onChange, ...field }: TicksProps<Value>) {
  return (
    <Group {...field}>
      {(id) =>
        options.map((option, index) => (
          <label key={option.value} className="option">
            <input
              type="checkbox"
              id={index === 0 ? id : undefined}
              checked={values.includes(option.value)}
              onChange={(event) =>
                onChange(
                  // In the order of the list, whatever the order of the ticks.
                  options.map((one) => one.value).filter((one) => (one === option.value ? event.target.checked : values.includes(one))),
                )
              }
            />
            <OptionText {...option} />
          </label>
        ))
      }
    </Group>
  )
}

function Group({ name, label, help, optional = false, children }: FieldProps & { children: (id: string, group: string) => ReactNode }) {
  const { t } = useLanguage()
  const { id, code } = useFormField(name, label)
  const group = useId()
  const describedBy = [help && `${id}-hjaelp`, code && `${id}-fejl`].filter(Boolean).join(' ')
  return (
    <fieldset className={code ? 'form-field wrong' : 'form-field'} aria-describedby={describedBy || undefined}>
      <legend>
        {label}
        {optional && <span className="soft"> {t.form.optional}</span>}
      </legend>
      <FieldNotes id={id} help={help} code={code} />
      {children(id, group)}
    </fieldset>
  )
}

function OptionText({ label, help }: Option<string>) {
  return (
    <span>
      {label}
      {help && <span className="help"> {help}</span>}
    </span>
  )
}
