import type { CaseStanding } from '../case-standing.ts'
import { receivedCase } from '../receiving.ts'

export const received = new Date('2026-11-16T09:00:00Z')

/** A case about physical abuse that a school notified of on a Monday, and what is told of it otherwise. */
export function standing(told: Partial<CaseStanding> = {}): CaseStanding {
  const form = {
    id: 'n',
    municipalityId: '0630',
    notifier: 'SCHOOL' as const,
    notifierName: 'Skolelederen',
    kinds: ['PHYSICAL' as const],
    suspected: [],
    words: 'Av.',
    childId: 'c',
    happenedInHome: false,
    guardianInformed: true,
  }
  return { ...receivedCase(form, { now: received, fromInstitutionId: null }), ...told }
}
