import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { addQuarters, type Quarter } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import type { SelectionRoundPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { SelectField } from '../../ui/field.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { OpenRound } from './open-round.tsx'
import type { RoundHome } from './round-lanes.ts'
import { RoundMoved } from './round-moved.tsx'
import { RoundReport } from './round-report.tsx'
import { RoundWork } from './round-work.tsx'

const SelectionRoundPage = graphql(`
  query SelectionRoundPage($quarter: Quarter!) @personas(allow: [supervisor, authority_head]) {
    selectionRound(quarter: $quarter) {
      id
      quarter
      modelVersion
      dataAsOf
      state
      version
      capacity
      randomShare
      seed
      openedAt
      openedBy
      closedAt
      closedBy
      undecided
      mayClose
      homes {
        institutionId
        institution {
          id
          number
          name
          type
          municipality {
            id
            name
          }
        }
        lane
        position
        score
        scoreNow
        probabilitySelected
        band
        then {
          indicator
          numerator
          denominator
          contribution
        }
        lastCarriedOutOn
        dueOn
        decision {
          choice
          reason
          text
          override
          decidedBy
          decidedAt
        }
        decisions {
          choice
          reason
          text
          override
          decidedBy
          decidedAt
        }
        inspectionCaseId
      }
    }
    selectionRounds(first: 12) {
      id
      quarter
      state
    }
    riskAssessment {
      id
      period
      modelVersion
      dataAsOf
      completedAt
    }
  }
`)

const route = getRouteApi('/udvalg')

/** Which homes are visited this quarter: proposed by the model, decided by people, each with a reason. */
export function SelectionPage() {
  const { lastClosedQuarter } = useSession()
  const running = addQuarters(lastClosedQuarter, 1)
  const { kvartal: quarter = running } = route.useSearch()
  const answer = useRegisteredQuery(SelectionRoundPage, { quarter })
  return (
    <WhenAnswered
      answer={answer}
      // A round that could not be fetched must not look like one that was never opened.
      pick={(data) => (data.selectionRound || answer.missing.size === 0 ? data : null)}
      empty={null}
    >
      {(data) => <RoundOfQuarter key={quarter} quarter={quarter} data={data} />}
    </WhenAnswered>
  )
}

/** Not opened, open or closed; and when somebody else has changed it, what they did, on top of how it stands now. */
function RoundOfQuarter({ quarter, data }: { quarter: Quarter; data: SelectionRoundPageQuery }) {
  const { selectionRound: round, selectionRounds, riskAssessment } = data
  const [seenBefore, setSeenBefore] = useState<readonly RoundHome[]>()
  const quarters = <QuarterOfRound quarter={quarter} rounds={selectionRounds ?? []} />
  return (
    <>
      {seenBefore && round && <RoundMoved before={seenBefore} round={round} />}
      {!round && (
        <OpenRound quarter={quarter} assessment={riskAssessment ?? null} quarters={quarters} onMovedOn={() => setSeenBefore([])} />
      )}
      {round?.state === 'OPEN' && <RoundWork round={round} quarters={quarters} onMovedOn={setSeenBefore} />}
      {round?.state === 'CLOSED' && <RoundReport round={round} quarters={quarters} />}
    </>
  )
}

interface QuarterOfRoundProps {
  quarter: Quarter
  rounds: NonNullable<SelectionRoundPageQuery['selectionRounds']>
}

/** The rounds there are, the running quarter and the next one. */
function QuarterOfRound({ quarter, rounds }: QuarterOfRoundProps) {
  const { t, format } = useLanguage()
  const { lastClosedQuarter } = useSession()
  const navigate = route.useNavigate()
  const running = addQuarters(lastClosedQuarter, 1)
  const states = new Map(rounds.map((round) => [round.quarter, round.state]))
  const options = [...new Set([addQuarters(running, 1), running, quarter, ...states.keys()])].toSorted().toReversed()
  return (
    <form className="controls" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t.selection.quarter}
        value={quarter}
        options={options.map((value) => ({
          value,
          label: `${format.quarter(value)} (${t.selection.states[states.get(value) ?? 'NONE']})`,
        }))}
        onChange={(next) => void navigate({ search: { kvartal: next === running ? undefined : next } })}
      />
    </form>
  )
}
