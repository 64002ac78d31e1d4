import type { CaseworkerIntakePageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { Select } from '../../ui/form-fields.tsx'
import { YesOrNo } from '../register/yes-or-no.tsx'
import type { IntakeFieldsProps } from './intake-fields.tsx'

export type Home = NonNullable<CaseworkerIntakePageQuery['institutionRegister']>[number]

/** The home, when there is one: where the child lives, or where it happened. */
export function HomeFields({ draft, change, homes }: IntakeFieldsProps & { homes: readonly Home[] }) {
  const { t, format } = useLanguage()
  const i = t.intake
  const inOrder = homes.toSorted((a, b) => format.compare(a.name, b.name))
  return (
    <>
      <Select
        name="institutionId"
        label={i.home}
        help={i.homeHelp}
        optional
        value={draft.institutionId ?? ''}
        options={[
          { value: '', label: i.noHome },
          ...inOrder.map((home) => ({ value: home.id, label: `${home.name}, ${home.municipality.name}` })),
        ]}
        // Who lives there is another question now.
        onChange={(next) => change({ institutionId: next || null, ...(!isTyped(draft.child) && { child: null }) })}
      />
      {draft.institutionId && (
        <YesOrNo
          name="happenedInHome"
          label={i.happenedInHome}
          help={i.happenedInHomeHelp}
          value={draft.happenedInHome}
          onChange={(happenedInHome) => change({ happenedInHome })}
        />
      )}
    </>
  )
}

function isTyped(child: string | null): boolean {
  return child === 'REFERENCE' || child === 'UNKNOWN'
}
