import { oversightAuthorities } from '@tilsynsblik/vocabulary'
import { useSession } from '../../gateway/session-context.tsx'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { qualityByAuthority, type AuthorityQuality } from './authority-quality.ts'
import type { QualityEdition } from './quality-documents.ts'

/** How the authorities differ: from the published edition alone, so that nobody sees another's homes. */
export function AuthoritiesTable({ edition }: { edition: QualityEdition }) {
  const { t, format, word } = useLanguage()
  const { scope } = useSession()
  const c = t.quality.authorities
  const quality = qualityByAuthority(edition)
  const share = (value: number | null) => (value === null ? <Mark kind="suppressed" /> : format.percent(value))
  const column = (key: Exclude<keyof AuthorityQuality, 'authority'>): Column<AuthorityQuality> => ({
    key,
    heading: c.columns[key],
    numeric: true,
    cell: (row) => share(row[key]),
  })
  return (
    <section className="figure">
      <h2 id="authorities">{c.title}</h2>
      {quality === null ? (
        <p>{c.none}</p>
      ) : (
        <DataTable
          label={c.title}
          caption={c.caption(quality.year, edition.number, format.dateOf(edition.publishedAt))}
          columns={[
            {
              key: 'authority',
              heading: c.authority,
              cell: ({ authority }) => {
                const name = word(oversightAuthorities, authority)
                return authority === scope?.id ? <b>{c.own(name)}</b> : name
              },
            },
            column('monthsSaid'),
            column('onTime'),
            column('accountTold'),
            column('guidanceTold'),
          ]}
          rows={quality.rows}
          rowKey={({ authority }) => authority}
        />
      )}
      <p className="small prose">{c.note}</p>
    </section>
  )
}
