export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What stands at a path such as 'input.O'; undefined where nothing does. */
export function at(json: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), json)
}

export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(json: Json, path: string): { [key: string]: Json } {
  const value = at(json, path)
  return isObject(value) ? value : malformed(path, 'an object')
}

export function entriesAt(json: Json, path: string): [string, Json][] {
  return Object.entries(objectAt(json, path))
}

export function numberAt(json: Json, path: string): number {
  const value = at(json, path)
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value
  return typeof only === 'number' ? only : malformed(path, 'a number')
}

export function numbersAt(json: Json, path: string): number[] {
  return listAt(json, path).map((each) => (typeof each === 'number' ? each : malformed(path, 'a list of numbers')))
}

export function numbersOrNullAt(json: Json, path: string): (number | null)[] {
  return listAt(json, path).map((each) => (typeof each === 'number' || each === null ? each : malformed(path, 'a list of numbers')))
}

export function textsAt(json: Json, path: string): string[] {
  return listAt(json, path).map((each) => (typeof each === 'string' ? each : malformed(path, 'a list of texts')))
}

/** R writes a list of one as the thing itself. */
export function listAt(json: Json, path: string): Json[] {
  const value = at(json, path)
  if (value === undefined || isObject(value)) return malformed(path, 'a list')
  return Array.isArray(value) ? value : [value]
}

/** Columns of one table. */
export function requireSameLength(columns: Record<string, readonly unknown[]>): void {
  const [first, ...others] = Object.entries(columns)
  for (const [name, column] of others) {
    if (column.length !== first![1].length) throw new Error(`${name} has ${column.length} rows and ${first![0]} ${first![1].length}`)
  }
}

function malformed(path: string, wanted: string): never {
  throw new Error(`${path} must be ${wanted}`)
}
