import { defineEntity, p } from '@mikro-orm/core'
import { anybody, everything, rowPolicies } from '@tilsynsblik/service-kit'

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
    /** What follows from its figures and from the rules of the field, as it was when it was published. */
    rateChart: p.json().$type<unknown>().nullable(),
    changes: p.json().$type<unknown>(),
    breaks: p.json().$type<unknown>(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: anybody, adds: { statistics: everything } }),
})

export const editionRunStates = ['RUNNING', 'PUBLISHED', 'REFUSED'] as const

/** An attempt to publish. Its number is used once: of what was refused, the numbers stay closed for ever. */
export const EditionRun = defineEntity({
  name: 'EditionRun',
  tableName: 'edition_run',
  properties: {
    number: p.integer().primary().autoincrement(false),
    lastQuarter: p.text(),
    state: p.enum(editionRunStates),
    startedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    /** The register that did not answer, the last time it was tried. */
    missingPart: p.text().nullable(),
    /**
     * Cells that could have been found out, when it was refused for them. For those who run the product alone: that a cell would
     * have changed by fewer than five is itself what must not be known of it.
     */
    unsafeCells: p.array().nullable(),
    /** Whose figures they are: what may be said of it. */
    refusedFor: p.array().nullable(),
  },
  checks: [
    { name: 'edition_run_ended_unless_running', expression: "(state = 'RUNNING') = (ended_at is null)" },
    { name: 'edition_run_refused_for_cells', expression: "(state = 'REFUSED') = (unsafe_cells is not null and refused_for is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      statistics: everything,
      service: everything,
      council: { everything: true, columns: ['number', 'last_quarter', 'state', 'started_at', 'ended_at', 'missing_part', 'refused_for'] },
    },
    adds: { statistics: everything },
    changes: { statistics: { everything: true, columns: ['state', 'ended_at', 'missing_part', 'unsafe_cells', 'refused_for'] } },
  }),
})
