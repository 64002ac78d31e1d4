export interface MunicipalityLevel {
  id: string
  /** Aged 0-17; null when there are none on record. */
  children: number | null
  /** Notifications in the year. */
  received: number
}

/** As many as this are compared with: of fewer, one large municipality would be most of the sum. */
export const similarCount = 8

/**
 * With whom each municipality is compared in a year: those nearest by the number of children and by notifications per child, both
 * on a scale where twice is as far as half, and weighed by how much municipalities differ. Without children on record there is
 * nothing to be near to: such a municipality has no group, and is in none.
 */
export function similarMunicipalities(all: readonly MunicipalityLevel[]): { municipalityId: string; similarId: string }[] {
  const known = all.flatMap(({ id, children, received }) =>
    children ? [{ id, size: Math.log(children), level: Math.log((received + 0.5) / children) }] : [],
  )
  const ofSize = spread(known.map(({ size }) => size))
  const ofLevel = spread(known.map(({ level }) => level))
  return known.flatMap((own) =>
    known
      .filter(({ id }) => id !== own.id)
      .map(({ id, size, level }) => ({ id, distance: Math.hypot((size - own.size) / ofSize, (level - own.level) / ofLevel) }))
      .toSorted((one, two) => one.distance - two.distance || (one.id < two.id ? -1 : 1))
      .slice(0, similarCount)
      .map(({ id }) => ({ municipalityId: own.id, similarId: id })),
  )
}

/** Standard deviation; 1 where everybody is the same. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
}
