import { inflateSync } from 'node:zlib'

/** A tagged PDF as a screen reader has it: by its structure tree, and not by how it looks. */
export interface ReadPdf {
  language: string | null
  /** Everything that is read, in its order, without spaces: a line that was broken has none where it broke. */
  text: string
  tables: PdfTable[]
}

export interface PdfTable {
  caption: string
  /** Cells as they are read, without spaces; the first row has the headings. */
  rows: string[][]
}

/** Reads what Chromium prints (Skia/PDF): plain objects, one content stream a page, fonts that say which sign each glyph is. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsIn(Buffer.from(bytes).toString('latin1'))
  const spoken = spokenIn(objects)
  const root = [...objects.values()].find(({ head }) => head.includes('/Type /StructTreeRoot'))
  const tree = childrenOf(root!.head)[0]!
  const textOf = (ref: number, page: number | null): string => {
    const { head } = objects.get(ref)!
    const own = refOf(head, 'Pg') ?? page
    return kidsOf(head)
      .map((kid) => ('ref' in kid ? textOf(kid.ref, own) : (spoken.get(`${kid.page ?? own} ${kid.mark}`) ?? '')))
      .join('')
  }
  const under = (ref: number, kinds: readonly string[]): number[] => {
    const { head } = objects.get(ref)!
    return kinds.includes(kindOf(head)) ? [ref] : childrenOf(head).flatMap((child) => under(child, kinds))
  }
  const cell = (ref: number) => textOf(ref, null).replaceAll(/\s/g, '')
  return {
    language: /\/Lang \((.*?)\)/.exec(objects.get(tree)!.head)?.[1] ?? null,
    text: cell(tree),
    tables: under(tree, ['Table']).map((table) => ({
      caption: under(table, ['Caption']).map(cell).join(''),
      rows: under(table, ['TR']).map((row) => under(row, ['TH', 'TD']).map(cell)),
    })),
  }
}

interface PdfObject {
  head: string
  stream: string | null
}

function objectsIn(file: string): Map<number, PdfObject> {
  return new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)endobj/g)].map(([, number, body]) => {
      const from = body!.indexOf('stream\n')
      const head = from < 0 ? body! : body!.slice(0, from)
      // Fonts and pictures are not text.
      const isText = from >= 0 && !/\/(Length1|Subtype \/Image|FunctionType|ShadingType)/.test(head)
      const length = Number(/\/Length (\d+)/.exec(head)?.[1])
      const raw = body!.slice(from + 7, from + 7 + length)
      const stream = !isText ? null : head.includes('/FlateDecode') ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
      return [Number(number), { head, stream }] as const
    }),
  )
}

/** What each marked piece of each page says. */
function spokenIn(objects: ReadonlyMap<number, PdfObject>): Map<string, string> {
  const spoken = new Map<string, string>()
  for (const [page, { head }] of objects) {
    if (!/\/Type \/Page\b(?!s)/.test(head)) continue
    const fonts = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, ref]) => {
        const unicode = refOf(objects.get(Number(ref))!.head, 'ToUnicode')
        return [name!, unicode === null ? new Map<string, string>() : signsOf(objects.get(unicode)!.stream!)] as const
      }),
    )
    const content = objects.get(refOf(head, 'Contents')!)!.stream!
    let font = new Map<string, string>()
    const open: (string | null)[] = []
    for (const [, mark, begins, ends, name, text] of content.matchAll(
      /\/MCID (\d+)[^]*?BDC\n|(BMC\n|BDC\n)|(EMC\n)|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g,
    )) {
      if (mark !== undefined) open.push(`${page} ${mark}`)
      else if (begins) open.push(null)
      else if (ends) open.pop()
      else if (name) font = fonts.get(name)!
      else if (text) {
        const place = open.findLast((each) => each !== null)
        const said = text
          .match(/.{4}/g)!
          .map((glyph) => font.get(glyph) ?? '\uFFFD')
          .join('')
        if (place !== undefined && place !== null) spoken.set(place, (spoken.get(place) ?? '') + said)
      }
    }
  }
  return spoken
}

/** Which sign each glyph of a font is. */
function signsOf(map: string): Map<string, string> {
  const signs = new Map<string, string>()
  const code = (hex: string) => Number.parseInt(hex, 16)
  const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, '0')
  const sign = (utf16: string) => String.fromCharCode(...utf16.match(/.{4}/g)!.map(code))
  for (const [, part] of map.matchAll(/beginbfchar\n([^]*?)endbfchar/g))
    for (const [, glyph, to] of part!.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)>/g)) signs.set(glyph!, sign(to!))
  for (const [, part] of map.matchAll(/beginbfrange\n([^]*?)endbfrange/g))
    for (const [, first, last, to] of part!.matchAll(/<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>/g))
      for (let glyph = code(first!); glyph <= code(last!); glyph++) signs.set(hex(glyph), sign(hex(code(to!) + glyph - code(first!))))
  return signs
}

type Kid = { ref: number } | { page: number | null; mark: number }

/** What a part of the tree holds, in its order: further parts, and marked pieces of a page. */
function kidsOf(head: string): Kid[] {
  const [, list] = /\/K (\[[^]*?\](?=\s*(?:\/|>>))|\d+ 0 R|\d+|<<[^]*?>>)/.exec(head) ?? []
  return [...(list ?? '').matchAll(/<<[^]*?>>|(\d+) 0 R|(\d+)/g)].flatMap(([whole, ref, mark]): Kid[] => {
    if (ref !== undefined) return [{ ref: Number(ref) }]
    if (mark !== undefined) return [{ page: null, mark: Number(mark) }]
    const piece = /\/MCID (\d+)/.exec(whole)?.[1]
    return piece === undefined ? [] : [{ page: refOf(whole, 'Pg'), mark: Number(piece) }]
  })
}

function childrenOf(head: string): number[] {
  return kidsOf(head).flatMap((kid) => ('ref' in kid ? [kid.ref] : []))
}

function kindOf(head: string): string {
  return /\/S \/(\w+)/.exec(head)?.[1] ?? ''
}

function refOf(head: string, name: string): number | null {
  const ref = new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1]
  return ref === undefined ? null : Number(ref)
}
