export function caseHref(id: string): string {
  return `/underretninger/${encodeURIComponent(id)}`
}
