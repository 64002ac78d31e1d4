import { describe, expect, test } from 'vitest'
import { fileKindOf } from './attachment-kind.ts'
import { decideAttachment, mostAttachmentBytes, shownName } from './attachment.ts'

/** Bytes as text: one character each. */
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const tracks = (...handlers: string[]) => handlers.map((handler) => `\0\0\0\x21hdlr\0\0\0\0\0\0\0\0${handler}`).join('\0\0')
const pdf = bytes('%PDF-1.7\n')
const ofPdf = fileKindOf(pdf)!

describe('what a file is, its first bytes say', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['text', 'Kære alle'],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing with scripts in it', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['an archive, and so a document of Word', 'PK\x03\x04\x14\0'],
    ['a program', 'MZ\x90\0\x03'],
    ['a picture that moves', 'GIF89a'],
    ['a PDF that begins with something else', '<html>%PDF-1.7'],
    ['a picture of a telephone', '\0\0\0\x18ftypheic\0\0\0\0mif1'],
    ['a film', `\0\0\0\x18ftypisom\0\0\0\0${tracks('vide', 'soun')}`],
    ['a container with nothing in it', '\0\0\0\x18ftypM4A \0\0\0\0'],
    ['a film in Ogg', `OggS\0\x02${'\0'.repeat(22)}\x80theora`],
    ['a film in WebM', '\x1a\x45\xdf\xa3\x9fB\x82\x84webm\x18S\x80gV_VP9A_OPUS'],
    ['a Matroska', '\x1a\x45\xdf\xa3\x9fB\x82\x88matroskaA_OPUS'],
    ['sound of AAC without a container', '\xff\xf1\x50\x80'],
    ['a frame with a rate that does not exist', '\xff\xfb\xf0\x64'],
    ['three letters of a PNG', '\x89PN'],
  ])('%s is none of ours', (_, content) => {
    expect(fileKindOf(bytes(content))).toBeNull()
  })

  test.each<[string, string]>([
    ['application/pdf', '%PDF-1.4\n%âãÏÓ'],
    ['image/jpeg', '\xff\xd8\xff\xe1Exif'],
    ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['audio/mpeg', 'ID3\x04\0'],
    ['audio/mpeg', '\xff\xfb\x90\x64\0'],
    ['audio/mp4', `\0\0\0\x1cftypM4A \0\0\0\0M4A mp42${tracks('soun')}`],
    ['audio/mp4', `\0\0\0\x18ftyp3gp4\0\0\0\0${tracks('soun', 'meta')}`],
    ['audio/ogg', `OggS\0\x02${'\0'.repeat(22)}OpusHead`],
    ['audio/webm', '\x1a\x45\xdf\xa3\x9fB\x82\x84webm\x18S\x80gA_OPUS'],
  ])('%s is known', (mediaType, content) => {
    expect(fileKindOf(bytes(content))?.mediaType).toBe(mediaType)
  })
})

describe('a name', () => {
  test.each<[string, string]>([
    ['tegning.pdf', 'tegning.pdf'],
    ['Min Tegning.PDF', 'Min Tegning.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\mor\\brev.pdf', 'brev.pdf'],
    ['brev\u0000\r\n\t.pdf', 'brev.pdf'],
    ['brev\u202Efdp.exe', 'brevfdp.exe.pdf'],
    ['foto.exe', 'foto.exe.pdf'],
    ['a<b>"c".pdf', 'a_b__c_.pdf'],
    ['Bo\u0308rn æøå.pdf', 'Börn æøå.pdf'],
    ['...', 'fil.pdf'],
    ['', 'fil.pdf'],
    ['.pdf', 'pdf.pdf'],
  ])('%j is shown as %j', (given, shown) => {
    expect(shownName(given, ofPdf)).toBe(shown)
  })

  test('that is far too long keeps its beginning and its ending, and no half of a letter', () => {
    expect(shownName(`${'å'.repeat(500)}.pdf`, ofPdf)).toBe(`${'å'.repeat(120)}.pdf`)
    expect(shownName(`${'😀'.repeat(500)}.pdf`, ofPdf)).toBe(`${'😀'.repeat(120)}.pdf`)
  })
})

test.each<[string, Uint8Array, string]>([
  ['tom.pdf', bytes(''), 'fileEmpty'],
  ['stor.pdf', Uint8Array.from({ length: mostAttachmentBytes + 1 }), 'fileTooLarge'],
  ['brev.pdf', bytes('<html>'), 'fileKind'],
  ['0101121234.pdf', pdf, 'personalNumber'],
])('%s is refused, and why is said', (name, content, code) => {
  expect(decideAttachment(name, content).problems?.map((problem) => problem.code)).toEqual([code])
})

test('a photo of a telephone, named by its clock, is no personal number', () => {
  expect(decideAttachment('IMG_20261122_101500.pdf', pdf)).toEqual({
    attachment: { name: 'IMG_20261122_101500.pdf', mediaType: 'application/pdf' },
  })
})
