import { expect, test } from 'vitest'
import { colleague, desks, inspect } from './desk'

desks()

test('a screening runs with its progress in sight; every number leads to households', async () => {
  const { page } = await colleague('zhenxing', '/screening')
  await page.getByRole('button', { name: '立即筛查' }).click()
  await page.getByRole('progressbar', { name: '正在筛查' }).waitFor()
  await inspect(page, 'screening-running')
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  const hits = page.locator('[data-number=hits]')
  await hits.waitFor()
  expect(await page.locator('[data-run]').count()).toBeGreaterThan(0)
  await inspect(page, 'screening')

  await hits.click()
  await page.waitForURL(/outcome=hit/)
  await page.locator('tr[data-rule]').first().waitFor()
  await inspect(page, 'findings')

  await page.getByRole('tab', { name: '按条款' }).click()
  const clause = page.locator('tr[data-key]').first()
  await clause.waitFor()
  await inspect(page, 'findings-by-clause')
  const counted = Number((await clause.getByRole('link').first().innerText()).replaceAll(',', ''))
  await clause.getByRole('link').first().click()
  await page.waitForURL(/clause=/)
  await page.locator('tr[data-rule]').first().waitFor()
  expect(await page.locator('tr[data-rule]').count()).toBe(Math.min(counted, 50))

  await page.goto('/findings?outcome=hit&subject=household&by=village')
  await page.locator('tr[data-key]').first().getByRole('link').first().click()
  await page.waitForURL(/village=/)
  await page.locator('tr[data-rule]').first().getByRole('link').first().click()
  await page.getByRole('heading', { name: /户档案/ }).waitFor()
})

test('village staff see the findings of their own village only, and start no screening', async () => {
  const { page } = await colleague('cungan', '/findings?by=village')
  await page.locator('tr[data-key]').first().waitFor()
  expect(await page.locator('tr[data-key]').count()).toBe(1)
  await page.goto('/screening')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('button', { name: '立即筛查' }).count()).toBe(0)
})
