/** The plan on the ground: what a campaign asks of whom, and what of it is covered. Start reading at `task/`. */
import { defineAsyncComponent } from 'vue'

export { campaignRoutes } from './routes'
export { campaignTodos } from './todos'
export { default as DueTag } from './task/DueTag.vue'

export const CampaignHome = defineAsyncComponent(() => import('./home/CampaignHome.vue'))

/** A checklist beside a list, for working through it without leaving the list. */
export const TaskSheet = defineAsyncComponent(() => import('./task/TaskShow.vue'))
