/**
 * Away from here at once: the page is empty before anything else happens, the session ends, and the browser is somewhere harmless. The
 * entry this page made in the history is given back first, so that Back does not lead here again.
 */
export function leave(): void {
  if (left) return
  left = true
  document.title = ' '
  document.body.replaceChildren()
  const go = () => location.replace(navigator.onLine ? '/auth/leave' : 'about:blank')
  if (!history.state || !(stepBack in history.state)) return go()
  addEventListener('popstate', go, { once: true })
  history.back()
  // A browser that says nothing of the step back is not waited for.
  setTimeout(go, 200)
}

let left = false

/** Nothing asks "are you sure" of somebody who is leaving. */
export function isLeaving(): boolean {
  return left
}

/** Marks the entry of the history that stands for "one question back". */
export const stepBack = 'stepBack'
