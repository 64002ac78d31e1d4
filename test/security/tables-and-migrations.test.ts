import { openForMigration, withDatabase } from '@tilsynsblik/service-kit'
import { expect, inject, test } from 'vitest'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'

test.each(services.map((service) => [service.name, service] as const))(
  'the migrations of %s lead exactly to its tables',
  async (name, { database }) => {
    const orm = await openForMigration(database, withDatabase(inject('adminUrl'), `tilsynsblik_${name}`))
    try {
      expect((await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim()).toBe('')
    } finally {
      await orm.close()
    }
  },
)
