import { inject, test } from 'vitest'
import { token } from './badges'
import { colleague, desks, inspect, logIn, stranger } from './desk'
import { codeOf } from './totp'

desks()

const PASSWORD = 'green hills 2026'

test('who is asked for a second factor binds one, and from then on enters with a code; each code opens once', async () => {
  const login = `ruzhen${Date.now() % 100_000}`
  const admin = await colleague('guanli', '/accounts')
  const made = await admin.page.request.post('/api/accounts', {
    headers: await token(admin.page.request),
    data: { login, name: '新来的办事员', role: 'hub', territories: ['430421212'], lines: [] },
  })
  const { invitation } = (await made.json()) as { invitation: { token: string } }

  const { page } = await stranger()
  await page.goto(`/invitation/${invitation.token}`)
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD)
  await page.getByLabel('再次输入新密码').fill(PASSWORD)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('link', { name: '登录' }).click()
  await logIn(page, login, PASSWORD)
  await page.waitForURL(/\/second-factor/)
  await page.goto('/households')
  await page.waitForURL(/\/second-factor/)
  await page.getByRole('button', { name: '开始绑定' }).click()
  const secret = await page.locator('code').innerText()
  await inspect(page, 'second-factor')
  const used = codeOf(secret)
  await page.getByLabel('动态验证码').fill(used)
  await page.getByRole('button', { name: '确认绑定' }).click()
  await page.locator('.codes li').nth(1).waitFor()
  await inspect(page, 'second-factor-recovery-codes')
  await page.getByRole('link', { name: '回到首页' }).click()
  await page.getByRole('heading', { name: /您好/ }).waitFor()

  await page.locator('header summary').click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/\/login/)
  await logIn(page, login, PASSWORD)
  await page.getByLabel('动态验证码').fill(used)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel('动态验证码').fill(codeOf(secret, 1))
  await inspect(page, 'login-code')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: /您好/ }).waitFor()
})

test('a wrong password asks for no code', async () => {
  const { page } = await stranger()
  await page.goto('/login')
  await logIn(page, 'zhenxing', `${inject('password')}!`)
  await page.getByRole('alert').waitFor()
})
