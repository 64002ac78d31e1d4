/** The steps of the form, in the order of a tired memory: who and when, what happened, what was done, the child, the harm. */
export const steps = ['hvem', 'hvad', 'indgreb', 'barnet', 'skader', 'send'] as const
export type Step = (typeof steps)[number]

const stepOfField: Record<string, Step> = {
  childId: 'hvem',
  startedAt: 'hvem',
  startedRepeat: 'hvem',
  endedAt: 'hvem',
  endedRepeat: 'hvem',
  place: 'hvem',
  inHouseSchool: 'hvem',
  staff: 'hvem',
  authorReason: 'hvem',
  leadUp: 'hvad',
  triedFirst: 'hvad',
  course: 'hvad',
  childrenWatching: 'hvad',
  measures: 'indgreb',
  childTold: 'barnet',
  account: 'barnet',
  accountText: 'barnet',
  accountReason: 'barnet',
  attachments: 'barnet',
  guidance: 'barnet',
  guidanceBy: 'barnet',
  guidanceOn: 'barnet',
  injury: 'skader',
  injuryText: 'skader',
  crimeSuspected: 'skader',
  supplement: 'skader',
}

/** The step in which the field of a path stands; what belongs to no field stands where it is sent. */
export function stepOf(path: string): Step {
  return stepOfField[path.split('.')[0]!] ?? 'send'
}

export function stepAfter(step: Step): Step {
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)]!
}

export function stepBefore(step: Step): Step | undefined {
  return steps[steps.indexOf(step) - 1]
}
