import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf, inspectionStates, selectionLanes } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { graphql } from '../../graphql/gql.ts'
import type { InspectionCaseRecordFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { homeHref } from '../home/home-search.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { CaseActions } from './case-actions.tsx'
import { CaseRecord } from './case-record.tsx'
import { CaseTimeline } from './case-timeline.tsx'

const InspectionCasePage = graphql(`
  query InspectionCasePage($id: ID!) @personas(allow: [supervisor, authority_head]) {
    inspectionCase(id: $id) {
      ...InspectionCaseRecord
    }
  }
`)

graphql(`
  fragment InspectionCaseRecord on InspectionCase {
    id
    institutionId
    institution {
      id
      name
      municipality {
        id
        name
      }
    }
    state
    version
    allowedActions
    roundId
    lane
    plannedOn
    announced
    announcedReason
    team
    themes
    carriedOutOn
    childrenOffered
    childrenHeard
    findings {
      theme
      level
      text
    }
    signalConfirmed
    hearing {
      sentAt
      answerBy
      answer
      answeredAt
    }
    followUps {
      id
      theme
      what
      dueOn
      checkedOn
      result
    }
    cancellation
    closedAt
  }
`)

const route = getRouteApi('/tilsyn/$id')

/** One inspection from plan to closing: where it is, what is known, and what can be done now. */
export function CasePage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const answer = useRegisteredQuery(InspectionCasePage, { id })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.inspectionCase}
      empty={<EmptyPage title={t.inspection.noneTitle} explanation={t.inspection.none} />}
    >
      {(inspection) => <InspectionPage inspection={inspection} />}
    </WhenAnswered>
  )
}

function InspectionPage({ inspection }: { inspection: InspectionCaseRecordFragment }) {
  const { t, format, word } = useLanguage()
  const { institution, state, lane } = inspection
  const [said, setSaid] = useState<Said>()
  const [movedOn, setMovedOn] = useState<string>()
  const [today] = useState(() => calendarDateOf(new Date()))
  const i = t.inspection
  const done = (sentence: string) => {
    setMovedOn(undefined)
    setSaid({ text: sentence })
  }
  return (
    <div className="stack">
      <div>
        <PageHead
          large
          title={i.title(institution.name, format.date(inspection.carriedOutOn ?? inspection.plannedOn))}
          lead={
            <>
              {i.lead(word(inspectionStates, state))} {lane ? i.lane(word(selectionLanes, lane)) : i.laneHidden}{' '}
              <a href={homeHref(institution.id)}>{i.toHome}</a> · <a href={`${homeHref(institution.id)}/brief`}>{i.toBrief}</a>
            </>
          }
        />
        <DoneMessage said={said} />
        {movedOn !== undefined && (
          <Notice act>
            <p>
              <strong>{i.movedOn(word(inspectionStates, state))}</strong> {t.form.movedOn}
            </p>
          </Notice>
        )}
        <CaseTimeline inspection={inspection} />
      </div>
      <CaseActions inspection={inspection} today={today} onDone={done} onWrongState={setMovedOn} />
      <CaseRecord inspection={inspection} />
    </div>
  )
}
