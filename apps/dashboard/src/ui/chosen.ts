import * as v from 'valibot'

/** A choice in an address. A value nobody could have chosen is as good as none: an old link still opens the page. */
export function chosen<Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined)
}
