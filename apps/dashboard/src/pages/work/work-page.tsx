import type { ReactNode } from 'react'
import {
  legalSections,
  followUpKinds,
  preparednessParts,
  preparednessStandings,
  recipientKinds,
  type LegalSection,
} from '@tilsynsblik/vocabulary'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { WaitingReportFragment, WorkPageQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { homeHref } from '../home/home-search.ts'
import { isDue, useGapWords } from '../preparedness/standing-table.tsx'
import { keptReports } from '../register/kept-report.ts'
import { useDue } from '../report/due.ts'
import { reportHref } from '../report/report-search.ts'
import { WhenAnswered } from '../when-answered.tsx'
import { WorkPageDocument } from './work-documents.ts'

type Work = NonNullable<WorkPageQuery['reportWork']>
type Hearing = NonNullable<WorkPageQuery['homeHearings']>[number]
type Asked = NonNullable<WorkPageQuery['overviewQuestions']>[number]
type Preparedness = NonNullable<WorkPageQuery['institution']>['preparedness']

/** What is due, the most urgent first; and the one big thing a home comes here to do. */
export function WorkPage() {
  const { t } = useLanguage()
  const { scope, persona } = useSession()
  const answer = useRegisteredQuery(WorkPageDocument, { home: scope?.id ?? '', manager: persona === 'manager' })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) =>
        data.reportWork && {
          work: data.reportWork,
          hearings: data.homeHearings ?? [],
          asked: data.overviewQuestions ?? [],
          preparedness: data.institution?.preparedness,
        }
      }
      empty={<EmptyPage title={t.work.title} explanation={t.work.nobodyElse} />}
    >
      {(known) => <WorkLists {...known} />}
    </WhenAnswered>
  )
}

interface WorkListsProps {
  work: Work
  /** What a municipality has asked the home about a complaint; for the manager. */
  hearings: readonly Hearing[]
  /** What the department's quarters ask the home; for the manager. */
  asked: readonly Asked[]
  preparedness: Preparedness | undefined
}

function WorkLists({ work, hearings, asked, preparedness }: WorkListsProps) {
  const { t, format, word } = useLanguage()
  const { user, persona } = useSession()
  const due = useDue()
  const sections = useSectionNames()
  const gapOf = useGapWords()
  const w = t.work
  const draftIds = new Set(work.drafts.map(({ id }) => id))
  const keptHere = keptReports(user.id).filter((id) => !draftIds.has(id))
  const lists: { key: string; heading: string; items: Item[] }[] = [
    {
      key: 'drafts',
      heading: w.drafts,
      items: [
        ...work.drafts
          .toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))
          .map(({ id, savedAt, dueAt, crimeSuspected, content }): Item => {
            const deadline = dueAt ? due(dueAt) : undefined
            return {
              key: id,
              href: `/registrer?kladde=${id}`,
              action: w.continue,
              title: content.measures.length > 0 ? sections(content.measures.map(({ section }) => section)) : w.noMeasures,
              clock: deadline?.words ?? w.noTime,
              over: deadline?.over ?? false,
              details: [w.draftSaved(format.dayAndTime(savedAt)), crimeSuspected && w.crime],
            }
          }),
        ...keptHere.map((id): Item => ({ key: id, href: `/registrer?kladde=${id}`, action: w.continue, title: w.keptHere, details: [] })),
      ],
    },
    {
      key: 'returned',
      heading: persona === 'manager' ? w.returnedByYou : w.returned,
      items: work.returned.map((one) => waiting(one, w.mend)),
    },
    { key: 'toApprove', heading: w.toApprove, items: work.toApprove.map((one) => waiting(one, w.approve)) },
    {
      key: 'hearings',
      heading: t.hearings.work,
      items: hearings
        .filter(({ mayAnswer }) => mayAnswer)
        .map(({ id, askedAt, dueOn, overdue }): Item => ({
          key: id,
          href: `/hoeringer#hoering-${id}`,
          action: t.hearings.workAnswer,
          title: t.hearings.workTitle(format.dateOf(askedAt)),
          clock: overdue ? w.overdueOn(format.date(dueOn)) : w.dueOn(format.date(dueOn)),
          over: overdue,
          details: [],
        })),
    },
    {
      key: 'overview',
      heading: t.overview.questions.workHeading,
      items: asked
        .filter(({ answer }) => !answer)
        .map(({ quarter, questions }): Item => ({
          key: quarter,
          href: '/overblik',
          action: t.overview.questions.workAnswer,
          title: t.overview.questions.workTitle(format.quarter(quarter), questions.length),
          details: [],
        })),
    },
    {
      key: 'followUps',
      heading: w.followUpsDue,
      items: work.followUpsDue.map(({ incidentId, followUp }): Item => ({
        key: followUp.id,
        href: `${reportHref(incidentId)}#opfoelgning-${followUp.id}`,
        action: w.finish,
        title: `${word(followUpKinds, followUp.kind)}: ${followUp.what}`,
        clock: followUp.overdue ? w.overdueOn(format.date(followUp.dueOn)) : w.dueOn(format.date(followUp.dueOn)),
        over: followUp.overdue,
        details: [followUp.owner],
      })),
    },
    {
      key: 'failed',
      heading: w.failedDeliveries,
      items: work.failedDeliveries.map((delivery): Item => ({
        key: delivery.id,
        href: reportHref(delivery.incidentId),
        action: w.seeDelivery,
        title: word(recipientKinds, delivery.recipient),
        ...(delivery.dueAt && { clock: due(delivery.dueAt).words, over: delivery.overdue }),
        details: [t.report.attempts(delivery.attempts)],
      })),
    },
    { key: 'accounts', heading: w.accountsAwaited, items: work.accountsAwaited.map((one) => waiting(one, w.add)) },
    {
      key: 'months',
      heading: w.monthsMissing,
      items: work.monthsMissing.map(({ month }): Item => ({
        key: month,
        href: `/indberettet?aar=${month.slice(0, 4)}`,
        action: w.declare,
        title: format.month(month.slice(0, 7)),
        details: [],
      })),
    },
    {
      key: 'preparedness',
      heading: t.preparedness.work.heading,
      items: (preparedness?.parts ?? [])
        .filter((part) => isDue(part, persona))
        .map((part): Item => ({
          key: part.part,
          href: homeHref(preparedness!.institutionId, { vis: 'beredskab' }),
          action: t.preparedness.work.see,
          title: word(preparednessParts, part.part),
          details: [word(preparednessStandings, part.standing), gapOf(part)],
        })),
    },
  ]
  const count = lists.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <div className="work">
      <PageHead large title={w.title} lead={w.lead(count)} />
      <p>
        <a className="button primary big" href="/registrer">
          {w.register}
        </a>
      </p>
      {count === 0 && persona === 'staff' && <p className="prose soft">{w.nobodyElse}</p>}
      {lists
        .filter(({ items }) => items.length > 0)
        .map(({ key, heading, items }) => (
          <WorkList key={key} heading={`${heading} (${items.length})`} items={items} />
        ))}
    </div>
  )

  function waiting(one: WaitingReportFragment, action: string): Item {
    return {
      key: one.id,
      href: reportHref(one.id),
      action,
      title: `${w.report(format.dayAndTime(one.occurredAt))}: ${sections(one.measures.map(({ section }) => section))}`,
      details: [
        w.child(one.childId.slice(-6)),
        w.registered(format.dayAndTime(one.registeredAt)),
        one.late && w.late,
        one.crimeSuspected && w.crime,
      ],
      act: one.crimeSuspected,
    }
  }
}

interface Item {
  key: string
  href: string
  action: string
  title: ReactNode
  clock?: string
  over?: boolean
  act?: boolean
  details: readonly (string | false | null)[]
}

function WorkList({ heading, items }: { heading: string; items: readonly Item[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="work-list">
        {items.map(({ key, href, action, title, clock, over, act, details }) => (
          <li key={key}>
            <div>
              {clock && <p className={over ? 'clock over-text' : 'clock'}>{clock}</p>}
              <p id={`opgave-${key}`}>{title}</p>
              <p className={act ? 'small over-text' : 'small'}>{details.filter(Boolean).join(' · ')}</p>
            </div>
            <a className="button" href={href} aria-describedby={`opgave-${key}`}>
              {action}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** § 9 Fysisk magtanvendelse og § 11 Tilbageholdelse */
export function useSectionNames(): (codes: readonly LegalSection[]) => string {
  const { language, format } = useLanguage()
  return (codes) =>
    format.list(
      [...new Set(codes)].map((code) => {
        const section = legalSections.find((one) => one.code === code)!
        return code === 'OTHER_NOT_PERMITTED' ? section[language] : `${section.paragraph.replace(' ', '\u00A0')} ${section[language]}`
      }),
    )
}
