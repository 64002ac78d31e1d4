import { isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import { SavedView } from '../data/tables.ts'

export interface SavedViewRow {
  id: string
  name: string
  search: string
}

/** The caller's own, by name; null for a persona that has none. */
export async function savedViews(ctx: ServiceContext): Promise<SavedViewRow[] | null> {
  if (!isReadBy(SavedView, ctx.principal.persona)) return null
  return ctx.read<SavedViewRow>('select id, name, search from saved_view order by name, id')
}
