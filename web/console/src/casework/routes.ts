import type { RouteRecordRaw } from 'vue-router'

export const caseworkRoutes: readonly RouteRecordRaw[] = [
  { path: '/campaign', name: 'campaign', component: () => import('./overview/CampaignShow.vue'), meta: { duty: 'readCampaign', title: 'app.campaign' } },
  { path: '/work', name: 'work', component: () => import('./work/WorkList.vue'), meta: { duty: 'work', title: 'app.work' } },
  { path: '/problems', name: 'problems', component: () => import('./problem/ProblemList.vue'), meta: { duty: 'readProblems', title: 'app.problems' } },
  { path: '/problems/new', name: 'newProblem', component: () => import('./problem/ProblemAdd.vue'), meta: { duty: 'findProblems', title: 'app.newProblem' } },
  { path: '/problems/:id', name: 'problem', component: () => import('./problem/ProblemShow.vue'), props: true, meta: { duty: 'readProblems', title: 'app.problems' } },
  { path: '/board', name: 'board', component: () => import('./board/ProblemBoard.vue'), meta: { duty: 'readProblems', title: 'app.board' } },
  { path: '/notices', name: 'notices', component: () => import('./notice/NoticeList.vue'), meta: { duty: 'handleProblems', title: 'app.notices' } },
  { path: '/bulletin', name: 'bulletin', component: () => import('./bulletin/BulletinShow.vue'), meta: { duty: 'readProblems', title: 'app.bulletin' } },
  { path: '/look-backs', name: 'lookBacks', component: () => import('./lookback/LookBackList.vue'), meta: { duty: 'readLookBacks', title: 'app.lookBacks' } },
  { path: '/look-backs/:id', name: 'lookBack', component: () => import('./lookback/LookBackShow.vue'), props: true, meta: { duty: 'readLookBacks', title: 'app.lookBacks' } },
  { path: '/intake', name: 'intake', component: () => import('./intake/IntakeList.vue'), meta: { duty: 'readProblems', title: 'app.intake' } },
]
