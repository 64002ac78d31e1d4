import type { InstitutionType } from '@tilsynsblik/vocabulary'
import type { Day } from '../calendar/time.ts'
import { stagedHome } from '../demo-people.ts'
import type { Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'
import { municipalities } from '../reference.ts'
import type { Setting } from '../setting.ts'
import { homeCharacter, placesOf, type HomeCharacter } from './home-character.ts'
import { homeNames } from './home-names.ts'
import { homeId, homeNumber } from './home-number.ts'
import { homeRegister } from './home-register.ts'
import { departments, municipalOperatorId, privateOperatorCount, privateOperatorId, regionalOperatorId } from './operators.ts'
import { groupOf, type RegisteredHome } from './registered-home.ts'

export interface Home {
  index: number
  id: string
  number: string
  name: string
  type: InstitutionType
  operatorId: string
  departmentId: string | null
  authorityId: string
  municipalityId: string
  places: number
  /** Places of all homes before this one: with it every place in the country has a number. */
  placesBefore: number
  inHouseSchool: boolean
  opens: Day
  closes: Day | null
  character: HomeCharacter
}

/** The scope columns that every row about a home carries. */
export function scopesOf(home: Home): { institutionId: string; authorityId: string; departmentId: string | null } {
  return { institutionId: home.id, authorityId: home.authorityId, departmentId: home.departmentId }
}

export function isOpen(home: Home, day: Day): boolean {
  return home.opens <= day && (home.closes === null || day < home.closes)
}

export function homesOf(setting: Setting): Home[] {
  const register = homeRegister(setting)
  const names = homeNames(setting, register.length)
  const homesOfRegion = new Map<string, number>()
  let placesBefore = 0
  return register.map((line, index) => {
    const random = setting.random('home', index)
    const municipalityId = municipalityFor(random, line)
    const home: Home = {
      index,
      id: homeId(index),
      number: homeNumber(index),
      name: names[index]!,
      type: line.type,
      ...operatorFor(setting, random, { line, municipalityId, homesOfRegion }),
      authorityId: line.authorityId,
      municipalityId,
      places: placesOf(random, line.type),
      placesBefore,
      inHouseSchool: line.type !== 'RESPITE' && random() < (line.owner === 'PRIVATE' ? 0.12 : 0.3),
      opens: line.opens,
      closes: line.closes,
      character: homeCharacter(random),
    }
    if (index === stagedHome.index) stage(home)
    placesBefore += home.places
    return home
  })
}

/** Where a home lies: among the municipalities its authority supervises, by children to the power of .7 (A). */
function municipalityFor(random: Random, line: RegisteredHome): string {
  const group = groupOf(line)
  const candidates = municipalities.filter(({ id, authorityId }) =>
    // Øst has the closed homes of the whole country, but not those in its own host municipality, Holbæk.
    group === 'closedType' ? id !== '0316' : authorityId === line.authorityId,
  )
  return candidates[weighted(candidates.map(({ children }) => children ** 0.7))(random)]!.id
}

interface Ownership {
  line: RegisteredHome
  municipalityId: string
  /** Counts as it goes: a region's homes go to its departments in turn. */
  homesOfRegion: Map<string, number>
}

/** Public homes are run by the municipality or region in which they lie. */
function operatorFor(setting: Setting, random: Random, { line, municipalityId, homesOfRegion }: Ownership) {
  if (line.owner === 'MUNICIPAL') return { operatorId: municipalOperatorId(municipalityId), departmentId: null }
  if (line.owner === 'PRIVATE')
    return { operatorId: privateOperatorId(Math.floor(random() * privateOperatorCount(setting))), departmentId: null }
  const { regionCode } = municipalities.find(({ id }) => id === municipalityId)!
  const operatorId = regionalOperatorId(regionCode)
  const earlier = homesOfRegion.get(regionCode) ?? 0
  homesOfRegion.set(regionCode, earlier + 1)
  const ofRegion = departments.filter((department) => department.operatorId === operatorId)
  return { operatorId, departmentId: ofRegion[earlier % ofRegion.length]!.id }
}

function stage(home: Home): void {
  const { name, operatorId, departmentId, municipalityId, places, tendency } = stagedHome
  Object.assign(home, { name, operatorId, departmentId, municipalityId, places })
  home.character.tendency = tendency
}
