/** Small files of the kinds that are taken, and of those that are not; each call other bytes. */
let number = 0

export const files = {
  pdf: () => bytes(`%PDF-1.4\n% side ${++number}\n%%EOF\n`),
  png: () => bytes(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${++number}`),
  sound: () => bytes(`ID3\x04\0\0${++number}`),
  html: () => bytes(`<!doctype html><script>/* ${++number} */</script>`),
  svg: () => bytes(`<svg xmlns="http://www.w3.org/2000/svg" onload="x(${++number})"/>`),
  zip: () => bytes(`PK\x03\x04${++number}`),
  program: () => bytes(`MZ\x90\0\x03${++number}`),
}

/** A PDF of exactly so many bytes. */
export function pdfOf(length: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(length)
  content.set(files.pdf())
  return content
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
