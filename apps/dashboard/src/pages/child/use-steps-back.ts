import { useEffect, useEffectEvent } from 'react'
import { isLeaving, stepBack } from './leave.ts'

/**
 * The browser's Back goes one question back instead of away. The pages have one address, so one entry of the history stands for all the
 * questions that are behind: it is put back after each use.
 */
export function useStepsBack(behind: number, goBack: () => void): void {
  const onBack = useEffectEvent(goBack)
  useEffect(() => {
    if (behind > 0 && !history.state?.[stepBack]) history.pushState({ [stepBack]: true }, '')
  }, [behind])
  useEffect(() => {
    const onPop = () => {
      if (!isLeaving()) onBack()
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])
}

/** Asks before what was written and not sent is lost, unless somebody has to leave in a hurry. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (event: BeforeUnloadEvent) => {
      if (!isLeaving()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])
}
