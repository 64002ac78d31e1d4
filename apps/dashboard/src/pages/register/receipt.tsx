import type { RegisterReportMutation } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export type Registered = Extract<RegisterReportMutation['registerReport'], { __typename: 'Incident' }>

/** It has arrived: when, under which number, and what happens now. */
export function Receipt({ receipt }: { receipt: Registered }) {
  const { t, format } = useLanguage()
  const r = t.register.receipt
  const { id, registeredAt, deadlineAt, late, account, crimeSuspected } = receipt
  return (
    <div className="prose receipt">
      <PageHead
        large
        title={r.title}
        lead={late ? r.late(format.dayAndTime(registeredAt), format.dayAndTime(deadlineAt)) : r.inTime(format.dayAndTime(registeredAt))}
      />
      <p>
        {r.number}: <span className="pseudonym">{id.slice(0, 8)}</span>
      </p>
      <h2>{r.nextTitle}</h2>
      <ol>
        {crimeSuspected && <li>{r.crime}</li>}
        <li>{r.manager}</li>
        <li>{r.consultant}</li>
        <li>{r.recipients}</li>
        {account === 'TO_FOLLOW' && <li>{r.account}</li>}
        <li>{r.talk}</li>
      </ol>
      <p className="form-end">
        <a className="button primary" href="/arbejde">
          {r.work}
        </a>
        <a className="button" href={`/indberetning/${id}`}>
          {r.open}
        </a>
        <a className="button" href="/registrer">
          {r.another}
        </a>
      </p>
    </div>
  )
}
