import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { WatchedHome } from '../domain/use-alarms.ts'

/** Every department's homes as their last frozen quarter knows them, with how much homes of the type differ. */
export async function homesToWatch(ctx: ServiceContext): Promise<WatchedHome[]> {
  return ctx.read<WatchedHome>(
    `with newest as (select groups from assessment where state = 'DONE' order by right(period, 6) desc, completed_at desc limit 1)
     select distinct on (department_id, institution_id) department_id as "departmentId", institution_id as "institutionId",
            frozen -> 'home' ->> 'name' as name, frozen -> 'home' -> 'history' as history, frozen -> 'home' -> 'peers' as peers,
            (select (peer ->> 'tau2')::float8 from newest, jsonb_array_elements(groups) as peer
             where peer ->> 'type' = frozen -> 'home' ->> 'type') as tau2
     from overview_section where kind = 'HOME'
     order by department_id, institution_id, quarter desc`,
  )
}
