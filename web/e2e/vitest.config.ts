import { defineConfig } from 'vitest/config'

/** Tests in a real browser against the real server, which starts once for all of them. */
export default defineConfig({
  test: {
    include: ['*.spec.ts'],
    globalSetup: ['server.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
  },
})
