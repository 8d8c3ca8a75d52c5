import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fact, known } from '../../../test/samples'
import { draftOf, valueOf } from './draft'
import { inParts } from './groups'
import { editable, isKnown, lines } from './lines'
import { shownDraft } from './shownDraft'

test.each([
  ['integer', '12', 12],
  ['decimal', ' 80.5 ', 80.5],
  ['decimal', '八十', '八十'],
  ['boolean', 'yes', true],
  ['boolean', 'no', false],
  ['boolean', '', null],
  ['date', '2026-11-24', '2026-11-24'],
  ['text', '  ', null],
])('a draft of a fact of type %s, %j, is sent as %j', (type, draft, value) => {
  expect(valueOf(fact('f', type, 'F'), draft)).toEqual(value)
})

test('a number that only looks like one in JavaScript goes to the server as it was typed', () => {
  expect(valueOf(fact('f', 'decimal', 'F'), '1e3')).toBe('1e3')
  expect(valueOf(fact('f', 'integer', 'F'), '0x10')).toBe('0x10')
})

test('an editor begins with what is known', () => {
  expect(draftOf(fact('f', 'boolean', 'F'), false)).toBe('no')
  expect(draftOf(fact('f', 'codes', 'F'), ['a'])).toEqual(['a'])
  expect(draftOf(fact('f', 'text', 'F'), undefined)).toBe('')
  expect(valueOf(fact('f', 'codes', 'F'), [])).toBeNull()
})

test('derived facts and keys are not typed in', () => {
  const all = lines([fact('household_id', 'text', '户编号', { editable: false }), fact('phone', 'text', '电话'), fact('lifted', 'boolean', '脱贫户', { derived: true, editable: false })], [known('lifted', '脱贫户', true, '是')], (named) => named.zh)
  expect(all.map((line) => [line.id, editable(line), isKnown(line)])).toEqual([['phone', true, false], ['lifted', false, true]])
})

test('a fact that the catalogue does not have yet is shown all the same', () => {
  const [line] = lines([], [known('new_fact', '新项', 1, '1')], (named) => named.zh)
  expect(line).toMatchObject({ id: 'new_fact', label: '新项' })
})

test.each(['household', 'person'] as const)('each fact of a %s that an officer fills in has its part of the file', (subject) => {
  const text = readFileSync(join(import.meta.dirname, `../../../../../packs/base/catalogue/${subject}.yaml`), 'utf8')
  const table = text.split(/\n {2}- id: /)[1] ?? ''
  const filledIn = table.split('\n').filter((line) => /- \{id: \w+, type:/.test(line) && !line.includes('derive'))
  const ids = filledIn.map((line) => ({ id: /\{id: (\w+)/.exec(line)?.[1] ?? '' }))
  expect(ids.length).toBeGreaterThan(50)
  expect(inParts(subject, ids).find((part) => part.id === 'other')?.facts ?? []).toEqual([])
})

test('what is not saved yet is shown in the words in which it will be', () => {
  const t = (key: string) => key
  expect(shownDraft(['a', 'x'], [{ id: 'a', name: '甲' }], t)).toBe('甲、x')
  expect(shownDraft(false, [], t)).toBe('register.fact.no')
  expect(shownDraft(null, [], t)).toBe('register.fact.unknown')
})
