import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { Session } from './gateway/session.ts'
import { departmentSearch } from './pages/department/department-search.ts'
import { PageBroken } from './pages/frame/broken.tsx'
import { Frame } from './pages/frame/frame.tsx'
import { NotFoundPage, NothingHerePage } from './pages/frame/nothing-here.tsx'
import { homeSearch } from './pages/home/home-search.ts'
import { homesSearch } from './pages/homes/homes-search.ts'
import { startOf } from './pages/start.ts'
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

const national = createRoute({
  getParentRoute: () => root,
  path: '/land',
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

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/was',
  component: lazyRouteComponent(() => import('./pages/accessibility/accessibility-page.tsx'), 'AccessibilityPage'),
})

export function routerFor(session: Session) {
  return createRouter({
    routeTree: root.addChildren([start, homes, home, national, department, method, accessibility]),
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
