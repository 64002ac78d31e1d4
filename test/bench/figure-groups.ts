import { dashboardSize } from './dashboard-size.ts'
import { demoLoad } from './demo-load.ts'
import { editionBuild } from './edition-build.ts'
import { publicPage } from './edition.ts'
import type { FigureGroup } from './figure.ts'
import { gatewayMemory } from './gateway/memory.ts'
import { gatewaySpeed } from './gateway/speed.ts'
import { importIncidents } from './import-incidents.ts'
import { liveNotice } from './live-notice.ts'
import { notificationPages } from './notifications.ts'
import { overloaded } from './overload.ts'
import { overviewPdf } from './overview-pdf.ts'
import { overviewFreeze } from './overview.ts'
import { registering } from './register.ts'
import { reportList } from './report-list.ts'
import { riskModel, riskPage, riskSpeed } from './risk.ts'
import { rowSecurity } from './row-security.ts'
import { supervisorPage } from './supervisor-page/supervisor-page.ts'

/** Everything that is measured, in the order in which it is. The import and the list come after the page: they add to the register; the notifications leave other years behind. */
export const figureGroups: readonly FigureGroup[] = [
  supervisorPage,
  riskModel,
  riskPage,
  riskSpeed,
  publicPage,
  editionBuild,
  overviewFreeze,
  overviewPdf,
  rowSecurity,
  registering,
  demoLoad,
  importIncidents,
  liveNotice,
  reportList,
  notificationPages,
  overloaded,
  gatewaySpeed,
  gatewayMemory,
  dashboardSize,
]
