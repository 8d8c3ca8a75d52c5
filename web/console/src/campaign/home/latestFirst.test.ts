import { expect, test } from 'vitest'
import { latestFirst } from './latestFirst'

const sum = (key: string, late: number, open: number) => ({ key, name: key, total: open, open, begun: 0, done: 0, aside: 0, late })

test('who is late stands first, then who has most left to do', () => {
  expect(latestFirst([sum('乙', 0, 9), sum('甲', 2, 2), sum('丙', 2, 5), sum('丁', 0, 0)]).map((each) => each.key)).toEqual(['丙', '甲', '乙', '丁'])
})
