import { methodDa, methodEn } from '@tilsynsblik/edition'
import { type Language } from '@tilsynsblik/vocabulary'
import { editionAddress, statisticsPath } from './edition-page.ts'
import { html } from './html.ts'
import { addressIn, pageFrame, tellingOf } from './page-frame.ts'
import type { EditionHead } from './published-editions.ts'

/** Every edition, newest first. */
export function listPage(editions: readonly EditionHead[], synthetic: boolean, language: Language): string {
  const telling = tellingOf(language)
  const { words, format } = telling
  return pageFrame({
    title: words.page.otherEditions,
    synthetic,
    telling,
    otherLanguage: addressIn(language === 'da' ? 'en' : 'da', statisticsPath),
    body: html`
      <h1>${words.title}</h1>
      ${
        editions.length === 0
          ? html`<p>${words.page.none}</p>`
          : html`<ul>
              ${editions.map(
                ({ number, publishedAt, firstQuarter, lastQuarter }) =>
                  html`<li>
                    <a href="${addressIn(language, editionAddress(number))}">${words.edition(number)}</a>, ${format.dateOf(publishedAt)}:
                    ${format.period(`${firstQuarter}..${lastQuarter}`)}
                  </li>`,
              )}
            </ul>`
      }
      <p><a href="${addressIn(language, `${statisticsPath}/metode`)}">${words.page.method}</a></p>
    `,
  })
}

/** How the figures are made. */
export function methodPage(synthetic: boolean, language: Language): string {
  const telling = tellingOf(language)
  const { title, lead, sections } = language === 'da' ? methodDa : methodEn
  return pageFrame({
    title,
    synthetic,
    telling,
    otherLanguage: addressIn(language === 'da' ? 'en' : 'da', `${statisticsPath}/metode`),
    body: html`
      <h1>${title}</h1>
      <p>${lead}</p>
      ${sections.map(
        ({ heading, paragraphs }) =>
          html`<section>
            <h2>${heading}</h2>
            ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          </section>`,
      )}
      <p><a href="${addressIn(language, statisticsPath)}">${telling.words.page.otherEditions}</a></p>
    `,
  })
}
