import type { Question, TaskSheet } from '@camphor/api'
import { expect, test } from 'vitest'
import { byClause, differs, inForm, missing, numberOf } from './answers'

function question(id: string, more: Partial<Question> = {}): Question {
  return { id, clause: 'S2.3a', text: '有人住吗？', textEn: 'Lived in?', answer: 'yes_no', choices: [], asked: true, evidence: [], photoNeeded: false, finding: false, ...more }
}

test('a question whose condition does not hold is not on the sheet', () => {
  const sheet = { questions: [question('a'), question('b', { asked: false }), question('c', { clause: 'S2.4' }), question('d')] } as unknown as TaskSheet
  expect(byClause(sheet).map((group) => [group.clause, group.questions.map((each) => each.id)])).toEqual([['S2.3a', ['a', 'd']], ['S2.4', ['c']]])
})

test('what is typed stands above what is saved', () => {
  const asked = question('a', { value: true, note: '已看' })
  expect(inForm(asked, {})).toEqual({ value: true, note: '已看', evidence: [] })
  expect(inForm(asked, { a: { value: false, evidence: [] } }).value).toBe(false)
})

test('a no is an answer; a photo that was asked for is not yet there', () => {
  const asked = question('a')
  expect(missing(asked, { value: false, evidence: [] })).toBeUndefined()
  expect(missing(asked, { value: null, evidence: ['x'] })).toBe('value')
  expect(missing(question('b', { answer: 'photo' }), { value: null, evidence: [] })).toBe('evidence')
  expect(missing(question('b', { answer: 'photo' }), { value: null, evidence: ['x'] })).toBeUndefined()
})

test('an answer differs from the register only where the register knows', () => {
  expect(differs(question('a', { known: { value: true, shown: '是', source: '' } }), { value: false, evidence: [] })).toBe(true)
  expect(differs(question('a', { known: { value: true, shown: '是', source: '' } }), { value: true, evidence: [] })).toBe(false)
  expect(differs(question('a'), { value: true, evidence: [] })).toBe(false)
})

test('what is no number is not made into one', () => {
  expect(numberOf(' 12.5 ')).toBe(12.5)
  expect(numberOf('')).toBeNull()
  expect(numberOf('三十几')).toBe('三十几')
})
