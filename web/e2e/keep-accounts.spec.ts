import { test } from 'vitest'
import { colleague, desks, inspect, logIn, newcomer, pick, stranger } from './desk'

desks()

test('an invited person sets the password by the link and works; stopped, the door is shut', async () => {
  const login = `lianzheng${Date.now() % 100_000}`
  const admin = await colleague('guanli', '/accounts')
  await admin.page.getByRole('button', { name: '邀请新用户' }).click()
  const dialog = admin.page.getByRole('dialog', { name: '邀请新用户' })
  await dialog.getByLabel('账号').fill(login)
  await dialog.getByLabel('姓名').fill('连政村村干部')
  await pick(dialog.getByRole('combobox').nth(0), '村干部')
  await dialog.getByRole('combobox').nth(1).fill('连政')
  await admin.page.getByRole('option', { name: /连政村/ }).first().click()
  await admin.page.keyboard.press('Escape')
  await inspect(admin.page, 'account-invite')
  await dialog.getByRole('button', { name: '生成邀请链接' }).click()
  const link = await admin.page.getByRole('textbox', { name: '邀请链接' }).inputValue()
  await inspect(admin.page, 'accounts')

  const guest = await stranger()
  await guest.page.goto(new URL(link).pathname)
  await guest.page.getByText('连政村村干部').waitFor()
  await inspect(guest.page, 'invitation')
  await guest.page.getByLabel('新密码', { exact: true }).fill('short')
  await guest.page.getByLabel('再次输入新密码').fill('short')
  await guest.page.getByRole('button', { name: '保存' }).click()
  await guest.page.getByRole('alert').waitFor()
  await guest.page.getByLabel('新密码', { exact: true }).fill('green hills 2026')
  await guest.page.getByLabel('再次输入新密码').fill('green hills 2026')
  await guest.page.getByRole('button', { name: '保存' }).click()
  await guest.page.getByRole('link', { name: '登录' }).click()
  await logIn(guest.page, login, 'green hills 2026')
  await guest.page.waitForURL((url) => url.pathname !== '/login')
  await inspect(guest.page, 'first-page-of-the-invited')

  await admin.page.getByRole('button', { name: '修改：连政村村干部' }).click()
  const edit = admin.page.getByRole('dialog', { name: '修改账号：连政村村干部' })
  await edit.getByLabel('姓名').fill('连政村书记')
  await inspect(admin.page, 'account-edit')
  await edit.getByRole('button', { name: '保存' }).click()
  await admin.page.getByRole('cell', { name: '连政村书记', exact: true }).waitFor()

  await admin.page.getByRole('button', { name: '停用：连政村书记' }).click()
  await admin.page.getByRole('button', { name: '恢复使用：连政村书记' }).waitFor()
  await guest.page.goto('/households')
  await guest.page.waitForURL(/\/login/)
})

test('one sees one’s own sessions and ends another', async () => {
  const one = await newcomer('xian')
  const other = await newcomer('xian')
  await one.page.goto('/sessions')
  await one.page.getByText('本次登录').waitFor()
  await inspect(one.page, 'sessions')
  while ((await one.page.getByRole('button', { name: '结束' }).count()) > 0) {
    const left = await one.page.getByRole('row').count()
    await one.page.getByRole('button', { name: '结束' }).first().click()
    await one.page.getByRole('row').nth(left - 1).waitFor({ state: 'detached' })
  }
  await other.page.goto('/sessions')
  await other.page.waitForURL(/\/login/)
})

test('password, authenticator and unknown addresses have their pages', async () => {
  const { page } = await colleague('lingdao', '/password')
  await page.getByLabel('当前密码').waitFor()
  await inspect(page, 'password')
  await page.goto('/second-factor')
  await page.getByRole('button', { name: '开始绑定' }).click()
  await page.getByRole('img', { name: '绑定用二维码' }).waitFor()
  await page.getByLabel('动态验证码').fill('000000')
  await page.getByRole('button', { name: '确认绑定' }).click()
  await page.getByRole('alert').waitFor()
  await page.goto('/no/such/page')
  await page.getByRole('heading', { name: '没有这一页' }).waitFor()
  await inspect(page, 'unknown-page')
})

test('the audit shows who did what', async () => {
  const { page } = await colleague('shenji', '/audit')
  await page.getByRole('heading', { name: '审计日志' }).waitFor()
  await page.getByRole('row').filter({ hasText: '审计监督' }).first().waitFor()
  await inspect(page, 'audit')
})
