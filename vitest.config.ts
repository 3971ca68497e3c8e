import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{engine,lib,cli,components,scripts,content,cases}/**/*.spec.{ts,tsx}'],
    environment: 'node',
    // the engine is read once a worker, not once a file; a file that reads modules under other settings leaves none behind
    isolate: false,
    // the one that hands out files has little to do itself
    maxWorkers: '100%',
    setupFiles: ['./vitest.seed.ts'],
    // a loaded machine is slow, not wrong
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
