import { describe, expect, test } from 'vitest'
import { emptyIntake, intakeInput, isHalf, missingInIntake, type IntakeDraft } from './intake-form.ts'

const today = '2026-11-22'
const whole: Partial<IntakeDraft> = {
  notifier: 'SCHOOL',
  kinds: ['CONCERN'],
  words: 'Ord',
  child: 'c-1',
  guardianInformed: true,
}

describe('an intake', () => {
  test.each<[Partial<IntakeDraft>, string[]]>([
    [{}, []],
    [{ kinds: ['PSYCHOLOGICAL'] }, ['psychologicalForm']],
    [{ child: 'UNKNOWN' }, ['whoIsIt']],
    [{ child: 'REFERENCE' }, ['reference']],
    [{ institutionId: 'h-1' }, ['happenedInHome']],
    [{ guardianInformed: false, guardianReason: ' ' }, ['guardianReason']],
    [{ receivedAt: { day: '2026-11-21', time: '', repeat: null } }, ['receivedAt']],
    [{ suspected: ['GUARDIAN'], notifier: 'ANONYMOUS' }, []],
  ])('with %j lacks %j', (patch, missing) => {
    expect(missingInIntake(emptyIntake(today, { ...whole, ...patch }), today, 'municipality')).toEqual(missing)
  })

  test('from a home also asks for the municipality and whether the leader knows', () => {
    expect(missingInIntake(emptyIntake(today, whole), today, 'home')).toEqual(['municipalityId', 'leaderInformed'])
  })

  test('of today without a clock is now; of another day it is a mistake, for the 24 hours run from the minute', () => {
    expect(isHalf({ day: today, time: '', repeat: null }, today)).toBe(false)
    expect(isHalf({ day: '2026-11-21', time: '', repeat: null }, today)).toBe(true)
    expect(intakeInput(emptyIntake(today, whole), '0630').receivedAt).toBeNull()
    const at = { day: '2026-11-21', time: '22.15', repeat: null }
    expect(intakeInput(emptyIntake(today, { ...whole, receivedAt: at }), '0630').receivedAt).toBe('2026-11-21T21:15:00.000Z')
  })

  test('sends no name of an anonymous notifier, and no answer to a question that is no longer asked', () => {
    const draft = emptyIntake(today, {
      ...whole,
      notifier: 'ANONYMOUS',
      notifierName: 'Nabo',
      psychologicalForm: 'NEGLECT',
      happenedInHome: true,
      whoIsIt: 'En dreng',
      guardianReason: 'Fordi',
    })
    expect(intakeInput(draft, '0630')).toMatchObject({
      municipalityId: '0630',
      notifierName: null,
      psychologicalForm: null,
      happenedInHome: false,
      childId: 'c-1',
      whoIsIt: null,
      guardianReason: null,
    })
  })
})
