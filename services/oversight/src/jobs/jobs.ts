import type { Job } from '@tilsynsblik/service-kit'
import { assessHomes } from './assess.ts'
import { freezeOverviews } from './freeze-overviews.ts'
import { mailNotice } from './mail-notice.ts'
import { publishEdition } from './publish-edition.ts'
import { removePast } from './remove-past.ts'
import { tellEdition } from './tell-edition.ts'
import { tellOverviews } from './tell-overviews.ts'
import { watchUse } from './watch-use.ts'
import { watchGraveEvents } from './watch-grave-events.ts'

/** What oversight does later, or by itself. */
export const jobs: readonly Job[] = [
  assessHomes,
  watchGraveEvents,
  publishEdition,
  tellEdition,
  mailNotice,
  freezeOverviews,
  watchUse,
  tellOverviews,
  removePast,
]
