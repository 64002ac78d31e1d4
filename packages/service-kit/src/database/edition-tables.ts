import { defineEntity, p } from '@mikro-orm/core'
import { anybody, everything, rowPolicies, type Reach } from './row-policy.ts'

/** Of which records a spread tells: those of the figure, the others of its period, those that came since the edition before. */
export const spreadParts = ['SELF', 'REST', 'LATE'] as const

/**
 * The only tables the council's role can read: the cells of an edition's tables, and which editions are open. The service's
 * own statistics role draws the cells from its rows; nobody else sees them before the edition is open, and nobody changes
 * them after. One shape in every service; `table` and `category` are words of the closed catalogue, `period` a quarter or a
 * year. How a figure is spread over homes stands beside them for the attack before publication, and nobody else reads it.
 */
export function editionTables(service: string) {
  const FrozenEdition = defineEntity({
    name: 'FrozenEdition',
    tableName: 'frozen_edition',
    properties: {
      edition: p.text().primary(),
      /** Where the audit stood when the cells were drawn. */
      head: p.text(),
      openedAt: p.datetime().nullable(),
    },
    rowLevelSecurity: 'force',
    policies: rowPolicies(service, {
      reads: { ...onlyOpen('opened_at is not null'), statistics: everything },
      adds: { statistics: everything },
      changes: { statistics: { everything: true, columns: ['opened_at'] } },
    }),
  })
  const PublishedCell = defineEntity({
    name: 'PublishedCell',
    tableName: 'published_cell',
    properties: {
      edition: p.text().primary(),
      table: p.text().fieldName('table_code').primary(),
      period: p.text().primary(),
      category: p.text().primary(),
      value: p.double(),
    },
    rowLevelSecurity: 'force',
    policies: rowPolicies(service, {
      reads: { ...onlyOpen('edition = any(array(select frozen_edition.edition from frozen_edition))'), statistics: everything },
      adds: { statistics: everything },
    }),
  })
  const FigureSpread = defineEntity({
    name: 'FigureSpread',
    tableName: 'figure_spread',
    properties: {
      edition: p.text().primary(),
      table: p.text().fieldName('table_code').primary(),
      period: p.text().primary(),
      category: p.text().primary(),
      part: p.enum(spreadParts).primary(),
      records: p.integer(),
      contributors: p.integer(),
      largest: p.integer(),
      second: p.integer(),
    },
    rowLevelSecurity: 'force',
    policies: rowPolicies(service, { reads: { statistics: everything }, adds: { statistics: everything } }),
  })
  return [FrozenEdition, PublishedCell, FigureSpread] as const
}

function onlyOpen(when: string): typeof anybody {
  const open: Reach = { everything: true, when }
  return Object.fromEntries(Object.keys(anybody).map((persona) => [persona, open]))
}
