import { regions, municipalities } from '../reference.ts'
import type { Setting } from '../setting.ts'
import { operatorNames } from './home-names.ts'
import type { OperatorKind } from '@tilsynsblik/vocabulary'

export interface Operator {
  id: string
  name: string
  kind: OperatorKind
}

export interface OperatingDepartment {
  id: string
  name: string
  operatorId: string
}

export function municipalOperatorId(municipalityId: string): string {
  return `op-${municipalityId}`
}

export function regionalOperatorId(regionCode: string): string {
  return `op-${regionCode}`
}

export function privateOperatorId(index: number): string {
  return `op-privat-${String(index + 1).padStart(3, '0')}`
}

/** Six private operators to ten private homes (A). */
export function privateOperatorCount(setting: Setting): number {
  return 214 * setting.scale
}

export function operatorsOf(setting: Setting): Operator[] {
  return [
    ...municipalities.map(({ id, fullName }) => ({ id: municipalOperatorId(id), name: fullName, kind: 'MUNICIPAL' as const })),
    ...regions.map(({ code, name }) => ({ id: regionalOperatorId(code), name, kind: 'REGIONAL' as const })),
    ...operatorNames(setting, privateOperatorCount(setting)).map((name, index) => ({
      id: privateOperatorId(index),
      name,
      kind: 'PRIVATE' as const,
    })),
  ]
}

/** Each region has two departments with homes for children and young people (A, after Region Midtjylland's [004]). */
export const departments: readonly OperatingDepartment[] = regions.flatMap(({ code, name, slug }) => [
  { id: `dep-${slug}-boern`, name: `Børn, ${name}`, operatorId: regionalOperatorId(code) },
  { id: `dep-${slug}-unge`, name: `Unge og Specialrådgivning, ${name}`, operatorId: regionalOperatorId(code) },
])
