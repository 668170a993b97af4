import { defineConfig } from 'vitest/config'
import { atBuildForVite } from './scripts/at-build.mjs'
import { latinFirstForVite } from './scripts/latin-first.mjs'
import { yamlForVite } from './scripts/yaml-module.mjs'

export default defineConfig({
  plugins: [yamlForVite, atBuildForVite, latinFirstForVite],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editors/**', '**/node_modules/**'],
    // A test that asserts nothing fails.
    expect: { requireAssertions: true, poll: { timeout: 10_000 } },
    maxWorkers: 2,
    testTimeout: 20_000,
  },
})
