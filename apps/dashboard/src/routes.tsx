import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { caseworkRoutes } from './casework-routes.tsx'
import type { Session } from './gateway/session.ts'
import { qualitySearch } from './pages/data-quality/quality-search.ts'
import { departmentSearch } from './pages/department/department-search.ts'
import { PageBroken } from './pages/frame/broken.tsx'
import { NothingHerePage } from './pages/frame/nothing-here.tsx'
import { homeSearch } from './pages/home/home-search.ts'
import { accessSearch } from './pages/access/access-search.ts'
import { homesSearch } from './pages/homes/homes-search.ts'
import { hitRateSearch } from './pages/hit-rate/hit-rate-search.ts'
import { inboxSearch } from './pages/inbox/inbox-search.ts'
import { planSearch } from './pages/inspections/plan-search.ts'
import { nationalSearch } from './pages/national/national-search.ts'
import { orientationSearch } from './pages/orientation/orientation-search.ts'
import { differencesSearch } from './pages/overview/overview-search.ts'
import { registerSearch } from './pages/register/register-search.ts'
import { reportSearch } from './pages/report/report-search.ts'
import { reportsSearch } from './pages/reports/reports-search.ts'
import { returnsSearch } from './pages/returns/returns-search.ts'
import { selectionSearch } from './pages/selection/selection-search.ts'
import { startOf } from './pages/start.ts'
import { riskSearch } from './pages/risk/risk-search.ts'
import { signalsSearch } from './pages/signals/signals-search.ts'
import { root } from './root-route.ts'
import { readSearch, writeSearch } from './ui/href.ts'
import { Loading } from './ui/page-state.tsx'

// The map of the dashboard. What a page shows is in its address, and only what differs from the page as it opens.

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ context }) => {
    const to = startOf(context.session)
    if (to) throw redirect({ to, replace: true })
  },
  component: NothingHerePage,
})

const risk = createRoute({
  getParentRoute: () => root,
  path: '/risiko',
  validateSearch: riskSearch,
  component: lazyRouteComponent(() => import('./pages/risk/risk-page.tsx'), 'RiskPage'),
})

const signals = createRoute({
  getParentRoute: () => root,
  path: '/signaler',
  validateSearch: signalsSearch,
  component: lazyRouteComponent(() => import('./pages/signals/signals-page.tsx'), 'SignalsPage'),
})

const homes = createRoute({
  getParentRoute: () => root,
  path: '/hjem',
  validateSearch: homesSearch,
  component: lazyRouteComponent(() => import('./pages/homes/homes-page.tsx'), 'HomesPage'),
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/hjem/$id',
  validateSearch: homeSearch,
  component: lazyRouteComponent(() => import('./pages/home/home-page.tsx'), 'HomePage'),
  remountDeps: ({ params }) => params,
})

const brief = createRoute({
  getParentRoute: () => root,
  path: '/hjem/$id/brief',
  component: lazyRouteComponent(() => import('./pages/brief/brief-page.tsx'), 'BriefPage'),
  remountDeps: ({ params }) => params,
})

const selection = createRoute({
  getParentRoute: () => root,
  path: '/udvalg',
  validateSearch: selectionSearch,
  component: lazyRouteComponent(() => import('./pages/selection/selection-page.tsx'), 'SelectionPage'),
})

const inspections = createRoute({
  getParentRoute: () => root,
  path: '/tilsyn',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('./pages/inspections/plan-page.tsx'), 'PlanPage'),
})

const inspection = createRoute({
  getParentRoute: () => root,
  path: '/tilsyn/$id',
  component: lazyRouteComponent(() => import('./pages/inspections/case-page.tsx'), 'CasePage'),
  remountDeps: ({ params }) => params,
})

const hitRate = createRoute({
  getParentRoute: () => root,
  path: '/traefsikkerhed',
  validateSearch: hitRateSearch,
  component: lazyRouteComponent(() => import('./pages/hit-rate/hit-rate-page.tsx'), 'HitRatePage'),
})

const national = createRoute({
  getParentRoute: () => root,
  path: '/land',
  validateSearch: nationalSearch,
  component: lazyRouteComponent(() => import('./pages/national/national-page.tsx'), 'NationalPage'),
})

const department = createRoute({
  getParentRoute: () => root,
  path: '/afdeling',
  validateSearch: departmentSearch,
  component: lazyRouteComponent(() => import('./pages/department/department-page.tsx'), 'DepartmentPage'),
})

const overviews = createRoute({
  getParentRoute: () => root,
  path: '/overblik',
  component: lazyRouteComponent(() => import('./pages/overview/overviews-page.tsx'), 'OverviewsPage'),
})

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overblik/$id',
  component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
  remountDeps: ({ params }) => params,
})

const signedOverview = createRoute({
  getParentRoute: () => root,
  path: '/overblik/$id/udgave/$edition',
  component: lazyRouteComponent(() => import('./pages/overview/signed-page.tsx'), 'SignedPage'),
  remountDeps: ({ params }) => params,
})

const overviewDifferences = createRoute({
  getParentRoute: () => root,
  path: '/overblik/$id/forskelle',
  validateSearch: differencesSearch,
  component: lazyRouteComponent(() => import('./pages/overview/differences-page.tsx'), 'DifferencesPage'),
  remountDeps: ({ params, search }) => [params, search],
})

const politicalVersion = createRoute({
  getParentRoute: () => root,
  path: '/orientering/politisk',
  validateSearch: orientationSearch,
  component: lazyRouteComponent(() => import('./pages/orientation/political-page.tsx'), 'PoliticalPage'),
})

const authorityYear = createRoute({
  getParentRoute: () => root,
  path: '/aarsberetning',
  validateSearch: orientationSearch,
  component: lazyRouteComponent(() => import('./pages/authority-year/authority-year-page.tsx'), 'AuthorityYearPage'),
})

const orientation = createRoute({
  getParentRoute: () => root,
  path: '/orientering',
  validateSearch: orientationSearch,
  component: lazyRouteComponent(() => import('./pages/orientation/orientation-page.tsx'), 'OrientationPage'),
  remountDeps: ({ search }) => search,
})

const method = createRoute({
  getParentRoute: () => root,
  path: '/metode',
  component: lazyRouteComponent(() => import('./pages/method/method-page.tsx'), 'MethodPage'),
})

const dataQuality = createRoute({
  getParentRoute: () => root,
  path: '/datakvalitet',
  validateSearch: qualitySearch,
  component: lazyRouteComponent(() => import('./pages/data-quality/data-quality-page.tsx'), 'DataQualityPage'),
})

const parameters = createRoute({
  getParentRoute: () => root,
  path: '/metode/parametre',
  component: lazyRouteComponent(() => import('./pages/parameters/parameters-page.tsx'), 'ParametersPage'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/was',
  component: lazyRouteComponent(() => import('./pages/accessibility/accessibility-page.tsx'), 'AccessibilityPage'),
})

const work = createRoute({
  getParentRoute: () => root,
  path: '/arbejde',
  component: lazyRouteComponent(() => import('./pages/work/work-page.tsx'), 'WorkPage'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/registrer',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('./pages/register/register-page.tsx'), 'RegisterPage'),
})

const report = createRoute({
  getParentRoute: () => root,
  path: '/indberetning/$id',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./pages/report/report-page.tsx'), 'ReportPage'),
  remountDeps: ({ params }) => params,
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/indberetninger',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('./pages/reports/reports-page.tsx'), 'ReportsPage'),
})

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/indbakke',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./pages/inbox/inbox-page.tsx'), 'InboxPage'),
})

const returns = createRoute({
  getParentRoute: () => root,
  path: '/indberettet',
  validateSearch: returnsSearch,
  component: lazyRouteComponent(() => import('./pages/returns/returns-page.tsx'), 'ReturnsPage'),
})

const access = createRoute({
  getParentRoute: () => root,
  path: '/indsigt',
  validateSearch: accessSearch,
  component: lazyRouteComponent(() => import('./pages/access/access-page.tsx'), 'AccessPage'),
})

const glass = createRoute({
  getParentRoute: () => root,
  path: '/noedadgang',
  component: lazyRouteComponent(() => import('./pages/glass/glass-page.tsx'), 'GlassPage'),
})

const operations = createRoute({
  getParentRoute: () => root,
  path: '/drift',
  component: lazyRouteComponent(() => import('./pages/operations/operations-page.tsx'), 'OperationsPage'),
})

const ownSessions = createRoute({
  getParentRoute: () => root,
  path: '/logget-ind',
  component: lazyRouteComponent(() => import('./pages/own-sessions/own-sessions-page.tsx'), 'OwnSessionsPage'),
})

export function routerFor(session: Session) {
  return createRouter({
    routeTree: root.addChildren([
      start,
      risk,
      signals,
      homes,
      home,
      national,
      department,
      overviews,
      overview,
      signedOverview,
      overviewDifferences,
      orientation,
      authorityYear,
      politicalVersion,
      method,
      dataQuality,
      parameters,
      accessibility,
      brief,
      selection,
      inspections,
      inspection,
      hitRate,
      work,
      register,
      report,
      reports,
      inbox,
      ...caseworkRoutes,
      returns,
      access,
      glass,
      operations,
      ownSessions,
    ]),
    context: { session },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: PageBroken,
    defaultPendingMs: 150,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerFor>
  }
}
