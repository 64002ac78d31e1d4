/** Signed out after half an hour without a request, and after a working day in any case; with a receipt after two hours. */
export const idle = '30 minutes'
export const absolute = `case when receipt_hash is null then interval '10 hours' else interval '2 hours' end`
/** SQL on a row of session: is it good? */
export const liveSession = `seen_at > now() - interval '${idle}' and started_at > now() - ${absolute}`
/**
 * SQL on a row of session (named `live`): the assignment in force now, a break-glass seat before one's own. When its time is up, the
 * session is again what it was.
 */
export const seatInForce = `lateral (
  select assignment.* from assignment
  left join broken_glass on broken_glass.assignment_id = live.assignment_id
  where assignment.id in (live.assignment_id, broken_glass.own_assignment_id) and assignment.person_id = live.person_id
    and valid_from <= now() and (valid_to is null or valid_to > now())
  order by assignment.id = live.assignment_id desc limit 1
) as assignment`
