import { useCallback, useEffect, useState } from 'react'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import type { MyComplaintsQuery } from '../../graphql/graphql.ts'
import { useChildLanguage } from './child-language.tsx'
import { MyComplaints } from './child-documents.ts'
import { ChildPage } from './child-page.tsx'
import { troubleText } from './child-words.ts'
import { AddWordsPage, AppealPage, WithdrawPage } from './complaint-forms.tsx'
import { ComplaintStory, titleOf, type StoryAction } from './complaint-story.tsx'
import { EnterCode } from './enter-code.tsx'
import { useStepsBack } from './use-steps-back.ts'
import type { Door, Trouble } from './use-door.ts'

interface FollowComplaintProps {
  door: Door
  signedIn: boolean
  onStepChange: (step: string) => void
  onFileNew: () => void
  onHome?: (() => void) | undefined
}

type Seen = MyComplaintsQuery | { trouble: Trouble } | undefined

const forms = { ADD_WORDS: AddWordsPage, APPEAL: AppealPage, WITHDRAW: WithdrawPage } as const

/** The way back to a complaint: by its code, or as who is signed in. */
export function FollowComplaint({ door, signedIn, onStepChange, onFileNew, onHome }: FollowComplaintProps) {
  const { t } = useChildLanguage()
  const [seen, setSeen] = useState<Seen>()
  const [chosen, setChosen] = useState<string>()
  const [action, setAction] = useState<StoryAction>()
  const [said, setSaid] = useState('')
  const [hasCode, setHasCode] = useState(door.code() !== null)

  const look = useCallback(async (): Promise<Seen> => {
    const answer = await door.ask(MyComplaints, {})
    const found = 'data' in answer ? answer.data : answer
    // A register that is away answers null: that is not "no complaint".
    return 'myComplaints' in found && found.myComplaints === null ? { trouble: { code: 'UNAVAILABLE' } } : found
  }, [door])
  const enters = signedIn || hasCode
  useEffect(() => {
    if (enters && !seen) void look().then(setSeen)
  }, [enters, seen, look])
  useEffect(() => onStepChange(`${chosen ?? ''} ${action ?? ''} ${enters}`), [chosen, action, enters, onStepChange])

  const list = seen && 'myComplaints' in seen ? (seen.myComplaints ?? []) : []
  const one = list.length === 1 ? list[0] : list.find(({ id }) => id === chosen)
  const back = () => {
    if (action) return setAction(undefined)
    if (chosen) return setChosen(undefined)
    return onHome?.()
  }
  useStepsBack(action ? 2 : chosen ? 1 : 0, back)

  const openCode = async (code: string) => {
    const shut = await door.open(code)
    if (shut) return troubleText(t, shut)
    const found = await look()
    if (found && 'trouble' in found) return troubleText(t, found.trouble)
    if (found?.myComplaints?.length === 0) {
      door.forget()
      return t.enter.nothing
    }
    setSeen(found)
    setHasCode(true)
    return undefined
  }

  if (!enters) return <EnterCode onCode={openCode} onFileNew={onFileNew} />
  if (!seen) return <p role="status">{t.frame.loading}</p>
  if ('trouble' in seen)
    return (
      <ChildPage title={t.mine.title} lead={troubleText(t, seen.trouble)} onBack={onHome}>
        <button type="button" className="child-button" onClick={() => setSeen(undefined)}>
          {t.frame.retry}
        </button>
      </ChildPage>
    )
  if (!one) return <List complaints={list} onChoose={setChosen} onFileNew={onFileNew} onHome={onHome} />
  const Form = action && forms[action]
  if (Form)
    return (
      <Form
        door={door}
        complaint={one}
        onBack={() => setAction(undefined)}
        onDone={(done) => {
          setSaid(done)
          setAction(undefined)
          setSeen(undefined)
        }}
      />
    )
  return (
    <>
      <p className="child-said" role="status">
        {said}
      </p>
      <ComplaintStory
        complaint={one}
        municipalities={seen.municipalities}
        onAction={(next) => {
          setSaid('')
          setAction(next)
        }}
        onBack={list.length > 1 ? () => setChosen(undefined) : onHome}
      />
    </>
  )
}

interface ListProps {
  complaints: NonNullable<MyComplaintsQuery['myComplaints']>
  onChoose: (id: string) => void
  onFileNew: () => void
  onHome?: (() => void) | undefined
}

function List({ complaints, onChoose, onFileNew, onHome }: ListProps) {
  const { t, day } = useChildLanguage()
  const none = complaints.length === 0
  return (
    <ChildPage title={t.mine.title} lead={none ? t.mine.none : t.mine.lead} onBack={onHome}>
      <ul className="child-found">
        {complaints.map((complaint) => (
          <li key={complaint.id}>
            <button type="button" onClick={() => onChoose(complaint.id)}>
              {t.mine.sent(day(calendarDateOf(new Date(complaint.filedAt))))}
              <span className="child-option-help">{titleOf(t, complaint)}</span>
            </button>
          </li>
        ))}
      </ul>
      {none && (
        <button type="button" className="child-button" onClick={onFileNew}>
          {t.enter.fileNew}
        </button>
      )}
    </ChildPage>
  )
}
