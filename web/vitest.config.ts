import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** Unit tests of all workspaces; the tests in the browser are e2e's own. */
export default defineConfig({
  plugins: [vue({ template: { transformAssetUrls: false } })],
  resolve: { alias: { '@': fileURLToPath(new URL('./console/src', import.meta.url)) } },
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://localhost:8080/' } },
    include: ['{api,shared,console}/**/*.test.ts', 'lint/**/*.test.ts'],
    setupFiles: ['console/test/setup.ts'],
    testTimeout: 30_000,
    reporters: ['dot'],
  },
})
