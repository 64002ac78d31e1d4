import { quarterOfOverview } from '@tilsynsblik/vocabulary'
import { hrefOf } from '../../ui/href.ts'

/** The document of one quarter; `place` is one of its sections. */
export function overviewHref(id: string, place?: string): string {
  return hrefOf(`/overblik/${encodeURIComponent(id)}`, {}, place)
}

/** A signed edition, for ever the same. */
export function editionHref(id: string, edition: number): string {
  return `${overviewHref(id)}/udgave/${edition}`
}

export function differencesHref(id: string, from: number, to: number): string {
  return hrefOf(`${overviewHref(id)}/forskelle`, { fra: String(from), til: String(to) })
}

/** Where a section stands on the page. */
export function placeOf(key: string): string {
  return `afsnit-${key}`
}

/** The field of one remark; a home may be asked in several quarters on one page. */
export function fieldOf(overviewId: string, key: string, part: 'answer' | 'comment'): string {
  return `${placeOf(key)}-${part}-${quarterOfOverview(overviewId)}`
}
