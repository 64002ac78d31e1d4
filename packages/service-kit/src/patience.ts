/**
 * How long one statement, and an answer of a service, may take, in milliseconds. A person waits ten seconds. The figures of
 * an edition are drawn at night from every record there is, on a machine that may have other things to do; their principal
 * is good for a minute, and all must be written within it.
 */
export function patienceOf(persona: string): number {
  return persona === 'statistics' ? 50_000 : 10_000
}
