import { useState } from 'react'
import { groupedReceiptCode } from '@tilsynsblik/vocabulary'
import { useChildLanguage } from './child-language.tsx'
import { ChildPage } from './child-page.tsx'
import { recipientName } from './child-words.ts'
import { municipalityOf, type Answers } from './complaint-answers.ts'
import { isOwn } from './file-steps.tsx'
import { leave } from './leave.ts'
import { Younger } from './younger.tsx'
import type { Filed } from './use-filing.ts'

interface ReceiptPageProps {
  filed: Filed
  answers: Answers
  /** Null for who is signed in: she needs none. */
  code: string | null
  onSee: () => void
}

/** It is sent: the code that leads back, what happens now and by when, and who else can help. */
export function ReceiptPage({ filed, answers, code, onSee }: ReceiptPageProps) {
  const { t, day } = useChildLanguage()
  const { receiptDueOn, ownParty, partyAge } = filed
  const municipality = municipalityOf(answers)
  const recipient = recipientName(t, filed.recipient, municipality && [municipality])
  return (
    <ChildPage title={t.receipt.title} lead={t.receipt.lead}>
      {code ? <Code code={code} /> : <p>{t.receipt.signedIn}</p>}
      {ownParty === false && partyAge !== null && <Younger partyAge={partyAge} whose={isOwn(answers)} />}
      <h2>{t.receipt.next}</h2>
      <ol className="child-next">
        <li>{t.receipt.received(recipient)}</li>
        <li>{receiptDueOn ? t.receipt.answerBy(t.before(day(receiptDueOn))) : t.receipt.answerSometime}</li>
        <li>{t.receipt.theyAsk}</li>
        <li>{t.receipt.theyDecide}</li>
      </ol>
      <div className="child-choices not-printed">
        <button type="button" className="child-button" onClick={onSee}>
          {t.receipt.see}
        </button>
        <button type="button" className="child-button second" onClick={leave}>
          {t.receipt.finish}
        </button>
      </div>
      <p className="child-help not-printed">{t.receipt.finishExplained}</p>
    </ChildPage>
  )
}

function Code({ code }: { code: string }) {
  const { t } = useChildLanguage()
  const [copied, setCopied] = useState(false)
  const groups = groupedReceiptCode(code).split('-')
  return (
    <section className="child-code" aria-labelledby="kode">
      <h2 id="kode">{t.receipt.code}</h2>
      <p className="child-code-letters">
        {/* Read out letter by letter; in sight, in groups that can be kept in mind. */}
        <span className="only-spoken">{code.split('').join(' ')}</span>
        <span aria-hidden="true">
          {groups.map((group, index) => (
            <span key={group + String(index)}>{index < groups.length - 1 ? `${group}-` : group}</span>
          ))}
        </span>
      </p>
      <p>
        <strong>{t.receipt.codeLead}</strong> {t.receipt.codeWhy}
      </p>
      <div className="child-side-by-side not-printed">
        <button
          type="button"
          className="child-small-button"
          onClick={() => void navigator.clipboard.writeText(groups.join('-')).then(() => setCopied(true))}
        >
          {t.receipt.copy}
        </button>
        <button type="button" className="child-small-button" onClick={() => print()}>
          {t.receipt.print}
        </button>
      </div>
      <p className="child-help" role="status">
        {copied && t.receipt.copied}
      </p>
    </section>
  )
}
