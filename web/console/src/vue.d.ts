import 'vue-router'
import type { Duty } from '@/identity'

declare module 'vue-router' {
  interface RouteMeta {
    /** Reached without being logged in. */
    open?: true
    /** What one must be entitled to do; absent: anybody who is logged in. */
    duty?: Duty
    /** Key of the page's title. */
    title?: string
  }
}
