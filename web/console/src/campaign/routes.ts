import type { RouteRecordRaw } from 'vue-router'

export const campaignRoutes: readonly RouteRecordRaw[] = [
  { path: '/tasks', name: 'tasks', component: () => import('./task/TaskList.vue'), meta: { duty: 'readCampaign', title: 'app.tasks' } },
  { path: '/tasks/:id', name: 'task', component: () => import('./task/TaskShow.vue'), props: true, meta: { duty: 'readCampaign', title: 'app.tasks' } },
  { path: '/coverage', name: 'coverage', component: () => import('./coverage/CoverageShow.vue'), meta: { duty: 'readProblems', title: 'app.coverage' } },
  { path: '/proposals', name: 'proposals', component: () => import('./proposal/ProposalList.vue'), meta: { duty: 'readProposals', title: 'app.proposals' } },
]
