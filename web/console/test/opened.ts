import { PiniaColada } from '@pinia/colada'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { campaignRoutes } from '@/campaign'
import { caseworkRoutes } from '@/casework'
import { exchangeRoutes } from '@/exchange'
import { identityRoutes, useSession } from '@/identity'
import { orgRoutes } from '@/org'
import { registerRoutes } from '@/register'
import { screeningRoutes } from '@/screening'
import { words } from '@/app/words'

/** A page as a person has it open, at an address, asked of the office. */
export async function opened(page: Component, address: string, props: Record<string, unknown> = {}) {
  const pinia = createPinia()
  const blank = { template: '<i />' }
  const routes = [{ path: '/', name: 'home', component: blank }, ...identityRoutes, ...registerRoutes, ...orgRoutes, ...screeningRoutes, ...exchangeRoutes, ...campaignRoutes, ...caseworkRoutes].map((route) => ({ ...route, component: blank }))
  const router = createRouter({ history: createMemoryHistory(), routes: routes as never })
  await router.push(address)
  const wrapper = mount(page, { props, attachTo: document.body, global: { plugins: [pinia, PiniaColada, words, router], stubs: { transition: false } } })
  await useSession(pinia).known()
  await flushPromises()
  return { wrapper, router, settle: flushPromises }
}
