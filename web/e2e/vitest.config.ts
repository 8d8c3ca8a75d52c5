import { defineConfig } from 'vitest/config'

/** Tests in a real browser against the real server. Two specs at a time, each in an office of its own: half of the time is waiting. */
export default defineConfig({
  test: {
    include: ['*.spec.ts'],
    globalSetup: ['server.ts'],
    maxWorkers: process.env['CAMPHOR_SERVER'] ? 1 : 2,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
  },
})
