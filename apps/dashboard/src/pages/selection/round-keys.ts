import type { KeyboardEvent } from 'react'
import type { SelectionChoice } from '@tilsynsblik/vocabulary'

interface RoundKeys {
  /** Ids of the homes in the order in which they stand on the screen. */
  ids: readonly string[]
  at: string | null
  go: (id: string) => void
  choose: (id: string, choice: SelectionChoice) => void
  toggle: (id: string) => void
  help: () => void
}

/** The keys of a round. They work while the focus is on a row or one of its buttons, never while somebody types. */
export function roundKeys({ ids, at, go, choose, toggle, help }: RoundKeys) {
  return (event: KeyboardEvent) => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return
    if (target.closest('input, textarea, select, .decision-form, dialog')) return
    const here = target.closest<HTMLElement>('[data-home]')?.dataset['home'] ?? at ?? ids[0]
    if (!here) return
    const index = ids.indexOf(here)
    const act: Record<string, () => void> = {
      j: () => go(ids[Math.min(ids.length - 1, index + 1)]!),
      k: () => go(ids[Math.max(0, index - 1)]!),
      v: () => choose(here, 'SELECTED'),
      u: () => choose(here, 'DEFERRED'),
      '?': help,
    }
    act['ArrowDown'] = act['j']!
    act['ArrowUp'] = act['k']!
    // On a button Enter presses it; on the row itself it opens the row.
    if (target.dataset['home']) act['Enter'] = () => toggle(here)
    const action = act[key]
    if (!action) return
    event.preventDefault()
    action()
  }
}
