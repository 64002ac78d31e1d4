import { describe, expect, test } from 'vitest'
import { decideRemark, decideStory } from './overview-remark.ts'
import { plainText } from './plain-text.ts'

describe('a remark', () => {
  test.each([
    ['blank', { text: ' \n ', noRemark: false }, [{ path: 'text', code: 'required' }]],
    ['no remark with a text', { text: 'Men', noRemark: true }, [{ path: 'noRemark', code: 'withText' }]],
    ['a personal number', { text: 'Barnet 010203-1234', noRemark: false }, [{ path: 'text', code: 'personalNumber' }]],
    ['50 kB from Word', { text: 'ord '.repeat(12_800), noRemark: false }, [{ path: 'text', code: 'tooLong' }]],
  ])('is refused: %s', (_, input, problems) => expect(decideRemark(input)).toEqual({ problems }))

  test('"ingen bemærkning" is a choice', () => expect(decideRemark({ text: '', noRemark: true })).toEqual({ text: null }))
})

test('50 kB of formatting around three lines leaves three lines', () => {
  const pasted = `\uFEFF• Første\u00A0\u00A0linje\r\n${'\u200B\u00AD \t'.repeat(12_500)}\r\n\r\n\r\nAnden\u000Btredje`
  expect(plainText(pasted)).toBe('- Første linje\n\nAnden\ntredje')
  expect(decideRemark({ text: pasted, noRemark: false })).toEqual({ text: '- Første linje\n\nAnden\ntredje' })
})

describe('a story', () => {
  const text = 'De unge lavede selv en plan for aftenen, og den bliver brugt.'
  test.each([
    ['without consent', { text, consent: false, noIdentities: true }, ['consent']],
    ['with identities', { text, consent: true, noIdentities: false }, ['noIdentities']],
    ['too short to tell anything', { text: 'Det gik godt', consent: true, noIdentities: true }, ['text']],
    ['with a personal number', { text: `${text} 0102031234`, consent: true, noIdentities: true }, ['text']],
  ])('is refused: %s', (_, input, paths) =>
    expect(decideStory(input)).toEqual({ problems: paths.map((path) => expect.objectContaining({ path })) }),
  )
  test('is told', () => expect(decideStory({ text, consent: true, noIdentities: true })).toEqual({ text }))
})
