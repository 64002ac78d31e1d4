import { defineEntity, p } from '@mikro-orm/core'
import { anybody, everything, rowPolicies, type Reach } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'

/** What is shown of a remark, and that it stands. Who of the office wrote it is the council's own. */
const shown = ['id', 'edition', 'about', 'text', 'version', 'written_at', 'withdrawn_at']
const standing: Reach = { everything: true, columns: shown, when: 'withdrawn_at is null' }
const mine = 'written_by = (select app.subject())'

/** What the council's analyst remarks on a figure or a break of an edition. Whoever reads the edition reads it, until it is withdrawn. */
export const EditionNote = defineEntity({
  name: 'EditionNote',
  tableName: 'edition_note',
  properties: {
    id: p.uuid().primary(),
    edition: p.integer(),
    /** A figure, or the rule whose change breaks the series. */
    about: p.text(),
    text: p.text(),
    version: p.integer(),
    writtenBy: p.text(),
    writtenAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['edition'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { ...Object.fromEntries(Object.keys(anybody).map((persona) => [persona, standing])), council: everything },
    adds: { council: { everything: true, when: mine } },
    changes: { council: { everything: true, columns: ['text', 'version', 'written_by', 'written_at', 'withdrawn_at'] } },
  }),
})

/** As it was written each time. For the council: what was withdrawn is shown to nobody else. */
export const EditionNoteVersion = defineEntity({
  name: 'EditionNoteVersion',
  tableName: 'edition_note_version',
  properties: {
    noteId: p.uuid().primary(),
    version: p.integer().primary(),
    text: p.text(),
    writtenBy: p.text(),
    writtenAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: { council: everything }, adds: { council: { everything: true, when: mine } } }),
})

/** Who may keep views of the national page: everybody who has it, but the child, whose pages are others. */
export const viewKeepers = [
  'council',
  'appeals_board',
  'supervisor',
  'authority_head',
  'department_head',
  'consultant',
  'manager',
  'staff',
  'caseworker',
  'dpo',
] as const satisfies readonly Persona[]

/** What is a person's own, in one role. */
export const ownRows = Object.fromEntries(
  viewKeepers.map((persona): [Persona, Reach] => [
    persona,
    { everything: true, when: `persona = '${persona}' and person_id = (select app.subject())` },
  ]),
)

/** A page of figures as one person, in one role, wants to find it again. Nobody else sees it. */
export const SavedView = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    id: p.uuid().primary(),
    personId: p.text(),
    persona: p.text(),
    name: p.text(),
    search: p.text(),
    savedAt: p.datetime(),
  },
  indexes: [{ properties: ['personId', 'persona'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: ownRows, adds: ownRows, removes: ownRows }),
})
