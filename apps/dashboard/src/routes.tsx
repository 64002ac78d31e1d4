import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { Session } from './gateway/session.ts'
import { appealDeskSearch, complaintDeskSearch, complaintReturnsSearch } from './pages/complaints/desk-search.ts'
import { departmentSearch } from './pages/department/department-search.ts'
import { PageBroken } from './pages/frame/broken.tsx'
import { Frame } from './pages/frame/frame.tsx'
import { NotFoundPage, NothingHerePage } from './pages/frame/nothing-here.tsx'
import { homeSearch } from './pages/home/home-search.ts'
import { accessSearch } from './pages/access/access-search.ts'
import { homesSearch } from './pages/homes/homes-search.ts'
import { hitRateSearch } from './pages/hit-rate/hit-rate-search.ts'
import { inboxSearch } from './pages/inbox/inbox-search.ts'
import { figuresSearch } from './pages/notification-figures/figures-search.ts'
import { planSearch } from './pages/inspections/plan-search.ts'
import { nationalSearch } from './pages/national/national-search.ts'
import { deskSearch } from './pages/notifications/desk-search.ts'
import { intakeSearch } from './pages/notifications/intake-search.ts'
import { registerSearch } from './pages/register/register-search.ts'
import { reportSearch } from './pages/report/report-search.ts'
import { reportsSearch } from './pages/reports/reports-search.ts'
import { returnsSearch } from './pages/returns/returns-search.ts'
import { selectionSearch } from './pages/selection/selection-search.ts'
import { startOf } from './pages/start.ts'
import { riskSearch } from './pages/risk/risk-search.ts'
import { signalsSearch } from './pages/signals/signals-search.ts'
import { readSearch, writeSearch } from './ui/href.ts'
import { Loading } from './ui/page-state.tsx'

// The map of the dashboard. What a page shows is in its address, and only what differs from the page as it opens.

const root = createRootRouteWithContext<{ session: Session }>()({ component: Frame, notFoundComponent: NotFoundPage })

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

const method = createRoute({
  getParentRoute: () => root,
  path: '/metode',
  component: lazyRouteComponent(() => import('./pages/method/method-page.tsx'), 'MethodPage'),
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

const complaints = createRoute({
  getParentRoute: () => root,
  path: '/klager',
  validateSearch: complaintDeskSearch,
  component: lazyRouteComponent(() => import('./pages/complaints/complaints-page.tsx'), 'ComplaintsPage'),
})

const complaint = createRoute({
  getParentRoute: () => root,
  path: '/klager/$id',
  component: lazyRouteComponent(() => import('./pages/complaints/case-page.tsx'), 'CasePage'),
  remountDeps: ({ params }) => params,
})

const complaintReturns = createRoute({
  getParentRoute: () => root,
  path: '/klager/indberetning',
  validateSearch: complaintReturnsSearch,
  component: lazyRouteComponent(() => import('./pages/complaints/returns-page.tsx'), 'ReturnsPage'),
})

const appeals = createRoute({
  getParentRoute: () => root,
  path: '/anker',
  validateSearch: appealDeskSearch,
  component: lazyRouteComponent(() => import('./pages/complaints/appeals-page.tsx'), 'AppealsPage'),
})

const hearings = createRoute({
  getParentRoute: () => root,
  path: '/hoeringer',
  component: lazyRouteComponent(() => import('./pages/complaints/hearings-page.tsx'), 'HearingsPage'),
})

const notifications = createRoute({
  getParentRoute: () => root,
  path: '/underretninger',
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('./pages/notifications/notifications-page.tsx'), 'NotificationsPage'),
})

const intake = createRoute({
  getParentRoute: () => root,
  path: '/underretninger/ny',
  validateSearch: intakeSearch,
  component: lazyRouteComponent(() => import('./pages/notifications/intake-page.tsx'), 'IntakePage'),
  remountDeps: ({ search }) => search,
})

const notification = createRoute({
  getParentRoute: () => root,
  path: '/underretninger/$id',
  component: lazyRouteComponent(() => import('./pages/notifications/case-page.tsx'), 'CasePage'),
  remountDeps: ({ params }) => params,
})

const notificationFigures = createRoute({
  getParentRoute: () => root,
  path: '/underretninger/tal',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('./pages/notification-figures/figures-page.tsx'), 'FiguresPage'),
})

const plans = createRoute({
  getParentRoute: () => root,
  path: '/beredskab-kommuner',
  component: lazyRouteComponent(() => import('./pages/notifications/plans-page.tsx'), 'PlansPage'),
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
      method,
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
      complaints,
      complaint,
      complaintReturns,
      appeals,
      hearings,
      notifications,
      intake,
      notification,
      notificationFigures,
      plans,
      returns,
      access,
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
