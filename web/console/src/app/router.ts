import { whenLoggedOut } from '@camphor/api'
import { type RouteLocationNormalized, createRouter, createWebHistory } from 'vue-router'
import { campaignRoutes } from '@/campaign'
import { caseworkRoutes } from '@/casework'
import { exchangeRoutes } from '@/exchange'
import { identityRoutes, may, useSession } from '@/identity'
import { orgRoutes } from '@/org'
import { registerRoutes } from '@/register'
import { screeningRoutes } from '@/screening'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'home', component: () => import('./home/HomePage.vue'), meta: { title: 'app.start' } },
    ...identityRoutes,
    ...caseworkRoutes,
    ...campaignRoutes,
    ...registerRoutes,
    ...screeningRoutes,
    ...exchangeRoutes,
    ...orgRoutes,
    { path: '/refused', name: 'refused', component: () => import('./shell/PageRefused.vue'), meta: { title: 'app.refused' } },
    { path: '/:rest(.*)*', name: 'unknown', component: () => import('./shell/PageUnknown.vue'), meta: { title: 'app.unknown' } },
  ],
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? {} : { top: 0 }),
})

router.beforeEach(async (to) => {
  const session = useSession()
  await session.known()
  if (to.meta.open) return true
  if (!session.me) return loginFor(to)
  if (session.me.mustChangePassword && to.name !== 'password') return { name: 'password' }
  if (session.me.mustSetSecondFactor && to.name !== 'password' && to.name !== 'factor') return { name: 'factor' }
  if (to.meta.duty && !may(session.me, to.meta.duty)) return { name: 'refused' }
  return true
})

whenLoggedOut(() => {
  const here = router.currentRoute.value
  useSession().forget()
  if (!here.meta.open && here.matched.length > 0) void router.push(loginFor(here))
})

function loginFor(to: RouteLocationNormalized) {
  return { name: 'login', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
}
