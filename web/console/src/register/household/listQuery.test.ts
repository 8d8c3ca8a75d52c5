import { expect, test } from 'vitest'
import { afterOf, filterOf, narrowed } from './listQuery'

test('the filter is read from the address, and nothing else is', () => {
  expect(filterOf({ village: '430421212213', search: ' 王 ', kind: '', after: 'x', other: 'y', tag: ['a', 'b'] })).toEqual({ village: '430421212213', search: '王' })
  expect(afterOf({ after: 'x' })).toBe('x')
})

test('a filter is set, changed and taken away; the others stay', () => {
  expect(narrowed({ kind: 'lifted' }, 'village', '430421212213')).toEqual({ kind: 'lifted', village: '430421212213' })
  expect(narrowed({ kind: 'lifted', search: '王' }, 'search', '  ')).toEqual({ kind: 'lifted' })
  expect(narrowed({ kind: 'lifted' }, 'kind', undefined)).toEqual({})
})
