import { shuffle } from '../random/sampling.ts'
import type { Setting } from '../setting.ts'

/** A different name for each of `count` homes. Put together from nature words: any likeness to a real home is chance. */
export function homeNames(setting: Setting, count: number): string[] {
  return distinct(setting, 'home-name', count, { joined: combinations(nature, dwellings), fallback: 'Hjem' })
}

/** A different name for each of `count` private operators. */
export function operatorNames(setting: Setting, count: number): string[] {
  const joined = combinations(nature, landscapes).flatMap((place) => foundations.map((kind) => `${kind} ${place}`))
  return distinct(setting, 'operator-name', count, { joined, fallback: 'Privat driftsherre' })
}

function distinct(setting: Setting, stream: string, count: number, names: { joined: string[]; fallback: string }): string[] {
  const shuffled = shuffle(setting.random(stream), names.joined)
  return Array.from({ length: count }, (_, index) => shuffled[index] ?? `${names.fallback} ${index + 1}`)
}

/** All joined words, but not the doubled ones: no Skovskoven. */
function combinations(stems: string[], endings: string[]): string[] {
  return stems.flatMap((stem) =>
    endings.filter((ending) => !ending.startsWith(stem.slice(0, 3).toLowerCase())).map((ending) => stem + ending),
  )
}

const dwellings = wordsOf('huset gården hjemmet bo ly toften vænget krogen højen lunden bakken hjørnet')
const landscapes = wordsOf('vang holm dal sund mark')
const foundations = ['Fonden', 'Foreningen', 'Selskabet', 'Den selvejende institution']
const nature = wordsOf(`
  Linde Bøge Ege Birke Aske Elme Hassel Rønne Pile Poppel Ahorn Hylde Tjørne Grane Fyrre Lærke Svale Stære Vibe Trane
  Falke Ørne Ugle Solsorte Måge Terne Svane Spurve Fjord Kilde Strand Klit Vig Å Sø Bæk Mose Eng Hede Lyng Skov Dal
  Holme Sol Måne Stjerne Nord Øster Vester Sønder Morgen Regnbue Sten Mølle Kløver Rose Æble Pære Blomme Havre Rug
  Humle Mynte Valmue Anemone Bregne Mos Ravn Hare Egern`)

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/)
}
