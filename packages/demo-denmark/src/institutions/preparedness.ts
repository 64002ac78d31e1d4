import type { Course, EmployeeKind, GuidelineTopic } from '@tilsynsblik/vocabulary'
import { atClock, dateText, dayOf, instantText, yearOf, type Day } from '../calendar/time.ts'
import { demoPeople } from '../demo-people.ts'
import type { Denmark } from '../denmark.ts'
import { staffOf } from '../incidents/live-people.ts'
import { uuid, type Random } from '../random/rng.ts'
import { rules } from '../reference.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import type { Setting } from '../setting.ts'
import { scopesOf, type Home } from './homes.ts'
import type { Stay } from './stays.ts'

/**
 * What each home has written down of how it prevents force (A, no published figure): some have all of it in order, some
 * have let something expire, some have never written it down. Each home draws from streams of its own, so that nothing
 * else moves; what is drawn later than today is not written down yet.
 */
export function* preparednessBatches({ setting, homes, stays }: Denmark): Generator<RowBatch> {
  const writers = homes.filter(({ opens }) => opens <= setting.lastDay).map((home) => writerOf(setting, home))
  const all = <Row extends { id: string }>(rows: (writer: Writer) => Iterable<Row & { day: Day }>) =>
    writtenUntil(
      setting,
      writers.flatMap((writer) => [...rows(writer)].map((row) => ({ writer, row }))),
    )
  yield* inBatches('institutions', 'guideline_version', all(guidelines))
  yield* inBatches('institutions', 'employee', all(employees))
  yield* inBatches('institutions', 'training', all(training))
  yield* inBatches('institutions', 'law_receipt', all(receipts))
  yield* inBatches('institutions', 'certification', all(certifications))
  yield* inBatches('institutions', 'house_rules_version', all(houseRules))
  yield* inBatches(
    'institutions',
    'rights_told',
    all((writer) => rightsTold(writer, stays[writer.home.index]!)),
  )
}

/** A home, and how well it keeps its papers. */
interface Writer {
  home: Home
  /** From the year it writes things down here. */
  from: Day
  /** 0 to 1: how surely a thing that is due is done. */
  care: number
  staff: Employed[]
  random: (...name: (string | number)[]) => Random
}

interface Employed {
  id: string
  staffId: string
  kind: EmployeeKind
  from: Day
}

const first = dayOf('2021-01-01')
const yearOfDays = 365

function writerOf(setting: Setting, home: Home): Writer {
  const random = (...name: (string | number)[]) => setting.random('preparedness', home.index, ...name)
  const draw = random('home')
  const from = Math.max(first, home.opens)
  const care = isStaged(home) ? 1 : 0.35 + 0.65 * Math.sqrt(draw())
  const count = 5 + Math.min(4, Math.floor(home.places / 4 + 2 * draw()))
  const staff = Array.from({ length: count }, (_, index): Employed => {
    const of = random('employee', index)
    return {
      id: uuid(of),
      staffId: staffOf(home)[index] ?? `${index % 4 === 3 ? 'vikar' : 'medarbejder'}-${home.number}-${index + 1}`,
      kind: index < 2 || index % 4 === 1 || index % 4 === 2 ? 'PERMANENT' : index % 4 === 3 ? 'TEMP' : 'OTHER',
      from: from + (index < 2 ? 0 : Math.floor(1_200 * of())),
    }
  })
  return { home, from, care, staff, random }
}

function isStaged({ id }: Home): boolean {
  return id === demoPeople.institutionId
}

/** Revised each January to March, by those who get it done; one home in ten states too little, one in fifteen has none. */
function* guidelines({ home, from, care, random }: Writer) {
  const draw = random('guideline')
  if (draw() < 0.07 && !isStaged(home)) return
  const topics: GuidelineTopic[] = ['PURPOSE', 'CONTENT', 'HOW', 'WHO', ...(draw() < 0.1 && !isStaged(home) ? [] : ['WHEN' as const])]
  for (let year = yearOf(from); year <= lastYear; year++) {
    const late = Math.floor(80 * draw())
    const done = draw() < 0.55 + 0.45 * care
    const id = uuid(draw)
    const day = Math.max(from, dayOf(`${year}-01-12`) + (isStaged(home) ? 0 : late))
    if (done || year === yearOf(from)) yield { day, id, ...guideline('LOCAL', `${year}.1`, topics, day) }
  }
  if (home.departmentId !== null) yield { day: from, id: uuid(draw), ...guideline('OPERATOR', 'Driftsafdelingens', [], from) }
}

function guideline(level: 'LOCAL' | 'OPERATOR', version: string, topics: readonly GuidelineTopic[], day: Day) {
  const place = level === 'LOCAL' ? 'Personalehåndbogen, kapitel 4' : 'Driftsafdelingens side'
  return { level, version, place, topics: `{${topics.join(',')}}`, validFrom: dateText(day), revisedOn: dateText(day) }
}

function* employees({ staff }: Writer) {
  for (const { id, staffId, kind, from } of staff) yield { day: from, id, staffId, kind, employedFrom: dateText(from), leftOn: null }
}

/** How long a course counts, in years; null: for ever (A). */
const coursesOf: Record<EmployeeKind, readonly [Course, number | null][]> = {
  PERMANENT: [
    ['LAW', 3],
    ['CONFLICT_PREVENTION', 2],
  ],
  TEMP: [['INTRODUCTION', null]],
  OTHER: [['INTRODUCTION', null]],
}

/** Within three months of beginning, and again about when it expires; where care is small, some never do. */
function* training({ home, care, staff, random }: Writer) {
  for (const [index, { id: employeeId, staffId, kind, from }] of staff.entries())
    for (const [course, years] of coursesOf[kind]) {
      const draw = random('training', index, course)
      for (let day = from + Math.floor(90 * draw()); yearOf(day) <= lastYear;) {
        if (draw() > 0.8 + 0.2 * care && !isStaged(home)) break
        const expires = years === null ? null : day + years * yearOfDays
        yield {
          day,
          id: uuid(draw),
          employeeId,
          staffId,
          course,
          completedOn: dateText(day),
          expiresOn: expires === null ? null : dateText(expires),
        }
        if (expires === null) break
        day = expires - 60 + Math.floor((60 + 120 * (1 - care)) * draw())
      }
    }
}

/** Everybody signs when she begins and when a text changes, mostly. Simon of Hjem 17 has not signed for the new order. */
function* receipts({ home, care, staff, random }: Writer) {
  for (const [index, { id: employeeId, staffId, from }] of staff.entries())
    for (const { key, value, validFrom } of rules.filter((rule) => rule.key.startsWith('preparedness.text.'))) {
      const draw = random('receipt', index, key, validFrom)
      const day = Math.max(from, dayOf(validFrom)) + Math.floor(45 * draw())
      const id = uuid(draw)
      const waits = isStaged(home) ? staffId === 'medarbejder' && validFrom > '2020' : draw() > 0.7 + 0.3 * care
      if (waits) continue
      yield {
        day,
        id,
        employeeId,
        staffId,
        text: key.split('.')[2]!,
        version: String(value),
        receivedOn: dateText(day),
        way: 'SELF',
        recordedBy: staffId,
      }
    }
}

/** Three homes in ten are certified, for three years (A; the certification is a recommendation). */
function* certifications({ home, from, random }: Writer) {
  const draw = random('certification')
  if (draw() > 0.3 && !isStaged(home)) return
  const day = from + 400 + Math.floor(1_200 * draw())
  yield {
    day,
    id: uuid(draw),
    certifiedBy: 'Opdigtet certificering',
    certifiedOn: dateText(day),
    expiresOn: dateText(day + 3 * yearOfDays),
  }
}

function* houseRules({ home, from, care, random }: Writer) {
  const draw = random('house-rules')
  if (draw() > 0.75 + 0.25 * care && !isStaged(home)) return
  let number = 1
  for (let day = from + Math.floor(200 * draw()); yearOf(day) <= lastYear; day += 400 + Math.floor(500 * draw())) {
    const id = uuid(draw)
    const children = draw() < 0.06 && !isStaged(home) ? 0 : 1 + Math.floor(draw() * home.places)
    const participation = children === 0 ? 'Opdigtet: lavet af personalet.' : 'Opdigtet: talt igennem på to husmøder; børnene skrev med.'
    yield { day, id, version: `${number++}`, validFrom: dateText(day), participation, children }
  }
}

/** Within a month of moving in, since June 2025, and again each year; some children are never told. */
function* rightsTold({ care, staff, random }: Writer, stays: readonly Stay[]) {
  const since = dayOf('2025-06-01')
  const firsts = new Map<string, string>()
  for (const { childId, from, until } of stays.toSorted((a, b) => a.from - b.from)) {
    const draw = random('rights', childId, from)
    if (until < since || draw() > 0.7 + 0.3 * care) continue
    for (
      let day = Math.max(since, from) + 1 + Math.floor(29 * draw());
      day < until && yearOf(day) <= lastYear;
      day += 330 + Math.floor(40 * draw())
    ) {
      const id = uuid(draw)
      const firstId = firsts.get(childId) ?? id
      firsts.set(childId, firstId)
      const custody = day + Math.floor(20 * draw())
      const custodyToldOn = draw() < 0.8 ? dateText(custody) : null
      // Written down when both have been told.
      const row = {
        id,
        childId,
        firstId,
        toldOn: dateText(day),
        toldBy: staff[0]!.staffId,
        how: 'Opdigtet: samtale og pjece.',
        custodyToldOn,
      }
      yield { day: custodyToldOn === null ? day : custody, ...row }
    }
  }
}

/** Far enough ahead for every `now` there will be, and the same for all of them. */
const lastYear = 2040

/** With the columns every row has; what would be written down after today, or after the home closed, is left out. */
function* writtenUntil<Row extends { id: string }>(setting: Setting, rows: readonly { writer: Writer; row: Row & { day: Day } }[]) {
  for (const { writer, row } of rows) {
    const { day, id, ...said } = row
    if (day >= setting.today || (writer.home.closes !== null && day >= writer.home.closes)) continue
    const recordedAt = instantText(atClock(day, 720))
    yield { id, ...scopesOf(writer.home), recordedBy: staffOf(writer.home)[1], recordedAt, ...said }
  }
}
