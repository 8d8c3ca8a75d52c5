/** The register in the console: find a household, read its file (一户一档), correct a fact, let people come and go. Start reading at `household/`. */
export { useCatalogue } from './catalogue/useCatalogue'
export { registerRoutes } from './routes'
export { registerTodos } from './todos'
