import type { ImportKind } from './kind.ts'
import { complaints } from './kinds/complaints.ts'
import { homes } from './kinds/homes.ts'
import { incidents } from './kinds/incidents.ts'
import { notifications } from './kinds/notifications.ts'
import { occupancy } from './kinds/occupancy.ts'
import { residents } from './kinds/residents.ts'
import { staff } from './kinds/staff.ts'

/** The kinds of files, in the order in which they must be imported: what others point to first. */
export const kinds: readonly ImportKind[] = [homes, occupancy, staff, residents, incidents, complaints, notifications]
