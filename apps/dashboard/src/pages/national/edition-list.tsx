import { Link } from '@tanstack/react-router'
import type { NationalQuery } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { ShownEdition } from './figures.ts'

interface EditionListProps {
  shown: ShownEdition
  editions: NonNullable<NationalQuery['editions']>
}

/** Every edition at an address of its own, and by what this one is known: whoever cites it can be checked. */
export function EditionList({ shown, editions }: EditionListProps) {
  const { t, format } = useLanguage()
  const e = t.national.editions
  return (
    <section className="prose">
      <h2>{e.title}</h2>
      <p>{e.why}</p>
      <ul>
        {editions.map(({ number, publishedAt }) => (
          <li key={number}>
            <Link to="/land" search={{ udgave: String(number) }} {...(number === shown.number && { 'aria-current': 'true' as const })}>
              {t.national.edition(number)}
            </Link>
            , {format.dateOf(publishedAt)}
            {number === shown.number ? (
              ` (${e.shown})`
            ) : (
              <>
                {' · '}
                <Link to="/land" search={{ udgave: String(shown.number), mod: String(number) }} hash="mod">
                  {t.national.against.with(shown.number, number)}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <dl className="small">
        <dt>{e.dataVersion}</dt>
        <dd>
          <code>{shown.dataVersion}</code>
        </dd>
        <dt>{e.hash}</dt>
        <dd>
          <code className="breaks">{shown.hash}</code>
        </dd>
      </dl>
    </section>
  )
}
