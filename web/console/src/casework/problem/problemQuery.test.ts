import { expect, test } from 'vitest'
import { asJson, problemFilterOf } from './problemQuery'

test('what does not narrow leaves the filter', () => {
  expect(problemFilterOf({ state: 'open', clause: ' ', search: ' 危房 ', other: 'x' })).toEqual({ state: 'open', search: '危房' })
})

test('yes in the address is true in a request', () => {
  expect(asJson({ late: 'true', mine: 'false', village: '430421212' })).toEqual({ late: true, mine: false, village: '430421212' })
})
