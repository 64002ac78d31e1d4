import { defineEntity, p } from '@mikro-orm/core'
import { everybody, everything, rowPolicies } from './row-policy.ts'

/**
 * The only table the council's role can read: the cells of an edition's tables, computed by the service's own
 * publication job from its own rows. One shape in every service; `table` and `category` are words of the closed
 * catalogue, `period` a quarter or a year.
 */
export function publishedCellTable(service: string) {
  return defineEntity({
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
      reads: everybody,
      writes: { service: everything },
    }),
  })
}
