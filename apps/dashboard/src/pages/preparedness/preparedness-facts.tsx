import { graphql } from '../../graphql/gql.ts'
import type { PreparednessFactsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'

graphql(`
  fragment PreparednessFacts on PreparednessFacts {
    guidelineRevisedOn
    employees
    trainedShare
    receiptShare
    houseRulesRevisedOn
    childrenTold
  }
`)

/** What the register tells of a home's prevention beside its figures of force. What is not recorded is said to be so. */
export function PreparednessFacts({ facts, href }: { facts: PreparednessFactsFragment; href?: string }) {
  const { t, format } = useLanguage()
  const f = t.preparedness.facts
  const { employees } = facts
  const day = (date: string | null | undefined) => (date ? format.date(date) : null)
  const share = (part: number | null | undefined) =>
    part == null || !employees ? null : f.share(format.percent(part), format.number(employees))
  const lines: [label: string, value: string | null][] = [
    [f.guideline, day(facts.guidelineRevisedOn)],
    [f.trained, share(facts.trainedShare)],
    [f.receipts, share(facts.receiptShare)],
    [f.houseRules, day(facts.houseRulesRevisedOn)],
    [f.childrenTold, facts.childrenTold == null ? null : format.number(facts.childrenTold)],
  ]
  return (
    <section className="preparedness-facts">
      <h2>{f.heading}</h2>
      <dl className="facts">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <b>{f.missing}</b>}</dd>
          </div>
        ))}
      </dl>
      {href && (
        <p>
          <a href={href}>{f.see}</a>
        </p>
      )}
    </section>
  )
}
