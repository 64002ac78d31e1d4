import type { Random } from '../random/rng.ts'
import type { NotifiedChild } from './notified-children.ts'
import type { Volumes } from './volumes.ts'

/**
 * Whom each notification of a year is about, as an index into `children`: those about abuse first, then the others.
 * The first notifications about abuse are one for each abused child, in order.
 */
export function childOfEach(random: Random, children: NotifiedChild[], { abuse, concern, abusedChildren }: Volumes): Int32Array {
  const abuseCount = abuse.reduce((sum, count) => sum + count, 0)
  const concernCount = concern.reduce((sum, count) => sum + count, 0)
  const onlyConcern = children.length - abusedChildren
  const about = new Int32Array(abuseCount + concernCount)
  for (let row = 0; row < abusedChildren; row++) about[row] = row
  // Thrown at random, 81 % of the abused children have one and 2 % three or more, as published.
  for (let row = abusedChildren; row < abuseCount; row++) about[row] = Math.floor(random() * abusedChildren)
  for (let row = 0; row < onlyConcern; row++) about[abuseCount + row] = abusedChildren + row
  // Each further one copies the child of a random earlier draw (Pólya's urn), which makes the numbers geometric.
  const firstMore = abuseCount + onlyConcern
  for (let row = firstMore; row < about.length; row++) {
    const ball = Math.floor(random() * (children.length + row - firstMore))
    about[row] = ball < children.length ? ball : about[firstMore + ball - children.length]!
  }
  return about
}
