import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** The console's build; Maven puts `dist` into the server's jar as static files. In development the API is asked of a server beside. */
export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  logLevel: 'warn',
  build: { reportCompressedSize: false, rolldownOptions: { checks: { pluginTimings: false } } },
  server: { port: 5173, proxy: { '/api': process.env['CAMPHOR_SERVER'] ?? 'http://localhost:8080' } },
})
