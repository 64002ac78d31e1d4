import { createRootRouteWithContext } from '@tanstack/react-router'
import type { Session } from './gateway/session.ts'
import { Frame } from './pages/frame/frame.tsx'
import { NotFoundPage } from './pages/frame/nothing-here.tsx'

/** The frame that every page stands in. */
export const root = createRootRouteWithContext<{ session: Session }>()({ component: Frame, notFoundComponent: NotFoundPage })
