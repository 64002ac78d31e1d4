import { useNameOf } from '../../gateway/colleagues.ts'
import type { OverviewDocumentFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { differencesHref, editionHref } from './overview-href.ts'

type Signature = OverviewDocumentFragment['signatures'][number]
type Version = OverviewDocumentFragment['versions'][number]

/** Who has signed this edition, when, and the checksum of what was signed. */
export function Signatures({ overview: { signatures, countedAt } }: { overview: OverviewDocumentFragment }) {
  const { t } = useLanguage()
  if (!countedAt) return null
  return (
    <section>
      <h2>{t.overview.sign.signatures}</h2>
      {signatures.length === 0 ? <p>{t.overview.sign.none}</p> : <SignatureTable signatures={signatures} />}
    </section>
  )
}

export function SignatureTable({ signatures }: { signatures: readonly Signature[] }) {
  const { t, format } = useLanguage()
  const nameOf = useNameOf()
  const s = t.overview.sign
  const columns: Column<Signature>[] = [
    { key: 'as', heading: s.role, cell: ({ as }) => (as === 'SIGN_AS_HEAD' ? s.as.SIGN_AS_HEAD : s.as.SIGN_AS_AUTHOR) },
    { key: 'name', heading: s.name, cell: ({ signedBy }) => nameOf(signedBy) },
    { key: 'at', heading: s.at, cell: ({ signedAt }) => format.dateTime(signedAt) },
    { key: 'hash', heading: s.hash, wrap: true, cell: ({ hash }) => <span className="breaks small">{hash}</span> },
  ]
  return <DataTable label={s.signatures} caption={s.signatures} columns={columns} rows={signatures} rowKey={({ as }) => as} />
}

/** Every signed edition: it stands as it was signed, and what the next one says otherwise is a page of its own. */
export function VersionList({ id, versions }: { id: string; versions: readonly Version[] }) {
  const { t, format } = useLanguage()
  const v = t.overview.versions
  if (versions.length === 0) return null
  const columns: Column<Version>[] = [
    { key: 'edition', heading: t.overviews.edition, cell: ({ edition }) => <a href={editionHref(id, edition)}>{v.edition(edition)}</a> },
    { key: 'signed', heading: v.signed, cell: ({ headSignedAt }) => format.dateTime(headSignedAt) },
    { key: 'submitted', heading: t.overviews.submittedAt, cell: ({ submittedAt }) => (submittedAt ? format.dateTime(submittedAt) : null) },
    { key: 'reopened', heading: v.reopened, wrap: true, cell: ({ reopenedBecause }) => reopenedBecause },
    {
      key: 'differences',
      heading: v.changes,
      wrap: true,
      cell: ({ edition }) => edition > 1 && <a href={differencesHref(id, edition - 1, edition)}>{v.differences(edition - 1, edition)}</a>,
    },
    { key: 'keep', heading: v.keepUntil, cell: ({ keepUntil }) => format.date(keepUntil) },
  ]
  return (
    <section>
      <h2>{v.title}</h2>
      <DataTable label={v.title} caption={v.caption} columns={columns} rows={versions} rowKey={({ edition }) => String(edition)} />
    </section>
  )
}
