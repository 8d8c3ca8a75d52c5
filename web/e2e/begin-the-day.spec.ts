import { inject, expect, test } from 'vitest'
import { desks, inspect, logIn, stranger } from './desk'

desks()

const FOUND = ['fresh', 'hits', 'unknowns']
const HOUSEHOLDS = ['withHits', 'withUnknowns', 'monitored', 'everybody']
const IMPORTS = ['openImports']

const CASES = ['mineProblems', 'lateProblems', 'openProblems', 'notices']
const TASKS = ['lateTasks', 'openTasks', 'begunTasks']
const PLAN = ['专项行动', '排查任务', '覆盖情况', '线索', '问题清单', '整改通报', '更正建议']
const LEADS = PLAN.toSpliced(-1, 0, '回头看')

const EVERYBODY: readonly (readonly [login: string, menu: readonly string[], todos: readonly string[]])[] = [
  ['cungan', ['首页', '我的工作', '通知', ...PLAN, '农户档案', '疑似重复', '筛查结果', '规则筛查', '数据导入', '部门数据', '组织机构'], [...CASES, 'newClues', ...TASKS, ...FOUND, ...HOUSEHOLDS, ...IMPORTS]],
  ['zhudui', ['首页', '我的工作', '通知', ...PLAN, '农户档案', '疑似重复', '筛查结果', '规则筛查', '数据导入', '部门数据', '组织机构'], [...CASES, 'newClues', ...TASKS, ...FOUND, ...HOUSEHOLDS, ...IMPORTS]],
  ['zhansuo', ['首页', '我的工作', '通知', ...PLAN, '农户档案', '筛查结果', '规则筛查', '数据导入', '部门数据', '组织机构'], [...CASES, ...TASKS, ...FOUND, ...HOUSEHOLDS, ...IMPORTS]],
  ['zhenxing', ['首页', '我的工作', '通知', ...LEADS, '农户档案', '疑似重复', '筛查结果', '规则筛查', '数据导入', '部门数据', '组织机构'], [...CASES, 'newClues', ...TASKS, ...FOUND, ...HOUSEHOLDS, ...IMPORTS]],
  ['lingdao', ['首页', '我的工作', '通知', ...LEADS, '农户档案', '筛查结果', '规则筛查', '部门数据', '组织机构'], [...CASES, ...TASKS, ...FOUND, ...HOUSEHOLDS]],
  ['xian', ['首页', '我的工作', '通知', ...LEADS, '农户档案', '筛查结果', '规则筛查', '数据导入', '部门数据', '组织机构'], [...CASES, ...TASKS, ...FOUND, ...HOUSEHOLDS]],
  ['bangfu', ['首页', '我的工作', '专项行动', '排查任务', '农户档案'], [...TASKS, ...HOUSEHOLDS]],
  ['shenji', ['首页', ...LEADS, '农户档案', '筛查结果', '规则筛查', '部门数据', '组织机构', '审计日志'], ['lateProblems', 'openProblems', ...TASKS, ...FOUND, ...HOUSEHOLDS, 'unmasked']],
  ['guanli', ['首页', '组织机构', '账号管理', '审计日志'], ['accounts', 'locked', 'unmasked']],
]

test('everybody logs in and finds, by role, what there is to do and what may be opened', async () => {
  const { page } = await stranger()
  await page.goto('/login')
  for (const [login, menu, todos] of EVERYBODY) {
    await logIn(page, login)
    await page.getByRole('heading', { level: 1, name: /您好/ }).waitFor()
    expect(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allInnerTexts(), login).toEqual(menu)
    expect(await page.locator('[data-todo]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-todo'))), login).toEqual(todos)
    await page.locator('[data-todo][aria-busy=true]').first().waitFor({ state: 'detached' })
    await inspect(page, `home-${login}`)
    await page.locator('header summary').click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL(/\/login/)
  }
})

test('a number on the first page opens the list that it counts', async () => {
  const { page } = await stranger()
  await page.goto('/login')
  await logIn(page, 'zhenxing', inject('password'))
  const card = page.locator('[data-todo=monitored]')
  await card.locator('strong').filter({ hasText: /\d/ }).waitFor()
  const counted = (await card.locator('strong').innerText()).trim()
  await card.click()
  await page.waitForURL(/tag=monitored/)
  await page.getByRole('status').filter({ hasText: `共${counted}户` }).waitFor()
})
