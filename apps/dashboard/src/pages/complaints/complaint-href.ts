export function complaintHref(id: string): string {
  return `/klager/${encodeURIComponent(id)}`
}
