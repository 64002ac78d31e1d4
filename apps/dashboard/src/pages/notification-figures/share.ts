/** A share of counts; null when one of the two is not told, or there is nothing to take a share of. */
export function shareOf(part: number | null | undefined, whole: number | null | undefined): number | null {
  return part == null || !whole ? null : part / whole
}
