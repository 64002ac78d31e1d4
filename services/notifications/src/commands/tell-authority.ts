import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { follow } from './announce.ts'

/** Whose a home is. */
export interface HomeScopes {
  authorityId: string
  departmentId: string | null
}

/** From now on the authority sees, and the department, that there is a notification about the home: the row, without the child. */
export async function tellAuthority(ctx: ServiceContext, id: string, { authorityId, departmentId }: HomeScopes, now: Date): Promise<void> {
  await ctx.write('notification.tell-authority', { kind: 'notification', ids: [id] }, async (tx) => {
    await statement(
      tx,
      `with told as (
         update notification_case set authority_told_at = $4 where id = $1 and authority_told_at is null returning id, municipality_id, state
       ), row as (
         update notification set authority_id = $2, department_id = $3 from told where notification.id = told.id
       )
       insert into notification_event (id, notification_id, municipality_id, at, by, action, state)
       select gen_random_uuid(), id, municipality_id, $4, 'notifications', 'AUTHORITY_TOLD', state from told`,
      [id, authorityId, departmentId, now],
    )
    await follow(tx, id)
  })
}
