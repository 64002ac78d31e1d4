/** What a file is, as its content says it: never its name, and never what a browser claims. */
export interface FileKind {
  mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'audio/mpeg' | 'audio/mp4' | 'audio/ogg' | 'audio/webm'
  /** How the name of such a file ends; the first is the usual one. */
  endings: readonly string[]
}

const pdf: FileKind = { mediaType: 'application/pdf', endings: ['pdf'] }
const jpeg: FileKind = { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] }
const png: FileKind = { mediaType: 'image/png', endings: ['png'] }
const mp3: FileKind = { mediaType: 'audio/mpeg', endings: ['mp3'] }
const mp4: FileKind = { mediaType: 'audio/mp4', endings: ['m4a', 'mp4'] }
const ogg: FileKind = { mediaType: 'audio/ogg', endings: ['ogg', 'oga', 'opus'] }
const webm: FileKind = { mediaType: 'audio/webm', endings: ['webm', 'weba'] }

/**
 * A page, a picture or plain sound, by the first bytes of it; null for everything else: a film, a web page, a drawing with scripts
 * in it, an archive, a program.
 */
export function fileKindOf(content: Uint8Array): FileKind | null {
  if (begins(content, '%PDF-')) return pdf
  if (begins(content, '\xff\xd8\xff')) return jpeg
  if (begins(content, '\x89PNG\r\n\x1a\n')) return png
  if (begins(content, 'ID3') || isMp3Frame(content)) return mp3
  if (begins(content, 'ftyp', 4)) return isSoundOnly(content) ? mp4 : null
  if (begins(content, 'OggS')) return oggSounds.some((codec) => holds(content.subarray(0, 128), codec)) ? ogg : null
  if (begins(content, '\x1a\x45\xdf\xa3')) return isWebmSound(content.subarray(0, 65_536)) ? webm : null
  return null
}

/** The first page of a stream names its codec; that of a film names Theora. */
const oggSounds = ['OpusHead', '\x01vorbis', '\x7fFLAC', 'Speex   ']

/** A frame of MPEG layer III without a tag before it: eleven bits set, then a version, a rate and a frequency that exist. */
function isMp3Frame([sync, version = 0, rates = 0]: Uint8Array): boolean {
  return (
    sync === 0xff &&
    (version & 0xe0) === 0xe0 &&
    (version & 0x18) !== 0x08 &&
    (version & 0x06) === 0x02 &&
    (rates & 0xf0) !== 0xf0 &&
    (rates & 0x0c) !== 0x0c
  )
}

/** Telephones name sound and film alike; each track of the file says which of the two it is. */
function isSoundOnly(content: Uint8Array): boolean {
  const handlers = placesOf(content, 'hdlr').map((at) => latin1(content.subarray(at + 12, at + 16)))
  return handlers.includes('soun') && !handlers.includes('vide')
}

function isWebmSound(head: Uint8Array): boolean {
  return holds(head.subarray(0, 64), 'webm') && (holds(head, 'A_OPUS') || holds(head, 'A_VORBIS')) && !holds(head, 'V_')
}

function begins(content: Uint8Array, text: string, at = 0): boolean {
  return latin1(content.subarray(at, at + text.length)) === text
}

function holds(content: Uint8Array, text: string): boolean {
  return placesOf(content, text).length > 0
}

function placesOf(content: Uint8Array, text: string): number[] {
  const places: number[] = []
  const first = text.charCodeAt(0)
  for (let at = content.indexOf(first); at !== -1; at = content.indexOf(first, at + 1)) if (begins(content, text, at)) places.push(at)
  return places
}

/** One character a byte. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
