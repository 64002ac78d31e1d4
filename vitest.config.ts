import { defineConfig } from 'vitest/config'

/** Three kinds of tests: of one part, of the whole house through its front door, and of what it withstands. */
export default defineConfig({
  test: {
    // One more than it takes by itself on two cores: most files wait for a database or a browser, not for the processor.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'parts',
          // A process runs file after file, and reads each module once: nothing here leaves anything behind.
          isolate: false,
          include: [
            'packages/*/src/**/*.test.ts',
            'services/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'test/*.test.ts',
            'test/attacks/{editions,registers}.test.ts',
            'test/attacks/matrix-declared.test.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'house',
          isolate: false,
          include: [
            'test/{browser,flows,gateway,security}/**/*.test.ts',
            'test/reliability/*.test.ts',
            'test/attacks/{council,hostile-variables}.test.ts',
            'test/attacks/{matrix,model}.test.ts',
            'test/attacks/catalogue/*.test.ts',
          ],
          globalSetup: ['test/support/demo-house.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A second, as it is by itself, is what two cores may need to draw one frame while ten files run.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        // Minutes, and the whole machine: `npm run reliability`, never `npm test`.
        test: {
          name: 'ordeals',
          include: ['test/reliability/ordeals/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
