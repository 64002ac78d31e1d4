import type { ReactNode } from 'react'
import type { Part } from '../../gateway/registered-query.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { homeHref, type HomeSearch, type ListView } from './home-search.ts'

interface Connection<Row> {
  readonly totalCount: number
  readonly nodes: readonly Row[]
  readonly pageInfo: { readonly endCursor?: string | null | undefined; readonly hasNextPage: boolean }
}

interface ListFrameProps<Row> {
  id: string
  view: ListView
  part: Part
  search: HomeSearch
  list: Connection<Row> | null | undefined
  missing: ReadonlySet<Part>
  columns: readonly Column<Row>[]
  filter?: ReactNode
  notes?: ReactNode
}

/** One page of one register's records, what it is filtered by, and the way to the next page. */
export function ListFrame<Row extends { readonly id: string }>(props: ListFrameProps<Row>) {
  const { id, view, part, search, list, missing, columns, filter, notes } = props
  const { t } = useLanguage()
  const here = { periode: search.periode, vis: view }
  const isFiltered = Object.entries(search).some(([key, value]) => value !== undefined && !['periode', 'vis', 'efter'].includes(key))
  if (!list) return <p className="list-note">{missing.has(part) ? t.home.listNotFetched : t.home.listProtected}</p>
  return (
    <>
      {filter}
      {list.nodes.length === 0 ? (
        <p className="list-note">
          {isFiltered ? t.home.noneMatch : t.home.noneIn[view]} {isFiltered && <a href={homeHref(id, here)}>{t.home.clearFilter}</a>}
        </p>
      ) : (
        <DataTable
          label={t.home.views[view]}
          caption={t.home.listCaption(list.nodes.length, list.totalCount)}
          columns={columns}
          rows={list.nodes}
          rowKey={(row) => row.id}
        />
      )}
      <nav className="bottom-line" aria-label={t.ui.pages}>
        {search.efter && <a href={homeHref(id, { ...search, efter: undefined })}>{t.ui.firstPage}</a>}
        {list.pageInfo.hasNextPage && list.pageInfo.endCursor && (
          <a href={homeHref(id, { ...search, efter: list.pageInfo.endCursor })}>{t.ui.nextPage}</a>
        )}
      </nav>
      {notes && <p className="small prose">{notes}</p>}
    </>
  )
}
