import { useLanguage } from '../../language/language.tsx'
import { Choice } from '../../ui/form-fields.tsx'

interface YesOrNoProps {
  name: string
  label: string
  help?: string
  optional?: boolean
  value: boolean | null
  onChange: (value: boolean) => void
}

export function YesOrNo({ value, onChange, ...field }: YesOrNoProps) {
  const { language } = useLanguage()
  const [yes, no] = language === 'da' ? (['Ja', 'Nej'] as const) : (['Yes', 'No'] as const)
  return (
    <Choice
      {...field}
      value={value === null ? null : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      onChange={(choice) => onChange(choice === 'yes')}
    />
  )
}
