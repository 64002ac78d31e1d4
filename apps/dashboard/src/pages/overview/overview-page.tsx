import { useState } from 'react'
import { getRouteApi } from '@tanstack/react-router'
import { overviewStatuses, quarterOfOverview } from '@tilsynsblik/vocabulary'
import { fetchDrawings } from '../../charts/lazy.tsx'
import { NeutralNames } from '../../gateway/colleagues.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import type { OverviewDocumentFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DoneMessage, type Said } from '../../ui/live-message.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { Archive } from './archive.tsx'
import { MissingList } from './missing-list.tsx'
import { useNamesIn } from './names-in.ts'
import { OverviewBody } from './overview-body.tsx'
import { OverviewPageDocument } from './overview-documents.ts'
import { OverviewDownload } from './overview-download.tsx'
import { SavingDeskContext, useSavingDesk } from './saving-desk.ts'
import { SignPanel } from './sign-panel.tsx'
import { Signatures, VersionList } from './signatures.tsx'
import { useOverviewNow } from './use-overview-now.ts'
import { Way } from './way.tsx'

const route = getRouteApi('/overblik/$id')
fetchDrawings()

/** A department's quarter, written where it stands: figures, what the rules say and ask, what people answer, and the signatures. */
export function OverviewPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const answer = useRegisteredQuery(OverviewPageDocument, { quarter: quarterOfOverview(id) })
  return (
    <WhenAnswered
      answer={answer}
      // The quarter of another department is not found, though one's own has the same name.
      pick={({ quarterlyOverview: overview }) => (overview?.id === id ? overview : null)}
      empty={<EmptyPage title={t.overview.noneTitle} explanation={t.overview.none} />}
    >
      {(overview) => <OverviewAtWork key={overview.id} opened={overview} />}
    </WhenAnswered>
  )
}

function OverviewAtWork({ opened }: { opened: OverviewDocumentFragment }) {
  const { t, format, word } = useLanguage()
  const { overview, shown, look, onSaved } = useOverviewNow(opened)
  const { desk, saveAll } = useSavingDesk(onSaved)
  const [said, setSaid] = useState<Said>()
  const names = useNamesIn(overview)
  const {
    id,
    departmentName,
    quarter,
    status,
    edition,
    countedAt,
    missingPart,
    returnedBecause,
    clearedAt,
    figures,
    country,
    allowedActions,
  } = overview
  const o = t.overview
  return (
    <NeutralNames value={names}>
      <SavingDeskContext value={desk}>
        <article className="overview stack">
          <div>
            <PageHead
              large
              title={o.title(departmentName, format.quarter(quarter))}
              lead={
                <>
                  {o.lead(word(overviewStatuses, status), edition)} {countedAt ? o.counted(format.dateTime(countedAt)) : o.notCounted}
                </>
              }
            />
            <p className="bottom-line">
              <a href="/overblik">{t.overviews.all}</a>
              {figures && countedAt && <OverviewDownload overview={{ ...overview, figures, countedAt }} />}
            </p>
            {missingPart && (
              <Notice>
                <p>{t.overviews.partMissing(missingPart)}</p>
              </Notice>
            )}
            {clearedAt && (
              <Notice>
                <p>{o.cleared(format.dateTime(clearedAt))}</p>
              </Notice>
            )}
            {status === 'COUNTED' && returnedBecause && (
              <Notice>
                <p>{o.returned(returnedBecause)}</p>
              </Notice>
            )}
            <Way label={o.way} steps={overviewStatuses} now={status} />
            <DoneMessage said={said} />
          </div>
          {status === 'COUNTED' && <MissingList overview={overview} />}
          {figures && countedAt && (
            <OverviewBody
              overview={{ ...overview, figures, countedAt, country: country ?? null }}
              mayWrite={allowedActions.includes('WRITE')}
            />
          )}
          {!clearedAt && <SignPanel overview={overview} shown={shown} saveAll={saveAll} look={look} onDone={(text) => setSaid({ text })} />}
          <Signatures overview={overview} />
          <VersionList id={id} versions={overview.versions} />
          <Archive
            overview={overview}
            onDone={(text) => {
              setSaid({ text })
              void look()
            }}
          />
        </article>
      </SavingDeskContext>
    </NeutralNames>
  )
}
