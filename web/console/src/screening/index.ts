/** Screening in the console: run the rules over everything, read what they found. Start reading at `finding/`. */
import { defineAsyncComponent } from 'vue'

export { screeningRoutes } from './routes'
export { screeningTodos } from './todos'

export const FindingSums = defineAsyncComponent(() => import('./finding/FindingSums.vue'))
