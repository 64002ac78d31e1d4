import { dayAfter, firstDayOf } from '@tilsynsblik/vocabulary'
import { dateText, dayOf } from '../calendar/time.ts'
import { childDays, type Denmark } from '../denmark.ts'
import { authorities, municipalities, rules, type Municipality } from '../reference.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import { scopesOf, type Home } from './homes.ts'
import { departments, operatorsOf } from './operators.ts'
import { preparednessBatches } from './preparedness.ts'
import { staffReturnsOf } from './staff-returns.ts'

/** The tables of the service `institutions`, parents first. */
export function* institutionBatches(denmark: Denmark): Generator<RowBatch> {
  yield* inBatches('institutions', 'oversight_authority', authorities)
  yield* inBatches('institutions', 'municipality', municipalities.map(municipalityRow))
  yield* inBatches('institutions', 'operator', operatorsOf(denmark.setting))
  yield* inBatches('institutions', 'operating_department', departments)
  yield* inBatches('institutions', 'institution', institutionRows(denmark))
  yield* inBatches('institutions', 'occupancy', occupancyRows(denmark))
  yield* inBatches('institutions', 'staff_return', staffReturnsOf(denmark))
  yield* preparednessBatches(denmark)
  yield* inBatches(
    'institutions',
    'rule',
    rules.map((rule) => ({ ...rule, value: JSON.stringify(rule.value) })),
  )
}

function municipalityRow({ id, name, regionCode, authorityId, children, childrenEstimated, tileX, tileY }: Municipality) {
  return { id, name, regionCode, authorityId, children, childrenEstimated, tileX, tileY }
}

function institutionRows({ setting, homes }: Denmark) {
  return homes
    .filter((home) => home.opens <= setting.lastDay)
    .map((home) => ({
      id: home.id,
      number: home.number,
      name: home.name,
      type: home.type,
      operatorId: home.operatorId,
      departmentId: home.departmentId,
      authorityId: home.authorityId,
      municipalityId: home.municipalityId,
      places: home.places,
      inHouseSchool: home.inHouseSchool,
      approvedFrom: dateText(home.opens),
      closedOn: home.closes !== null && home.closes <= setting.lastDay ? dateText(home.closes) : null,
    }))
}

function* occupancyRows(denmark: Denmark) {
  for (const quarter of denmark.setting.quarters) {
    const from = dayOf(firstDayOf(quarter))
    const until = dayOf(dayAfter(quarter))
    const open = ({ opens, closes }: Home) => opens < until && (closes === null || closes > from)
    for (const home of denmark.homes.filter(open)) {
      yield { ...scopesOf(home), quarter, places: home.places, childDays: childDays(denmark, home, from, until) }
    }
  }
}
