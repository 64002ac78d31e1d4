import { getRouteApi } from '@tanstack/react-router'
import { NeutralNames } from '../../gateway/colleagues.ts'
import { useRegisteredQuery } from '../../gateway/registered-query.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { SignedOverviewPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { EmptyPage } from '../../ui/page-state.tsx'
import { WhenAnswered } from '../when-answered.tsx'
import { useNamesIn } from './names-in.ts'
import { OverviewBody } from './overview-body.tsx'
import { OverviewDownload } from './overview-download.tsx'
import { differencesHref, overviewHref } from './overview-href.ts'
import { SignatureTable } from './signatures.tsx'
import { SignedOverviewDocument } from './signed-documents.ts'
import { useSigners } from './use-signers.ts'

const route = getRouteApi('/overblik/$id/udgave/$edition')

/** A signed edition by its permanent address: whole, and never changed. */
export function SignedPage() {
  const { t } = useLanguage()
  const { id, edition } = route.useParams()
  const answer = useRegisteredQuery(SignedOverviewDocument, { id, edition: Number(edition) || 0 })
  return (
    <WhenAnswered
      answer={answer}
      pick={(data) => data.overviewVersion}
      empty={<EmptyPage title={t.overview.noneTitle} explanation={t.overview.versions.none} />}
    >
      {(version) => <SignedOverview version={version} />}
    </WhenAnswered>
  )
}

function SignedOverview({ version }: { version: SignedOverviewPartFragment }) {
  const { t, format } = useLanguage()
  const { persona } = useSession()
  const signers = useSigners(version.overviewId, version.edition)
  const names = useNamesIn(version, signers)
  const { overviewId, departmentName, quarter, edition, countedAt, keepUntil, hash } = version
  const { authorSignedBy, authorSignedAt, headSignedBy, headSignedAt } = version
  const v = t.overview.versions
  const shown = { ...version, id: overviewId, country: version.country ?? null, sections: version.sections.map(closed) }
  return (
    <NeutralNames value={names}>
      <article className="overview stack">
        <div>
          <PageHead
            large
            title={v.title1(departmentName, format.quarter(quarter), edition)}
            lead={`${v.lead} ${t.overview.counted(format.dateTime(countedAt))} ${v.keepUntil} ${format.date(keepUntil)}.`}
          />
          <p className="bottom-line">
            {persona === 'staff_unit' ? (
              <a href={`/orientering?aar=${quarter.slice(0, 4)}`}>{t.frame.pages.orientation}</a>
            ) : (
              <a href={overviewHref(overviewId)}>{t.overviews.see}</a>
            )}
            {edition > 1 && <a href={differencesHref(overviewId, edition - 1, edition)}>{v.differences(edition - 1, edition)}</a>}
            <OverviewDownload overview={shown} />
          </p>
        </div>
        <OverviewBody overview={shown} mayWrite={false} />
        <section>
          <h2>{t.overview.sign.signatures}</h2>
          <SignatureTable
            signatures={[
              { as: 'SIGN_AS_AUTHOR', signedBy: authorSignedBy, signedAt: authorSignedAt, hash },
              { as: 'SIGN_AS_HEAD', signedBy: headSignedBy, signedAt: headSignedAt, hash },
            ]}
          />
        </section>
      </article>
    </NeutralNames>
  )
}

/** A signed page has no fields, whatever the reader may do elsewhere. */
function closed(section: SignedOverviewPartFragment['sections'][number]) {
  return { ...section, mayAnswer: false, mayComment: false }
}
