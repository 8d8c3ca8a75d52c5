import type { RouteRecordRaw } from 'vue-router'

export const exchangeRoutes: readonly RouteRecordRaw[] = [
  { path: '/imports', name: 'imports', component: () => import('./import/ImportList.vue'), meta: { duty: 'readImports', title: 'app.imports' } },
  { path: '/imports/:id', name: 'import', component: () => import('./import/ImportShow.vue'), props: true, meta: { duty: 'readImports', title: 'app.imports' } },
  { path: '/lists', name: 'lists', component: () => import('./list/ListOverview.vue'), meta: { duty: 'readLists', title: 'app.lists' } },
  { path: '/lists/:list', name: 'list', component: () => import('./list/ListShow.vue'), props: true, meta: { duty: 'readLists', title: 'app.lists' } },
]
