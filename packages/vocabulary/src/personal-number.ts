/**
 * Could this hold a personal number? Six figures that are a day and a month (61-91 for replacement numbers), then four
 * more; in the shapes people write it. Better to refuse a case number that looks like one than to store one.
 */
export function looksLikeCpr(text: string): boolean {
  return [...text.matchAll(shape)].some(([, day, month]) => isDay(Number(day)) && Number(month) >= 1 && Number(month) <= 12)
}

const shape = /(?<!\d)(\d\d)[-. ]?(\d\d)[-. ]?\d\d(?:[-–— .]{0,3}\d{4}(?!\d)|[-–—][\dA-Z]{4}(?![\dA-Z]))/gi

function isDay(day: number): boolean {
  return (day >= 1 && day <= 31) || (day >= 61 && day <= 91)
}

/** Excel drops the zero that a personal number begins with. */
export function looksLikeShortenedCpr(text: string): boolean {
  return /^\d{9}$/.test(text) && looksLikeCpr(`0${text}`)
}
