import type { Denmark } from '../denmark.ts'
import type { Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'
import { municipalities } from '../reference.ts'
import { municipalWeights } from './municipal-weights.ts'
import { residentsOfConcern, type Resident } from './residents.ts'
import type { Volumes } from './volumes.ts'

/** A child with at least one notification in a year. */
export interface NotifiedChild {
  childId: string
  municipalityId: string
  /** The home it lives in, if others worry about that. */
  resident: Resident | null
}

/** Children in homes per year: with their repeated notifications and absences, some 1,100 notifications about homes (A). */
const residentsPerYear = { abuse: 210, concern: 620 }

/** All different; the first `abusedChildren` have a notification about abuse. */
export function notifiedChildrenOf(denmark: Denmark, year: number, { children, abusedChildren }: Volumes): NotifiedChild[] {
  const { scale } = denmark.setting
  const abused = residentsPerYear.abuse * scale
  const residents = residentsOfConcern(denmark, year, (residentsPerYear.abuse + residentsPerYear.concern) * scale)
  const others = childrenAtRisk(denmark, year, children - residents.length)
  return [
    ...residents.slice(0, abused).map(fromHome),
    ...others.slice(0, abusedChildren - abused),
    ...residents.slice(abused).map(fromHome),
    ...others.slice(abusedChildren - abused),
  ]
}

function fromHome(resident: Resident): NotifiedChild {
  return { childId: resident.stay.childId, municipalityId: resident.stay.municipalityId, resident }
}

function childrenAtRisk({ setting, children }: Denmark, year: number, count: number): NotifiedChild[] {
  const random = setting.random('notified-child', year)
  const where = weighted(municipalWeights(setting, year))
  const decks = children.atRisk.map(({ first, count: size }) => deckOf(random, first, size))
  return Array.from({ length: count }, () => {
    const municipality = where(random)
    const number = decks[municipality]!()
    return { childId: children.idOf(number), municipalityId: municipalities[municipality]!.id, resident: null }
  })
}

/** Deals the numbers from `first` in random order, each once (Fisher and Yates, as far as needed). */
function deckOf(random: Random, first: number, size: number): () => number {
  const numbers = Int32Array.from({ length: size }, (_, index) => first + index)
  let dealt = 0
  return () => {
    const chosen = dealt + Math.floor(random() * (size - dealt))
    const number = numbers[chosen]!
    numbers[chosen] = numbers[dealt]!
    dealt++
    return number
  }
}
