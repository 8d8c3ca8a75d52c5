import { expect, test } from 'vitest'
import { colleague, desks, firstFile, households, inspect, stranger } from './desk'

desks()

const OWN = '430421212212'

test('a household of another village is as unknown by its address as one that does not exist', async () => {
  const hub = await colleague('zhenxing')
  const foreign = (await households(hub.page)).find((line) => line.villageCode !== OWN)
  if (!foreign) throw new Error('the sample has one village only')

  const { page } = await colleague('cungan', `/households/${foreign.id}`)
  await page.getByRole('heading', { name: '没有这户档案' }).waitFor()
  await inspect(page, 'household-out-of-scope')
  expect(await page.getByText(foreign.head ?? '', { exact: true }).count()).toBe(0)

  const [refused, invented] = await Promise.all(
    [foreign.id, '00000000-0000-4000-8000-000000000000'].map(async (id) => {
      const answer = await page.request.get(`/api/households/${id}`)
      return { status: answer.status(), type: ((await answer.json()) as { type: string }).type }
    }),
  )
  expect(refused).toEqual({ status: 404, type: 'urn:camphor:refusal:household-unknown' })
  expect(invented).toEqual(refused)
})

test('asking for another village narrows to nothing', async () => {
  const { page } = await colleague('cungan', '/households?village=430421212213')
  await page.getByText('没有符合条件的农户').waitFor()
})

test('the administrator keeps accounts and sees no household, neither by menu nor by address nor by the API', async () => {
  const { page } = await colleague('guanli', '/households')
  await page.getByRole('heading', { name: '没有权限' }).waitFor()
  await inspect(page, 'refused')
  expect((await page.request.get('/api/households')).status()).toBe(403)
})

test('who is not logged in gets nothing', async () => {
  const { page } = await colleague('cungan', firstFile)
  const outside = await stranger()
  expect((await outside.page.request.get(`/api${new URL(page.url()).pathname}`)).status()).toBe(401)
})
