import { looksLikeCpr, problemIf, textProblems, type CalendarDate, type Problem } from '@tilsynsblik/vocabulary'

export interface UseDialogueInput {
  heldOn: CalendarDate
  agreed: string
  hrInvolved: boolean
  pointerText?: string | null | undefined
}

/** A dialogue that has been held, after what it is about ([4]: it must not await the orientation). */
export function dialogueProblems(
  { heldOn, agreed, pointerText }: UseDialogueInput,
  { from, today }: { from: CalendarDate; today: CalendarDate },
): Problem[] {
  return [
    ...problemIf(heldOn > today, 'heldOn', 'inFuture'),
    ...problemIf(heldOn < from, 'heldOn', 'beforeAlarm'),
    ...textProblems('agreed', agreed),
    ...problemIf(looksLikeCpr(agreed), 'agreed', 'personalNumber'),
    ...(pointerText?.trim() ? textProblems('pointerText', pointerText) : []),
    ...problemIf(looksLikeCpr(pointerText ?? ''), 'pointerText', 'personalNumber'),
  ]
}
