import { tellingIn, editionDa, editionEn, type Telling } from '@tilsynsblik/edition'
import type { Language } from '@tilsynsblik/vocabulary'
import { html, Html } from './html.ts'
import { style } from './style.ts'

const tellings: Record<Language, Telling> = { da: tellingIn('da', editionDa), en: tellingIn('en', editionEn) }

export function tellingOf(language: Language): Telling {
  return tellings[language]
}

interface PageParts {
  title: string
  synthetic: boolean
  telling: Telling
  /** The same page in the other language; absent where there is no choice. */
  otherLanguage?: string
  body: Html
}

/** A whole page. It says that its figures are invented before it says anything else. */
export function pageFrame({ title, synthetic, telling: { language, words }, otherLanguage, body }: PageParts): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title.replaceAll('\u00AD', '')} · Tilsynsblik</title>
        ${styled}
      </head>
      <body>
        <header>
          ${synthetic && html`<p class="synthetic">${words.page.synthetic}</p>`}
          ${otherLanguage ? html`<p><a href="${otherLanguage}">${words.page.otherLanguage}</a></p>` : null}
        </header>
        <main>${body}</main>
      </body>
    </html>`.markup
}

/** As one piece: its content security policy names the hash of exactly this text. */
const styled = new Html(`<style>${style}</style>`)

/** The address of a page in a language; Danish is the language of the address. */
export function addressIn(language: Language, address: string): string {
  return language === 'en' ? `${address}?sprog=en` : address
}
