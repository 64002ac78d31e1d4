import { lazy, type ComponentType } from 'react'

/** Pages that say nothing of any home or child: open to those who are not signed in. */
export const openPages: Readonly<Record<string, ComponentType>> = {
  '/metode': lazy(async () => ({ default: (await import('./method/method-page.tsx')).MethodPage })),
  '/was': lazy(async () => ({ default: (await import('./accessibility/accessibility-page.tsx')).AccessibilityPage })),
}
