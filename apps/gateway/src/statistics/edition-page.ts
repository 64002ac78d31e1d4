import {
  everyFigure,
  figuresOf,
  freshnessOf,
  headlinesOf,
  definitionOf,
  notesAbout,
  type Edition,
  type EditionNote,
  type FigureContent,
  type Figures,
  type Telling,
} from '@tilsynsblik/edition'
import type { FigureId, Language } from '@tilsynsblik/vocabulary'
import { figureMarkup } from './figure-markup.ts'
import { html, type Html } from './html.ts'
import { addressIn, pageFrame, tellingOf } from './page-frame.ts'

/** Where everything that is public of the statistics stands. */
export const statisticsPath = '/statistik'

export function editionAddress(number: number): string {
  return `${statisticsPath}/udgave/${number}`
}

/** A whole edition on one page: what it says, how fresh it is, what the symbols mean, every figure with its table, and where its data are. */
export function editionPage(edition: Edition, notes: readonly EditionNote[], language: Language): string {
  const telling = tellingOf(language)
  const { words, format } = telling
  const figures = figuresOf(edition)
  const address = editionAddress(edition.number)
  return pageFrame({
    title: `${words.edition(edition.number)}: ${words.title}`,
    synthetic: edition.synthetic,
    telling,
    otherLanguage: addressIn(language === 'da' ? 'en' : 'da', address),
    body: html`
      <h1>${words.title}</h1>
      <p>${words.publishedOn(edition.number, format.dateOf(edition.publishedAt))}</p>
      ${headlines(figures, telling)} ${freshness(edition, telling)} ${symbols(telling)}
      ${everyFigure(figures, telling).flatMap(({ content }) =>
        content
          ? [
              figureMarkup(
                content,
                telling,
                (text) => html`<h2>${text}</h2>`,
                html`${remarks(content, notes, telling)} ${figureLink(edition.number, content.id, telling)}`,
              ),
            ]
          : [],
      )}
      ${openData(edition, figures, telling)}
      <p>
        <a href="${addressIn(language, `${statisticsPath}/metode`)}">${words.page.method}</a> ·
        <a href="${addressIn(language, statisticsPath)}">${words.page.otherEditions}</a>
      </p>
      <p class="soft">${words.page.checksum}: <code>${edition.hash}</code></p>
      <p class="soft">${words.page.licence}</p>
    `,
  })
}

/** One figure at an address of its own, made to stand in a frame on somebody else's page. Null when the edition has no such figure. */
export function figurePage(edition: Edition, id: FigureId, notes: readonly EditionNote[], language: Language): string | null {
  const telling = tellingOf(language)
  const { words, format } = telling
  const content = everyFigure(figuresOf(edition), telling).find((figure) => figure.id === id)?.content
  if (!content) return null
  const more = html`${remarks(content, notes, telling)}
    <p class="soft">
      ${words.publishedOn(edition.number, format.dateOf(edition.publishedAt))}
      <a href="${addressIn(language, editionAddress(edition.number))}#${id}" target="_top">${words.page.wholeEdition}</a>
    </p>`
  return pageFrame({
    title: content.title,
    synthetic: edition.synthetic,
    telling,
    body: figureMarkup(content, telling, (text) => html`<h1>${text}</h1>`, more),
  })
}

function headlines(figures: Figures, telling: Telling): Html {
  const { page } = telling.words
  return html`<section>
    <h2>${page.headlines}</h2>
    <ul>
      ${headlinesOf(figures, telling).map(({ figure, text }) => html`<li>${text} <a href="#${figure}">${page.toFigure}</a></li>`)}
    </ul>
  </section>`
}

function freshness(edition: Edition, telling: Telling): Html {
  const { page, sources } = telling.words
  const { updated, next } = freshnessOf(edition, telling)
  return html`<dl class="box">
    <dt>${page.updated}</dt>
    <dd>${updated}</dd>
    <dt>${page.due}</dt>
    <dd>${next}</dd>
    <dt>${page.sources}</dt>
    <dd>${[sources.incidents, sources.complaints, sources.notifications].join('. ')}.</dd>
  </dl>`
}

function symbols({ words: { symbols: s } }: Telling): Html {
  return html`<section>
    <h2>${s.title}</h2>
    <dl>
      <dt>0</dt>
      <dd>${s.zero}</dd>
      <dt>${s.notReportedShort}</dt>
      <dd>${s.notReported}</dd>
      <dt>..</dt>
      <dd>${s.protected}</dd>
    </dl>
  </section>`
}

/** What the council remarks on the figure, with whose it is and of when: it is not part of the figures. */
function remarks({ id }: FigureContent, notes: readonly EditionNote[], { words, format }: Telling): Html | null {
  const about = notesAbout(notes, id)
  if (about.length === 0) return null
  return html`<div class="box">
    <p><b>${words.page.notes}</b></p>
    ${about.map(
      ({ text, office, writtenAt }) =>
        html`<p>${text}</p>
          <p class="soft">${words.page.noteBy(office, format.dateOf(writtenAt))}</p>`,
    )}
  </div>`
}

function figureLink(number: number, id: FigureId, { language, words }: Telling): Html {
  return html`<p class="soft"><a href="${addressIn(language, `${editionAddress(number)}/figur/${id}.html`)}">${words.page.embed}</a></p>`
}

function openData({ number }: Edition, { tables }: Figures, { language, words }: Telling): Html {
  const address = editionAddress(number)
  const entry = (code: string) => {
    const { name, definition } = definitionOf(code)
    return html`<li>
      ${name[language]}: <a href="${address}/${code}.json">${code}.json</a>, <a href="${address}/${code}.csv">${code}.csv</a>.
      <span class="soft">${definition[language]}</span>
    </li>`
  }
  return html`<section>
    <h2>${words.page.everyTable}</h2>
    <p>${words.page.openData} <a href="${address}.json">${address}.json</a></p>
    <ul>
      ${tables.map(({ code }) => entry(code))}
    </ul>
  </section>`
}
