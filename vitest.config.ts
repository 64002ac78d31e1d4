import { defineConfig } from 'vitest/config'

/** Two kinds of tests: of one part, and of the whole house through its front door, by script and by browser. */
export default defineConfig({
  test: {
    // One more than it takes by itself on two cores: most files wait for a database or a browser, not for the processor.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'parts',
          include: [
            'packages/*/src/**/*.test.ts',
            'services/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'test/*.test.ts',
            'test/attacks/editions.test.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'house',
          include: ['test/{browser,flows,gateway,reliability,security}/**/*.test.ts', 'test/attacks/published.test.ts'],
          globalSetup: ['test/support/demo-house.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
