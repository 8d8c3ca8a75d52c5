import { expect, test } from 'vitest'
import { colleague, desks, inspect, pick } from './desk'
import { photo } from './photo'

desks()

interface Question { id: string; answer: string; asked: boolean; photoNeeded: boolean; finding: boolean; choices: { id: string; zh: string }[] }
interface Sheet { task: { id: string; version: number; subjectName: string }; questions: Question[] }

test('a checklist asks what fits, is saved as one goes, and what it finds becomes a problem', async () => {
  const { page } = await colleague('zhudui', '/tasks?mine=true&state=todo&checklist=household-survey')
  await page.locator('[data-task]').first().waitFor()
  await inspect(page, 'tasks')
  await page.locator('[data-task] a').first().click()
  await page.locator('[data-question]').first().waitFor()
  await inspect(page, 'task', true)
  const api = `/api${new URL(page.url()).pathname}`
  const answered = new Set<string>()
  for (;;) {
    const open = ((await (await page.request.get(api)).json()) as Sheet).questions.filter((question) => question.asked && !answered.has(question.id))
    const [question] = open
    if (!question) break
    const field = page.locator(`[data-question="${question.id}"]`)
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/answers') && answer.ok())
    if (question.answer === 'yes_no') await field.getByText('否', { exact: true }).click()
    else if (question.answer === 'choice') await field.locator('.el-radio').first().click()
    else if (question.answer === 'choices') await field.locator('.el-checkbox').first().click()
    else if (question.answer === 'date') { await field.getByRole('combobox').fill('2026-11-01'); await page.keyboard.press('Enter') }
    else { await field.getByRole('textbox').first().fill(question.answer === 'number' ? '1' : '无'); await page.keyboard.press('Tab') }
    await saved
    if (question.photoNeeded) {
      const shown = page.waitForResponse((answer) => answer.url().endsWith('/answers') && answer.ok())
      await field.locator('input[type=file]').setInputFiles(photo(`${question.id}.png`))
      await shown
    }
    answered.add(question.id)
  }
  await page.getByText('已填完').waitFor()
  await page.getByRole('button', { name: '提交排查表' }).click()
  await page.locator('[data-completed]').waitFor()
  const found = page.locator('[data-completed] [data-finding]')
  expect(await found.count()).toBeGreaterThan(0)
  await inspect(page, 'task-done', true)

  await page.goto('/problems?source=checklist')
  await page.locator('[data-problem]').first().waitFor()
})

test('tasks are given to somebody else, many at once, and taken back', async () => {
  const { page } = await colleague('zhenxing', '/tasks?state=open')
  await page.locator('[data-task]').first().waitFor()
  for (const at of [0, 1]) await page.locator('[data-task] input[type=checkbox]').nth(at).check()
  await page.getByRole('button', { name: '改派所选（2）' }).click()
  const dialog = page.getByRole('dialog')
  await pick(dialog.getByRole('combobox'), /驻村/)
  await dialog.getByLabel('原因').fill('原负责人外出学习')
  await inspect(page, 'tasks-give')
  await dialog.getByRole('button', { name: '确定' }).click()
  await page.locator('[data-given]').getByText('已改派2个任务').waitFor()
  await page.locator('[data-given]').getByRole('button', { name: '撤回' }).click()
  await page.locator('[data-given]').waitFor({ state: 'detached' })
})

test('the leader sees how long there is and who is late, and opens a cell of the coverage down to the household', async () => {
  const { page } = await colleague('lingdao', '/campaign')
  await page.locator('[data-milestone]').first().waitFor()
  await page.locator('[data-key]').first().waitFor()
  await inspect(page, 'campaign', true)
  await page.goto('/coverage')
  const cell = page.locator('button[data-clause]').first()
  await cell.waitFor()
  await inspect(page, 'coverage')
  await cell.click()
  await page.getByRole('complementary').locator('[data-covered]').or(page.getByText('没有', { exact: true })).first().waitFor()
  await inspect(page, 'coverage-cell')
  await page.keyboard.press('Escape')
  await page.getByRole('complementary').waitFor({ state: 'detached' })
})
