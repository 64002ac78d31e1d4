import { institutionTypes, operatorKinds } from '@tilsynsblik/vocabulary'
import { graphql } from '../../graphql/gql.ts'
import type { HomeRegisterFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

graphql(`
  fragment HomeRegister on Institution {
    number
    type
    places
    inHouseSchool
    approvedFrom
    closedOn
    operator {
      id
      name
      kind
    }
    department {
      id
      name
    }
    authority {
      id
      name
    }
    municipality {
      id
      name
    }
  }
`)

/** What the register of homes says about this one. */
export function HomeRegister({ home }: { home: HomeRegisterFragment }) {
  const { t, format, word } = useLanguage()
  const facts: [label: string, value: string | null][] = [
    [t.home.facts.type, word(institutionTypes, home.type)],
    [t.home.facts.places, format.number(home.places)],
    [t.home.facts.municipality, home.municipality.name],
    [t.home.facts.operator, `${home.operator.name} (${word(operatorKinds, home.operator.kind).toLocaleLowerCase('da')})`],
    [t.home.facts.department, home.department?.name ?? null],
    [t.home.facts.authority, home.authority.name],
    [t.home.facts.approved, `${format.date(home.approvedFrom)} · ${home.number}`],
    [t.home.facts.closed, home.closedOn ? format.date(home.closedOn) : null],
    [t.home.facts.school, home.inHouseSchool ? t.ui.yes : t.ui.no],
  ]
  return (
    <dl className="facts">
      {facts.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
