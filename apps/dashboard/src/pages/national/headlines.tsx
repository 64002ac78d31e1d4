import type { Headline } from '@tilsynsblik/edition'
import { useTelling } from './use-telling.ts'

/** What the numbers say, each with the way to the figure that bears it out. */
export function Headlines({ headlines }: { headlines: readonly Headline[] }) {
  const { words } = useTelling()
  return (
    <section className="headlines">
      <h2>{words.page.headlines}</h2>
      <ul>
        {headlines.map(({ figure, text }) => (
          <li key={text}>
            {text} <a href={`#${figure}`}>{words.page.toFigure}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
