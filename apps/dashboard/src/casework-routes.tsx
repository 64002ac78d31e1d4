import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appealDeskSearch, complaintDeskSearch, complaintReturnsSearch } from './pages/complaints/desk-search.ts'
import { figuresSearch } from './pages/notification-figures/figures-search.ts'
import { deskSearch } from './pages/notifications/desk-search.ts'
import { intakeSearch } from './pages/notifications/intake-search.ts'
import { root } from './root-route.ts'

// Complaints and notifications of concern: a municipality's desks, and what others see of them.

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

const complaintLetter = createRoute({
  getParentRoute: () => root,
  path: '/klager/$id/brev',
  component: lazyRouteComponent(() => import('./pages/complaints/letter-page.tsx'), 'LetterPage'),
  remountDeps: ({ params }) => params,
})

const complaintRecord = createRoute({
  getParentRoute: () => root,
  path: '/klager/ny',
  component: lazyRouteComponent(() => import('./pages/complaints/record-page.tsx'), 'RecordPage'),
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

export const caseworkRoutes = [
  complaints,
  complaint,
  complaintLetter,
  complaintRecord,
  complaintReturns,
  appeals,
  hearings,
  notifications,
  intake,
  notification,
  notificationFigures,
  plans,
] as const
