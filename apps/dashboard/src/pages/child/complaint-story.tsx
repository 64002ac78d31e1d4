import { useState, type ReactNode } from 'react'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import type { MyComplaintsQuery } from '../../graphql/graphql.ts'
import { useChildLanguage, type ChildMessages } from './child-language.tsx'
import { ChildPage } from './child-page.tsx'
import { recipientName } from './child-words.ts'
import { Younger } from './younger.tsx'

export type MyComplaint = NonNullable<MyComplaintsQuery['myComplaints']>[number]
export type StoryAction = 'ADD_WORDS' | 'APPEAL' | 'WITHDRAW'

interface StoryProps {
  complaint: MyComplaint
  municipalities: MyComplaintsQuery['municipalities']
  onAction: (action: StoryAction) => void
  onBack?: (() => void) | undefined
}

/** While somebody still looks at it. */
const looking: readonly MyComplaint['state'][] = ['RECEIVED', 'EXAMINED']

/** Where a complaint is, told as one would tell it: what was found, who looks at it, and what can be done now. */
export function ComplaintStory({ complaint, municipalities, onAction, onBack }: StoryProps) {
  const { t, day } = useChildLanguage()
  const { state, allowedActions, officer, filedAt, complainant, ownParty, partyAge, words, withdrawn } = complaint
  const sentOn = day(calendarDateOf(new Date(filedAt)))
  return (
    <ChildPage
      title={titleOf(t, complaint)}
      lead={withdrawn ? t.story.withdrawnOn(day(withdrawn.on)) : t.story.sent(sentOn)}
      onBack={onBack}
    >
      <Found complaint={complaint} />
      {officer && state !== 'WITHDRAWN' && state !== 'CLOSED' && (
        <section>
          <p>{(looking.includes(state) ? t.story.officer : t.story.officerWas)(officer.name)}</p>
          <p>
            <a className="child-call" href={`tel:${officer.phone.replaceAll(/[^\d+]/g, '')}`}>
              {t.story.call(officer.phone)}
            </a>
          </p>
          <p className="child-help">{t.story.callExplained}</p>
        </section>
      )}
      {state === 'FILED' && <Waiting complaint={complaint} recipient={recipientName(t, complaint.recipient, municipalities)} />}
      {ownParty === false && partyAge !== null && state !== 'WITHDRAWN' && (
        <Younger partyAge={partyAge} whose={complainant === 'CHILD' ? 'own' : 'other'} />
      )}
      <Doing complaint={complaint} />
      <Actions allowed={allowedActions} complaint={complaint} onAction={onAction} />
      {words && words.length > 0 && (
        <details className="child-details">
          <summary>{t.story.yourWords}</summary>
          {words.map(({ id, text }) => (
            <p key={id} className="child-own-words">
              {text}
            </p>
          ))}
        </details>
      )}
    </ChildPage>
  )
}

export function titleOf(t: ChildMessages, { state, decision, outcome }: Pick<MyComplaint, 'state' | 'decision' | 'outcome'>): string {
  if (state !== 'DECIDED') return t.story.title[state]
  const found = decision?.outcome ?? outcome
  return found && found !== 'WITHDRAWN' ? t.story.title.DECIDED[found] : t.story.found
}

/** What was decided, and by the appeals board after that; the newest first. */
function Found({ complaint: { decision, appeal, followUpAtHome, state, outcome, decidedOn } }: { complaint: MyComplaint }) {
  const { t, day } = useChildLanguage()
  const decidedDay = decision?.decidedOn ?? decidedOn
  return (
    <>
      {appeal && (
        <section>
          <p>{t.story.appealed(day(appeal.appealedOn))}</p>
          {appeal.inTime === false && !appeal.outcome && <p>{t.story.appealedLate}</p>}
          {appeal.outcome && (
            <p>
              <strong>{t.story.appealOutcome[appeal.outcome]}</strong>
            </p>
          )}
          {appeal.ground && <Ground text={appeal.ground} />}
        </section>
      )}
      {outcome && state !== 'WITHDRAWN' && (
        <section>
          <h2>{t.story.found}</h2>
          {state !== 'DECIDED' && <p>{t.outcomes[outcome]}</p>}
          {decision?.unlawful && (
            <p>
              <strong>{t.story.unlawful}</strong>
            </p>
          )}
          {decision && <Ground text={decision.ground} />}
          {decidedDay && <p className="child-help">{t.story.decidedOn(day(decidedDay))}</p>}
        </section>
      )}
      {followUpAtHome && (
        <section>
          <h2>{t.story.followUp}</h2>
          <Ground text={followUpAtHome} />
        </section>
      )}
    </>
  )
}

/** What an office wrote, in its own words: marked as such. */
function Ground({ text }: { text: string }): ReactNode {
  return <blockquote className="child-quote">{text}</blockquote>
}

function Waiting({ complaint: { receiptDueOn }, recipient }: { complaint: MyComplaint; recipient: string }) {
  const { t, day } = useChildLanguage()
  const [today] = useState(() => calendarDateOf(new Date()))
  const passed = receiptDueOn !== null && receiptDueOn < today
  return (
    <section>
      <p>{t.story.filed(recipient)}</p>
      {receiptDueOn && <p>{(passed ? t.story.byPassed : t.story.by)(t.before(day(receiptDueOn)))}</p>}
    </section>
  )
}

/** What has been done while it was looked at. */
function Doing({ complaint: { state, hearings, talk } }: { complaint: MyComplaint }) {
  const { t, day } = useChildLanguage()
  if (!looking.includes(state)) return null
  const asked = hearings ?? []
  const lines = [
    ...(asked.length > 0 ? [asked.some(({ answeredAt }) => answeredAt) ? t.story.homeAnswered : t.story.homeAsked] : []),
    ...(talk?.heldOn ? [t.story.talkHeld(day(talk.heldOn))] : talk?.omitted ? [t.story.noTalk] : []),
  ]
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{t.story.doing}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

interface ActionsProps {
  allowed: MyComplaint['allowedActions']
  complaint: MyComplaint
  onAction: (action: StoryAction) => void
}

/** What can be done now, as the server says it. */
function Actions({ allowed, complaint: { decision }, onAction }: ActionsProps) {
  const { t, day } = useChildLanguage()
  const [today] = useState(() => calendarDateOf(new Date()))
  const may = (action: StoryAction) => allowed.includes(action)
  if (!may('ADD_WORDS') && !may('APPEAL') && !may('WITHDRAW')) return null
  const late = decision !== null && decision.appealUntil < today
  return (
    <section>
      {may('APPEAL') && (
        <>
          <h2>{t.story.notAgreed}</h2>
          {decision && <p>{late ? t.story.appealLate(day(decision.appealUntil)) : t.story.appealUntil(day(decision.appealUntil))}</p>}
          <div className="child-choices">
            <button type="button" className="child-button" onClick={() => onAction('APPEAL')}>
              {t.story.appeal}
            </button>
          </div>
        </>
      )}
      {(may('ADD_WORDS') || may('WITHDRAW')) && <h2>{t.story.now}</h2>}
      <div className="child-choices">
        {may('ADD_WORDS') && (
          <button type="button" className="child-button second" onClick={() => onAction('ADD_WORDS')}>
            {t.story.addWords}
          </button>
        )}
        {may('WITHDRAW') && (
          <button type="button" className="child-button second" onClick={() => onAction('WITHDRAW')}>
            {t.story.withdraw}
          </button>
        )}
      </div>
    </section>
  )
}
