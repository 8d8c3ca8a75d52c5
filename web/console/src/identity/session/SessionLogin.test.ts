import { expect, test } from 'vitest'
import { Office, refusal } from '../../../test/office'
import { opened } from '../../../test/opened'
import { villageStaff } from '../../../test/samples'
import SessionLogin from './SessionLogin.vue'

async function typed(address = '/login') {
  const page = await opened(SessionLogin, address)
  await page.wrapper.get('#login').setValue(' cungan ')
  await page.wrapper.get('#password').setValue('a long password')
  const enter = async () => {
    await page.wrapper.get('form').trigger('submit')
    await page.settle()
  }
  return { ...page, enter }
}

test('who is known goes on to where they wanted to be', async () => {
  const office = new Office().me(undefined).at('POST /api/session', () => ({ body: villageStaff }))
  const page = await typed('/login?to=/households?village=430421212213')
  await page.enter()
  expect(office.of('POST /api/session')[0]?.body).toEqual({ login: 'cungan', password: 'a long password' })
  expect(page.router.currentRoute.value.fullPath).toBe('/households?village=430421212213')
})

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])('an address from outside, %s, is not followed', async (to) => {
  new Office().me(undefined).at('POST /api/session', () => ({ body: villageStaff }))
  const page = await typed(`/login?to=${encodeURIComponent(to)}`)
  await page.enter()
  expect(page.router.currentRoute.value.fullPath).toBe('/')
})

test.each([
  [401, 'login-failed', '账号或密码有误'],
  [423, 'account-locked', '账号已锁定，请15分钟后再试'],
])('refused with %i: the server’s words stand on the page', async (status, code, title) => {
  new Office().me(undefined).at('POST /api/session', () => refusal(status, code, title))
  const page = await typed()
  await page.enter()
  expect(page.wrapper.get('[role=alert]').text()).toBe(title)
  expect(page.router.currentRoute.value.path).toBe('/login')
})

test('a wanted code is the next step and no fault; it is sent with the password', async () => {
  const office = new Office().me(undefined).at('POST /api/session', (_request, body) =>
    (body as { code?: string }).code === '123456' ? { body: villageStaff } : refusal(401, 'code-needed', '请输入动态验证码'),
  )
  const page = await typed()
  await page.enter()
  expect(page.wrapper.find('[role=alert]').exists()).toBe(false)
  await page.wrapper.get('#code').setValue('123456')
  await page.enter()
  expect(office.of('POST /api/session')).toHaveLength(2)
  expect(page.router.currentRoute.value.path).toBe('/')
})

test('whose password must change is led there first', async () => {
  new Office().me(undefined).at('POST /api/session', () => ({ body: { ...villageStaff, mustChangePassword: true } }))
  const page = await typed('/login?to=/households')
  await page.enter()
  expect(page.router.currentRoute.value.path).toBe('/password')
})

test('a provider is another door, and why it let nobody in stands on the page', async () => {
  new Office().me(undefined).at('GET /api/session/providers', () => ({ body: [{ name: '省统一身份认证', address: '/oauth2/authorization/provider' }] }))
  const page = await typed('/login?refused=second-factor')
  await page.settle()
  const door = page.wrapper.get('a.door')
  expect(door.text()).toBe('用省统一身份认证登录')
  expect(door.attributes('href')).toBe('/oauth2/authorization/provider')
  expect(page.wrapper.get('[role=alert]').text()).toContain('动态验证码')
})
