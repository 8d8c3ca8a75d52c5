import { expect, test } from 'vitest'
import { day, endOfDay, moment } from '.'

test('a moment is shown in the time of Beijing', () => {
  expect(moment('2026-11-23T16:05:00Z')).toBe('2026-11-24 00:05')
  expect(moment('2026-11-24T09:30:00+08:00')).toBe('2026-11-24 09:30')
})

test('a day is the office’s day, not the browser’s', () => {
  expect(day('2026-11-23T16:05:00Z')).toBe('2026-11-24')
  expect(day(endOfDay('2026-11-24'))).toBe('2026-11-24')
})

test('what is no moment is shown as it is', () => {
  expect(moment('2026')).not.toBe('')
  expect(moment(null)).toBe('')
  expect(moment('不详')).toBe('不详')
})
