import type { RouteRecordRaw } from 'vue-router'

export const registerRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/households',
    name: 'households',
    component: () => import('./household/HouseholdList.vue'),
    meta: { duty: 'readRegister', title: 'app.households' },
  },
  { path: '/households/new', name: 'newHousehold', component: () => import('./life/HouseholdCreate.vue'), meta: { duty: 'editRegister', title: 'app.newHousehold' } },
  {
    path: '/households/:id',
    name: 'household',
    component: () => import('./household/HouseholdShow.vue'),
    props: true,
    meta: { duty: 'readRegister', title: 'register.household.file' },
  },
  {
    path: '/households/:id/merger',
    name: 'householdMerger',
    component: () => import('./merger/MergeShow.vue'),
    props: (to) => ({ of: 'households', id: to.params['id'] }),
    meta: { duty: 'editRegister', title: 'register.merger.merge' },
  },
  {
    path: '/persons/:id/merger',
    name: 'personMerger',
    component: () => import('./merger/MergeShow.vue'),
    props: (to) => ({ of: 'persons', id: to.params['id'] }),
    meta: { duty: 'editRegister', title: 'register.merger.merge' },
  },
  { path: '/duplicates', name: 'duplicates', component: () => import('./duplicate/DuplicateList.vue'), meta: { duty: 'readRegister', title: 'app.duplicates' } },
]
