import { expect, test } from 'vitest'
import { gathered } from './words'

const sources = import.meta.glob<string>(['../**/*.{vue,ts}', '../../../shared/src/*.{vue,ts}', '!../**/*.test.ts'], { eager: true, query: '?raw', import: 'default' })

function keys(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [above + key] : keys(value as object, `${above}${key}.`)))
}

const zh = keys(gathered('zh'))

test('whatever is said in Chinese is said in English too, and the other way', () => {
  expect(keys(gathered('en')).sort()).toEqual([...zh].sort())
})

test('every word that a page asks for is there', () => {
  const asked = Object.values(sources).flatMap((text) => [...text.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((found) => found[1] ?? ''))
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((key) => !zh.includes(key))).toEqual([])
})

test('titles of pages are words', () => {
  const titles = Object.values(sources).flatMap((text) => [...text.matchAll(/title: '([\w.]+)'/g)].map((found) => found[1] ?? ''))
  expect(titles.filter((key) => !zh.includes(key))).toEqual([])
})
