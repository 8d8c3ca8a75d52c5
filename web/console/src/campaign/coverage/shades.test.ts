import { expect, test } from 'vitest'
import { shade, share, sumOf } from './shades'

const cell = (due: number, done: number) => ({ clause: 'S2.1', due, done, missing: due - done, notDue: 0 })

test('one missing of a thousand is not all', () => {
  expect(share(cell(1000, 999))).toBe(99)
  expect(shade(cell(1000, 999))).toBe('s3')
  expect(shade(cell(1000, 1000))).toBe('s4')
})

test('where nothing is due nothing is missing', () => {
  expect(share(cell(0, 0))).toBeUndefined()
  expect(shade(undefined)).toBe('none')
})

test('a row is the sum of its cells', () => {
  expect(sumOf({ code: '1', name: '樟树村', cells: [cell(3, 1), cell(2, 2)] })).toMatchObject({ due: 5, done: 3, missing: 2 })
})
