/** The register in the console: find a household, read its file (一户一档), correct a fact. Start reading at `household/`. */
export { registerRoutes } from './routes'
