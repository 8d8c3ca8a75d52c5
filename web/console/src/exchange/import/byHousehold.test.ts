import type { RowChange } from '@camphor/api'
import { expect, test } from 'vitest'
import { byHousehold, isTaken } from './byHousehold'

const row = (number: number, more: Partial<RowChange>): RowChange => ({ row: number, place: `户信息 第${number}行`, what: 'changed', facts: [], faults: [], ...more })

test('rows of one household stand together, in the order of the file', () => {
  const households = byHousehold([row(3, { householdNumber: '001', head: '王桂英' }), row(4, { householdNumber: '002' }), row(5, { householdNumber: '001' })])
  expect(households.map((each) => [each.number, each.head, each.rows.map((of) => of.row)])).toEqual([['001', '王桂英', [3, 5]], ['002', undefined, [4]]])
})

test('a row without a household stands alone', () => {
  expect(byHousehold([row(7, {}), row(8, {})])).toHaveLength(2)
})

test('a row counts as taken only when nothing of it is left out', () => {
  const fact = { fact: 'phone', label: '联系电话', take: true }
  expect(isTaken(row(1, { facts: [fact, fact] }))).toBe(true)
  expect(isTaken(row(1, { facts: [fact, { ...fact, take: false }] }))).toBe(false)
})
