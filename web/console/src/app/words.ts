import { speak } from '@camphor/api'
import { remembered } from '@camphor/shared'
import { watchEffect } from 'vue'
import { createI18n } from 'vue-i18n'

export type Language = 'zh' | 'en'

interface Words { [key: string]: string | Words }

/** Words live beside the components that say them; `register/household/zh.json` is known as `register.household.…`. */
const files = import.meta.glob<Words>(['../**/zh.json', '../**/en.json', '../../../shared/src/*.json'], { eager: true, import: 'default' })

export function gathered(language: Language): Words {
  const all: Words = {}
  for (const [file, words] of Object.entries(files)) {
    const folders = file.replace(/^\.\//, '../app/').replace('../../../shared/src/', '../shared/').split('/').slice(1)
    if (folders.pop() !== `${language}.json`) continue
    const place = folders.reduce<Words>((at, folder) => (at[folder] ??= {}) as Words, all)
    Object.assign(place, words)
  }
  return all
}

export const words = createI18n({
  legacy: false,
  locale: 'zh',
  fallbackLocale: 'zh',
  messages: { zh: gathered('zh'), en: gathered('en') },
})

export const language = remembered<Language>('language', 'zh')

watchEffect(() => {
  words.global.locale.value = language.value
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
  speak(document.documentElement.lang)
})
