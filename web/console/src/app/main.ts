import { PiniaColada } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import './elements'
import '@camphor/shared/theme.css'
import App from './App.vue'
import { words } from './words'
import { router } from './router'

createApp(App)
  .use(createPinia())
  .use(PiniaColada, { queryOptions: { staleTime: 10_000, refetchOnWindowFocus: false } })
  .use(words)
  .use(router)
  .mount('#app')
