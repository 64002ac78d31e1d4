import { dateText, dayAt, localTimeOf } from '../calendar/time.ts'
import { staffOf } from './live-people.ts'
import { minutesOf, type Incident } from './incidents.ts'
import { textsOf } from './live-texts.ts'

/** What a live report says, in the shape in which the register stores it. Every sentence is made up. */
export function contentOf(incident: Incident, rank: number) {
  const { leadUp, triedFirst, course, place, account } = textsOf(rank)
  const started = localTimeOf(incident.minute)
  const ended = localTimeOf(incident.minute + minutesOf(incident.measures))
  const attached = incident.account === 'ATTACHED'
  const guided = incident.guidance === 'YES'
  const [author] = staffOf(incident.home)
  return {
    childId: incident.stay.childId,
    startedAt: started.local,
    startedRepeat: started.repeat,
    endedAt: ended.local,
    endedRepeat: ended.repeat,
    place,
    inHouseSchool: false,
    measures: incident.measures.map((measure) => ({ ...measure, note: null })),
    staff: [author],
    authorReason: null,
    leadUp,
    triedFirst,
    course,
    injury: incident.injury,
    injuryText: incident.injury === 'NONE' ? null : 'Et rødt mærke på armen, set efter samme dag. (Opdigtet tekst.)',
    childrenWatching: rank % 3,
    childTold: true,
    account: incident.account,
    accountText: attached ? account : null,
    accountReason: attached || incident.account === 'UNKNOWN' ? null : 'Barnet blev spurgt og kan vende tilbage. (Opdigtet tekst.)',
    guidance: incident.guidance,
    guidanceBy: guided ? author : null,
    guidanceOn: guided ? dateText(dayAt(incident.registered)) : null,
    crimeSuspected: false,
  }
}
