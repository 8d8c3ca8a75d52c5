import type { RouteRecordRaw } from 'vue-router'

export const screeningRoutes: readonly RouteRecordRaw[] = [
  { path: '/findings', name: 'findings', component: () => import('./finding/FindingLedger.vue'), meta: { duty: 'readFindings', title: 'app.findings' } },
  { path: '/screening', name: 'screening', component: () => import('./run/RunList.vue'), meta: { duty: 'readRuns', title: 'app.screening' } },
]
