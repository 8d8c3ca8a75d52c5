import { expect, test } from 'vitest'
import { percent, trend } from './rates'

test('one of a thousand missing is not all', () => {
  expect(percent(0.9999)).toBe('99.9%')
  expect(percent(1)).toBe('100.0%')
  expect(percent(0.29)).toBe('29.0%')
  expect(percent(null)).toBe('—')
})

test('a trend needs two rates', () => {
  expect(trend(0.5, 0.4)).toBe('up')
  expect(trend(0.4, 0.4)).toBe('same')
  expect(trend(0.4, null)).toBeUndefined()
})
