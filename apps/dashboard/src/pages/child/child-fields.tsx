import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { useChildLanguage } from './child-language.tsx'

interface FieldProps {
  label: string
  help?: string | undefined
  optional?: boolean | undefined
  /** The sentence of the rule that is broken. */
  problem?: string | undefined
}

interface OptionText {
  label: string
  help?: string
}

interface ChoicesProps<Value extends string> extends Omit<FieldProps, 'optional'> {
  options: Readonly<Record<Value, OptionText>>
  /** The question stands as the heading of the page already. */
  hideLabel?: boolean
}

/** One of a few, each as large as a finger. */
export function Choices<Value extends string>({
  value,
  onChange,
  ...group
}: ChoicesProps<Value> & { value: Value | null; onChange: (value: Value) => void }) {
  const name = useId()
  return (
    <Options {...group}>
      {(option, wired) => <input {...wired} type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />}
    </Options>
  )
}

/** Any number of a few. */
export function Ticks<Value extends string>({
  values,
  onChange,
  ...group
}: ChoicesProps<Value> & { values: readonly Value[]; onChange: (values: Value[]) => void }) {
  const all = Object.keys(group.options) as Value[]
  return (
    <Options {...group}>
      {(option, wired) => (
        <input
          {...wired}
          type="checkbox"
          checked={values.includes(option)}
          onChange={({ target }) => onChange(all.filter((one) => (one === option ? target.checked : values.includes(one))))}
        />
      )}
    </Options>
  )
}

function Options<Value extends string>({
  label,
  hideLabel = false,
  help,
  problem,
  options,
  children,
}: ChoicesProps<Value> & { children: (option: Value, wired: { 'aria-invalid': true | undefined }) => ReactNode }) {
  const id = useId()
  const all = Object.entries(options) as [Value, OptionText][]
  return (
    <fieldset className="child-field" aria-describedby={described(id, help, problem)}>
      <legend className={hideLabel ? 'only-spoken' : undefined}>{label}</legend>
      <Notes id={id} help={help} problem={problem} />
      {all.map(([option, text]) => (
        <label key={option} className="child-option">
          {children(option, { 'aria-invalid': problem ? true : undefined })}
          <span>
            {text.label}
            {text.help && <span className="child-option-help">{text.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** One thing one may tick. */
export function Tick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="child-option">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  )
}

type TextProps = FieldProps & { value: string; onChange: (value: string) => void }

export function TextLine({
  value,
  onChange,
  short = false,
  ...field
}: TextProps & { short?: boolean } & Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'type' | 'max' | 'spellCheck'>) {
  const { label, help, optional, problem, ...input } = field
  return (
    <Labelled {...{ label, help, optional, problem }}>
      {(wired) => (
        <input
          type="text"
          autoComplete="off"
          {...input}
          {...wired}
          className={short ? 'short' : undefined}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  )
}

export function TextPage({ value, onChange, rows = 8, ...field }: TextProps & { rows?: number }) {
  return (
    <Labelled {...field}>
      {(wired) => <textarea {...wired} rows={rows} autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)} />}
    </Labelled>
  )
}

interface Wired {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

function Labelled({ label, help, optional, problem, children }: FieldProps & { children: (wired: Wired) => ReactNode }) {
  const { t } = useChildLanguage()
  const id = useId()
  return (
    <div className="child-field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="child-optional"> {t.optional}</span>}
      </label>
      <Notes id={id} help={help} problem={problem} />
      {children({ id, 'aria-describedby': described(id, help, problem), 'aria-invalid': problem ? true : undefined })}
    </div>
  )
}

function Notes({ id, help, problem }: { id: string; help: string | undefined; problem: string | undefined }) {
  return (
    <>
      {help && (
        <p className="child-help" id={`${id}-hjaelp`}>
          {help}
        </p>
      )}
      {problem && (
        <p className="child-wrong" id={`${id}-fejl`}>
          {problem}
        </p>
      )}
    </>
  )
}

function described(id: string, help: string | undefined, problem: string | undefined): string | undefined {
  return [help && `${id}-hjaelp`, problem && `${id}-fejl`].filter(Boolean).join(' ') || undefined
}
