import type { RouteRecordRaw } from 'vue-router'

export const identityRoutes: readonly RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: () => import('./session/SessionLogin.vue'), meta: { open: true, title: 'identity.session.login' } },
  {
    path: '/invitation/:token',
    name: 'invitation',
    component: () => import('./password/InvitationAccept.vue'),
    props: true,
    meta: { open: true, title: 'identity.password.first' },
  },
  { path: '/password', name: 'password', component: () => import('./password/PasswordEdit.vue'), meta: { title: 'app.password' } },
  { path: '/second-factor', name: 'factor', component: () => import('./secondfactor/SecondFactorSet.vue'), meta: { title: 'app.factor' } },
  { path: '/sessions', name: 'sessions', component: () => import('./session/SessionList.vue'), meta: { title: 'app.sessions' } },
  {
    path: '/accounts',
    name: 'accounts',
    component: () => import('./account/AccountList.vue'),
    meta: { duty: 'keepAccounts', title: 'app.accounts' },
  },
  { path: '/audit', name: 'audit', component: () => import('./audit/AuditList.vue'), meta: { duty: 'readAudit', title: 'app.audit' } },
]
