import type { RouteRecordRaw } from 'vue-router'

export const orgRoutes: readonly RouteRecordRaw[] = [
  { path: '/organisation', name: 'organisation', component: () => import('./division/DivisionShow.vue'), meta: { duty: 'readOrg', title: 'app.organisation' } },
]
