import { expect, test } from 'vitest'
import { behind, filterOf, sumsOf } from './findingQuery'

test('only what narrows is taken from the address', () => {
  expect(filterOf({ village: '430421212213', outcome: ' hit ', after: 'x', search: '', by: 'clause' })).toEqual({ village: '430421212213', outcome: 'hit' })
})

test('an unknown sum is none', () => {
  expect(sumsOf({ by: 'village' })).toBe('village')
  expect(sumsOf({ by: 'weather' })).toBeUndefined()
})

test('a number opens what it counts, within what was narrowed before', () => {
  expect(behind({ village: '430421212213', outcome: 'unknown' }, 'clause', 'S2.3a', { outcome: 'hit' })).toEqual({ village: '430421212213', outcome: 'hit', clause: 'S2.3a' })
})
