/** Workbooks in and out: the import wizard, departments' lists beside the register, exports. Start reading at `import/`. */
export { default as ExportStart } from './export/ExportStart.vue'
export { exchangeRoutes } from './routes'
export { exchangeTodos } from './todos'
