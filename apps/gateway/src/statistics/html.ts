import { escaped } from '@tilsynsblik/edition'

/** Markup. What stands in it as text was escaped on the way in: there is no other way to make one. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = Html | string | number | false | null | readonly Part[]

/** HTML from a template: texts are escaped, pieces of HTML are not, and what is absent is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((whole, piece, index) => whole + markupOf(parts[index - 1] ?? null) + piece))
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup
  if (part === null || part === false) return ''
  return typeof part === 'object' ? part.map(markupOf).join('') : escaped(String(part))
}
