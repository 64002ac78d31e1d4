import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { calendarDateOf, codesOf, inspectionStates, type CalendarDate } from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import { graphql } from '../../graphql/gql.ts'
import { useLanguage } from '../../language/language.tsx'
import { hrefOf } from '../../ui/href.ts'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { agendaOf, withoutPlan, type PlannedCase, type RoundOfPlan } from './agenda.ts'
import { PlanCalendar } from './plan-calendar.tsx'
import { PlanList } from './plan-list.tsx'
import { PlanMissing } from './plan-missing.tsx'
import type { PlanSearch } from './plan-search.ts'

const InspectionPlan = graphql(`
  query InspectionPlan($states: [InspectionState!]) @personas(allow: [supervisor, authority_head]) {
    inspectionCases(states: $states) {
      id
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
      lane
      plannedOn
      announced
      team
      carriedOutOn
      hearing {
        sentAt
        answerBy
        answeredAt
      }
      followUps {
        id
        theme
        what
        dueOn
        checkedOn
      }
    }
    selectionRounds(first: 2) {
      id
      quarter
      state
      homes {
        institutionId
        institution {
          id
          name
          municipality {
            id
            name
          }
        }
        lane
        dueOn
        lastCarriedOutOn
        decision {
          choice
          decidedAt
        }
        inspectionCaseId
      }
    }
  }
`)

const route = getRouteApi('/tilsyn')

/** The visits of the authority: selected and not planned, planned, under way, and what falls due. */
export function PlanPage() {
  const { afsluttede } = route.useSearch()
  const answer = useRegisteredQuery(InspectionPlan, { states: afsluttede ? codesOf(inspectionStates) : null })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.inspectionCases && { cases: data.inspectionCases, rounds: data.selectionRounds ?? [] }}
      empty={null}
    >
      {({ cases, rounds }) => <Plan cases={cases} rounds={rounds} />}
    </WhenAnswered>
  )
}

function Plan({ cases, rounds }: { cases: readonly PlannedCase[]; rounds: readonly RoundOfPlan[] }) {
  const { t, format } = useLanguage()
  const { scope } = useSession()
  const search = route.useSearch()
  const [today] = useState(() => calendarDateOf(new Date()))
  const [said, setSaid] = useState<Said>()
  const navigate = route.useNavigate()
  const planned = (home: string) => {
    setSaid({ text: t.plan.planned(home) })
    void navigate({ search: (now) => ({ ...now, hjem: undefined }), resetScroll: false })
  }
  const missing = withoutPlan(rounds)
  const agenda = agendaOf(cases, today)
  // Who asks for the calendar has it first.
  const views = <PlanViews search={search} cases={cases} today={today} />
  const waiting = (kind: string) => agenda.filter((entry) => entry.kind === kind).length
  return (
    <div className="stack">
      <div>
        <PageHead
          large
          title={t.plan.title(scope?.name ?? '')}
          lead={t.plan.lead({
            planned: waiting('PLANNED'),
            hearing: waiting('ANSWER_BY'),
            followUps: waiting('FOLLOW_UP'),
            missing: missing.length,
            overdue: agenda.filter(({ overdue }) => overdue).length,
            number: format.number,
          })}
        />
        <DoneMessage said={said} />
      </div>
      {search.visning && views}
      <PlanMissing homes={missing} chosen={search.hjem} today={today} onPlanned={planned} />
      {!search.visning && views}
    </div>
  )
}

function PlanViews({ search, cases, today }: { search: PlanSearch; cases: readonly PlannedCase[]; today: CalendarDate }) {
  const { t } = useLanguage()
  const { visning, afsluttede } = search
  return (
    <section aria-label={t.plan.visits}>
      <nav className="tabs" aria-label={t.plan.views}>
        <ul>
          <li>
            <a href={hrefOf('/tilsyn', { afsluttede })} aria-current={visning ? undefined : 'page'}>
              {t.plan.list}
            </a>
          </li>
          <li>
            <a href={hrefOf('/tilsyn', { visning: 'kalender', afsluttede })} aria-current={visning ? 'page' : undefined}>
              {t.plan.calendar}
            </a>
          </li>
        </ul>
      </nav>
      {visning ? <PlanCalendar cases={cases} search={search} today={today} /> : <PlanList cases={cases} today={today} />}
      <p className="bottom-line">
        <a href={hrefOf('/tilsyn', { ...search, afsluttede: afsluttede ? undefined : 'ja' })}>
          {afsluttede ? t.plan.withoutClosed : t.plan.withClosed}
        </a>
      </p>
    </section>
  )
}
