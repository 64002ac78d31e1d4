import { Link, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import * as v from 'valibot'
import { useRegisteredMutation } from '../../gateway/registered-mutation.ts'
import { useLanguage } from '../../language/language.tsx'
import { TextField } from '../../ui/form-fields.tsx'
import { readSearch } from '../../ui/href.ts'
import { MutationForm, NotSent } from '../mutation-form.tsx'
import { nationalSearch } from './national-search.ts'
import type { ReadersOwnQuery } from '../../graphql/graphql.ts'
import { ForgetView, SaveView } from './view-documents.ts'

interface SavedViewsProps {
  views: NonNullable<ReadersOwnQuery['savedViews']>
  again: () => void
}

/** The reader's own views: what stands in the address, under a name of her own. */
export function SavedViews({ views, again }: SavedViewsProps) {
  const { t } = useLanguage()
  const s = t.national.views
  const here = useRouterState({ select: ({ location }) => location.searchStr.replace(/^\?/, '') })
  const { run, running, problem } = useRegisteredMutation(ForgetView)
  const [name, setName] = useState('')
  const [id, setId] = useState(() => crypto.randomUUID())
  return (
    <details className="saved-views">
      <summary>{s.title(views.length)}</summary>
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              <Link to="/land" search={v.parse(nationalSearch, readSearch(`?${view.search}`))}>
                {view.name}
              </Link>{' '}
              <button
                type="button"
                className="plain-button"
                disabled={running}
                onClick={() => void run({ id: view.id }).then(({ kind }) => kind === 'done' && again())}
              >
                {s.forget} <span className="only-spoken">{view.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem && <NotSent problem={problem} />}
      <MutationForm
        label={s.save}
        submit={s.save}
        document={SaveView}
        variables={() => ({ input: { id, name: name.trim(), search: here } })}
        empty={() => (name.trim() ? [] : ['name'])}
        onDone={() => {
          setName('')
          setId(crypto.randomUUID())
          again()
        }}
      >
        <TextField name="name" label={s.name} value={name} onChange={setName} />
      </MutationForm>
    </details>
  )
}
