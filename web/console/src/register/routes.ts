import type { RouteRecordRaw } from 'vue-router'

export const registerRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/households',
    name: 'households',
    component: () => import('./household/HouseholdList.vue'),
    meta: { duty: 'readRegister', title: 'app.households' },
  },
  {
    path: '/households/:id',
    name: 'household',
    component: () => import('./household/HouseholdShow.vue'),
    props: true,
    meta: { duty: 'readRegister', title: 'register.household.file' },
  },
]
