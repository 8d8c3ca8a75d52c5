import type { OpenStep, ProblemFile } from '@camphor/api'
import { expect, test } from 'vitest'
import { complete, draftOf, needed, wishOf } from './wish'

const plan: OpenStep = { step: 'plan', name: '制定措施', needs: ['cause', 'measures', 'person', 'due'] }

test('a form opens with what the problem says already', () => {
  const draft = draftOf({ due: '2026-12-01', units: [{ unit: 'planning', name: '规划所', leads: true, state: 'open' }] } as unknown as ProblemFile)
  expect(draft).toMatchObject({ due: '2026-12-01', units: ['planning'], cause: '' })
})

test('a step is complete when everything that it needs is said', () => {
  const draft = { ...draftOf(undefined), cause: '无钱改造', measures: '纳入危改', person: '李工' }
  expect(complete(plan, draft)).toBe(false)
  expect(complete(plan, { ...draft, due: '2026-12-01' })).toBe(true)
  expect(complete({ step: 'submit', name: '', needs: ['note', 'evidence'] }, { ...draft, note: '已改' })).toBe(false)
})

test('only what the step asks for is sent', () => {
  const draft = { ...draftOf(undefined), cause: '无钱改造', meanwhile: '借住亲属家', note: ' ' }
  expect(needed(plan)).toEqual(['due', 'person', 'cause', 'measures'])
  expect(wishOf(plan, draft, 4)).toEqual({ step: 'plan', version: 4, evidence: [], fields: { cause: '无钱改造' } })
})
