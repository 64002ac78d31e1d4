/** Only what differs from the page as it opens stands in an address, so that a link is short and can be read aloud. */
export function hrefOf(path: string, search: Readonly<Record<string, string | undefined>> = {}, hash?: string): string {
  return `${path}${writeSearch(search)}${hash ? `#${hash}` : ''}`
}

export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}
