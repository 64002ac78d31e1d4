import { defineEntity, p } from '@mikro-orm/core'
import { everybody, everything, rowPolicies } from '@tilsynsblik/service-kit'

/** A published edition of the national figures; each service holds the cells it contributes. Added, and never changed. */
export const Edition = defineEntity({
  name: 'Edition',
  tableName: 'edition',
  properties: {
    id: p.text().primary(),
    number: p.integer().unique(),
    publishedAt: p.datetime(),
    firstQuarter: p.text(),
    lastQuarter: p.text(),
    synthetic: p.boolean(),
    /** From where the audits of all registers stood when the figures were drawn: what they were made from is settled by it. */
    dataVersion: p.text(),
    /** SHA-256 of every figure in it. */
    hash: p.text(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: everybody, adds: { statistics: everything } }),
})

export const editionRunStates = ['RUNNING', 'PUBLISHED', 'REFUSED'] as const

/** An attempt to publish. Its number is used once: of what was refused, the numbers stay closed for ever. */
export const EditionRun = defineEntity({
  name: 'EditionRun',
  tableName: 'edition_run',
  properties: {
    number: p.integer().primary(),
    lastQuarter: p.text(),
    state: p.enum(editionRunStates),
    startedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    /** The register that did not answer, the last time it was tried. */
    missingPart: p.text().nullable(),
    /** Cells that could have been found out, when it was refused for them. */
    unsafeCells: p.array().nullable(),
  },
  checks: [
    { name: 'edition_run_ended_unless_running', expression: "(state = 'RUNNING') = (ended_at is null)" },
    { name: 'edition_run_refused_for_cells', expression: "(state = 'REFUSED') = (unsafe_cells is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { statistics: everything, service: everything },
    adds: { statistics: everything },
    changes: { statistics: { everything: true, columns: ['state', 'ended_at', 'missing_part', 'unsafe_cells'] } },
  }),
})
