import { expect, test } from 'vitest'
import { colleague, desks, inspect, logIn, newcomer, stranger } from './desk'

desks()

test('a wrong password is refused in words that do not tell whether the account exists', async () => {
  const { page } = await stranger()
  await page.goto('/login')
  await inspect(page, 'login')
  const told: string[] = []
  for (const login of ['cungan', 'nobody-here']) {
    await logIn(page, login, 'not the password')
    await page.getByRole('button', { name: '登录' }).and(page.locator(':not(.is-loading)')).waitFor()
    told.push(await page.getByRole('alert').innerText())
  }
  expect(told[0]).not.toBe('')
  expect(told[1]).toBe(told[0])
  await inspect(page, 'login-refused')
})

test('who was on the way to a page comes to it after the log-in, and sees who and where they are', async () => {
  const { page } = await stranger()
  await page.goto('/households?finding=hit')
  await page.waitForURL(/\/login/)
  await logIn(page, 'cungan')
  await page.waitForURL(/\/households\?finding=hit/)
  await page.getByText('樟树村村干部').first().click()
  const sheet = page.locator('header details')
  await sheet.getByText('樟树村委会').waitFor()
  await inspect(page, 'who-am-i')
})

test('after logging out, going back shows nothing of the register', async () => {
  const { page } = await newcomer('bangfu')
  await page.locator('header summary').click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/\/login/)
  await page.goto('/households')
  await page.waitForURL(/\/login/)
})

test('by keyboard one skips the menu, and sees where one is', async () => {
  const { page } = await colleague('cungan')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  expect(await skip.evaluate((link) => link === document.activeElement && getComputedStyle(link).outlineStyle !== 'none')).toBe(true)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('the console speaks English too', async () => {
  const { page } = await colleague('lingdao', '/households')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: /Households/ }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('columnheader', { name: 'Head' }).waitFor()
  await inspect(page, 'households-english')
})
