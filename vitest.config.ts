import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // many tests wait for a command that they have started; a core left to themselves would stand idle
    maxWorkers: '100%',
    projects: [
      { test: { name: 'rules', include: ['src/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/command/build.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
