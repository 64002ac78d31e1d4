/** Whole number of events, 0 or more. */
export function requireCount(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0) refuse(value, name, 'a whole number, 0 or more')
}

/** What the events are counted against, such as child-days: finite, 0 or more, not necessarily whole. */
export function requireExposure(value: number, name: string): void {
  if (!Number.isFinite(value) || value < 0) refuse(value, name, 'a finite number, 0 or more')
}

/** The unit a rate is expressed in, such as 1000 child-days. */
export function requireUnit(value: number, name: string): void {
  if (!Number.isFinite(value) || value <= 0) refuse(value, name, 'a finite number above 0')
}

/** The share of intervals that are to contain the truth, such as 0.95. */
export function requireConfidence(value: number, name: string): void {
  if (!(value > 0 && value < 1)) refuse(value, name, 'between 0 and 1, both excluded')
}

/** A share such as of capacity or of a distribution's tail: both ends allowed. */
export function requireShare(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) refuse(value, name, 'between 0 and 1')
}

/** Any number that can be drawn, negative ones too. */
export function requireFinite(value: number, name: string): void {
  if (!Number.isFinite(value)) refuse(value, name, 'a finite number')
}

function refuse(value: number, name: string, wanted: string): never {
  throw new RangeError(`${name} must be ${wanted}; it is ${value}`)
}
