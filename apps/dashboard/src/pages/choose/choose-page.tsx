import { useEffect, useState } from 'react'
import { personas } from '@tilsynsblik/vocabulary'
import { demonstrationPeople, loginHref, type Person } from '../../gateway/session.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { OpenFrame } from '../frame/open-frame.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

/** Nobody is signed in. The demonstration offers its people; anywhere else there is one way in. */
export function ChoosePage() {
  const { t, word } = useLanguage()
  const [people, setPeople] = useState<readonly Person[]>()
  useEffect(() => {
    demonstrationPeople().then(setPeople, () => setPeople([]))
  }, [])
  const returnTo = location.pathname === '/' ? '/' : `${location.pathname}${location.search}`
  const columns: Column<Person>[] = [
    { key: 'name', heading: t.choose.who, cell: ({ id, name }) => <a href={loginHref(returnTo, id)}>{name}</a> },
    {
      key: 'role',
      heading: t.choose.role,
      cell: ({ persona, scopeName }) => [word(personas, persona), scopeName].filter(Boolean).join(', '),
    },
    { key: 'sees', heading: t.choose.sees, wrap: true, cell: ({ sees }) => <span lang="da">{sees}</span> },
  ]
  return (
    <OpenFrame synthetic={people !== undefined && people.length > 0}>
      {new URLSearchParams(location.search).get('login') === 'afvist' && (
        <Notice act>
          <p>
            <strong>{t.choose.refused}</strong> {t.choose.refusedWhy}
          </p>
        </Notice>
      )}
      {people?.length === 0 && (
        <>
          <PageHead large title={t.choose.signIn} lead={t.choose.signInLead} />
          <p>
            <a href={loginHref(returnTo)}>{t.choose.signIn}</a>
          </p>
        </>
      )}
      {people && people.length > 0 && (
        <>
          <PageHead large title={t.choose.title} lead={t.choose.lead} />
          <div className="choose">
            <DataTable caption={t.choose.caption} label={t.choose.caption} columns={columns} rows={people} rowKey={({ id }) => id} />
          </div>
        </>
      )}
      <p>
        <a href="/klag">{t.choose.complain}</a>
      </p>
    </OpenFrame>
  )
}
