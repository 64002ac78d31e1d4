import { drawingOf, type FigureContent, type TableContent, type Telling } from '@tilsynsblik/edition'
import { html, Html } from './html.ts'

const drawingWidth = 900

/** A figure: sentence, drawing, the table that holds the same numbers, footnotes, sources. */
export function figureMarkup(content: FigureContent, { words }: Telling, heading: (text: string) => Html, more: Html | null = null): Html {
  const { id, title, subject, drawing, tables, notes, sources } = content
  const drawn = drawing && drawingOf(drawing, drawingWidth)
  return html`<section class="figure" id="${id}">
    ${heading(content.heading)}
    <p class="soft">${subject}</p>
    ${drawn && html`<div class="scroll" tabindex="0" role="region" aria-label="${words.page.drawing(title)}">${drawingMarkup(drawn)}</div>`}
    ${tables.map((table) => tableMarkup(table, words.symbols))} ${notes.map((note) => html`<p class="soft">${note}</p>`)}
    <p class="soft">${words.page.sources}: ${sources}</p>
    ${more}
  </section>`
}

/** Hidden from screen readers: the table holds the same numbers. The drawing itself comes escaped from the edition's own package. */
function drawingMarkup({ svg, height }: { svg: string; height: number }): Html {
  return new Html(`<svg aria-hidden="true" viewBox="0 0 ${drawingWidth} ${height}">${svg}</svg>`)
}

function tableMarkup({ title, rowHeading, rows, columns }: TableContent, symbols: Telling['words']['symbols']): Html {
  const cell = ({ value, show, away, word }: TableContent['columns'][number], row: string) => {
    if (word) return html`<td>${word(row)}</td>`
    const number = value(row)
    if (number !== null) return html`<td>${show(number)}</td>`
    return away
      ? html`<td>${symbols.notFetchedShort}</td>`
      : html`<td><span aria-hidden="true">..</span><span class="spoken">${symbols.protected}</span></td>`
  }
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label="${title}">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${rowHeading}</th>
          ${columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ key, name }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${columns.map((column) => cell(column, key))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
