import { Kind, visit, type DocumentNode } from 'graphql'

const prefix = '_as_'

/**
 * The document with every alias marked as one. A caller may call a name `id`, or `__typename`, or `__proto__`: marked, it
 * never stands in the way of the keys by which things are joined, nor of what objects have by themselves.
 */
export function withAliasesMarked(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: ({ alias, ...field }) => (alias ? { ...field, alias: { kind: Kind.NAME, value: prefix + alias.value } } : undefined),
  })
}

/** A key of an answer as the caller has it. */
export function asAsked<Key extends string | number>(key: Key): Key {
  return typeof key === 'string' && key.startsWith(prefix) ? (key.slice(prefix.length) as Key) : key
}
