/** Several files answer one contract; types that more than one of them answers fields of are one type. */
export function joined<Resolvers extends object>(parts: readonly Resolvers[]): Resolvers {
  const whole: Record<string, object> = {}
  for (const part of parts) for (const [type, fields] of Object.entries(part)) whole[type] = { ...whole[type], ...(fields as object) }
  return whole as Resolvers
}
