import { expect, test } from 'vitest'
import { importGuide } from './import-guide.ts'

test('docs/import.md tells the columns as they are read; renew it with vitest -u', async () => {
  await expect(importGuide()).toMatchFileSnapshot('../../../../docs/import.md')
})
