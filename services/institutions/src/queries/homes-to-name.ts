import type { ServiceContext } from '@tilsynsblik/service-kit'

export interface HomeToName {
  id: string
  name: string
  municipalityId: string
  municipalityName: string
}

/** The homes that are open today, by name: as many as the caller may see, which for a child is all. */
export async function homesToName(ctx: ServiceContext): Promise<HomeToName[]> {
  return ctx.read(
    `select home.id, home.name, municipality.id as "municipalityId", municipality.name as "municipalityName"
     from institution as home join municipality on municipality.id = home.municipality_id
     where home.closed_on is null or home.closed_on > current_date order by home.name, municipality.name`,
  )
}
