import { freshnessOf } from '@tilsynsblik/edition'
import type { NationalFigures } from './figures.ts'
import { useTelling } from './use-telling.ts'

/** How fresh the edition is and from where, and what stands where a number is not. */
export function EditionBox({ figures: { edition } }: { figures: NationalFigures }) {
  const telling = useTelling()
  const { page, symbols, sources } = telling.words
  const { updated, next } = freshnessOf(edition, telling)
  return (
    <div className="edition-box">
      <dl>
        <dt>{page.updated}</dt>
        <dd>{updated}</dd>
        <dt>{page.due}</dt>
        <dd>{next}</dd>
        <dt>{page.sources}</dt>
        <dd>{[sources.incidents, sources.complaints, sources.notifications].join('. ')}.</dd>
      </dl>
      <section>
        <h2>{symbols.title}</h2>
        <dl>
          <dt>0</dt>
          <dd>{symbols.zero}</dd>
          <dt>{symbols.notReportedShort}</dt>
          <dd>{symbols.notReported}</dd>
          <dt>..</dt>
          <dd>{symbols.protected}</dd>
          <dt>{symbols.notFetchedShort}</dt>
          <dd>{symbols.notFetched}</dd>
        </dl>
      </section>
    </div>
  )
}
