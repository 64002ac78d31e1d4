import { inject } from 'vitest'
import type { Visitor } from './visitor.ts'

/** Small files of the kinds that are taken, and of those that are not; each call other bytes. */
let number = 0

export const files = {
  pdf: () => bytes(`%PDF-1.4\n% side ${++number}\n%%EOF\n`),
  pdfWithScript: () => bytes(`%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(${++number}))>>>>endobj\n%%EOF`),
  png: () => bytes(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${++number}`),
  sound: () => bytes(`ID3\x04\0\0${++number}`),
  html: () => bytes(`<!doctype html><script>/* ${++number} */</script>`),
  svg: () => bytes(`<svg xmlns="http://www.w3.org/2000/svg" onload="x(${++number})"/>`),
  zip: () => bytes(`PK\x03\x04${++number}`),
  program: () => bytes(`MZ\x90\0\x03${++number}`),
}

export interface Sending {
  id?: string
  kind?: string
  name?: string
  headers?: Record<string, string>
}

/** Sends one file for a report or a draft, as the form does. */
export async function sendFile(visitor: Visitor, report: string, content: Uint8Array<ArrayBuffer>, wish: Sending = {}) {
  const { id = crypto.randomUUID(), kind = 'CHILD_ACCOUNT', name = 'Tegning.pdf', headers = {} } = wish
  const response = await fetch(new URL(`/attachments/${id}?report=${report}&kind=${kind}`, inject('url')), {
    method: 'PUT',
    headers: { 'x-tilsynsblik': '1', 'x-file-name': encodeURIComponent(name), cookie: visitor.cookie, ...headers },
    body: content,
  })
  return { id, status: response.status, body: (await response.json()) as Record<string, any> }
}

/** A PDF of exactly so many bytes. */
export function pdfOf(length: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(length)
  content.set(files.pdf())
  return content
}

/** A sign a byte. */
export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
