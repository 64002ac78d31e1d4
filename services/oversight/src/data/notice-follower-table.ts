import { defineEntity, p } from '@mikro-orm/core'
import { everything, rowPolicies, type Reach } from '@tilsynsblik/service-kit'
import { codesOf, noticeSubjects, scopeKindOf, type NoticeSubject, type Persona } from '@tilsynsblik/vocabulary'
import { toldOfQuarters } from '../domain/overview-notices.ts'
import { viewKeepers } from './edition-reader-tables.ts'

const hearers: Readonly<Record<NoticeSubject, readonly Persona[]>> = { EDITIONS: viewKeepers, QUARTERS: toldOfQuarters }

/** Can somebody in this role hear of it at all? */
export function hearsOf(persona: Persona, about: NoticeSubject): boolean {
  return hearers[about].includes(persona)
}

/** What is a person's own, in one role and its scope, of what that role hears of. */
const ownSeat = Object.fromEntries(
  [...new Set(Object.values(hearers).flat())].map((persona): [Persona, Reach] => {
    const subjects = codesOf(noticeSubjects).filter((about) => hearsOf(persona, about))
    const seat = `persona = '${persona}' and person_id = (select app.subject()) and scope_id = coalesce((select app.scope('${scopeKindOf(persona)}')), '')`
    return [persona, { everything: true, when: `${seat} and (${subjects.map((about) => `about = '${about}'`).join(' or ')})` }]
  }),
)

const addressOnly = Object.fromEntries(
  Object.entries(ownSeat).map(([persona, reach]) => [persona, { ...reach, columns: ['mail_address', 'mail_refused_at'] }]),
)

/**
 * Who wants to hear of new editions, or to have word of quarters by mail too, in which seat. It ends with the seat: at night, and
 * before each mail.
 */
export const NoticeFollower = defineEntity({
  name: 'NoticeFollower',
  tableName: 'notice_follower',
  properties: {
    personId: p.text().primary(),
    persona: p.text().primary(),
    about: p.enum(() => codesOf(noticeSubjects)).primary(),
    /** The home, department, region, municipality or authority of the role; empty, since it is of the key, for who has the whole country. */
    scopeId: p.text().primary(),
    followedAt: p.datetime(),
    /** Where she wants it by mail too, as she wrote it; null: nowhere. Forgotten with the row. */
    mailAddress: p.text().nullable(),
    /** Since when the mail server will not take it; then nothing more is sent until she writes one again. */
    mailRefusedAt: p.datetime().nullable(),
  },
  checks: [
    // Of quarters the bell tells whom they wait for, asked or not: a row is there for its address.
    { name: 'notice_follower_wants_something', expression: "about = 'EDITIONS' or mail_address is not null" },
    { name: 'notice_follower_refused_address', expression: 'mail_refused_at is null or mail_address is not null' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { ...ownSeat, service: everything, operator: { everything: true, columns: ['mail_refused_at'] } },
    adds: ownSeat,
    changes: { ...addressOnly, service: { everything: true, columns: ['mail_refused_at'] } },
    removes: { ...ownSeat, service: everything },
  }),
})
