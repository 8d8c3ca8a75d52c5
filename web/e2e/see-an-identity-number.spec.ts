import { expect, test } from 'vitest'
import { colleague, desks, firstFile, inspect } from './desk'

desks()

test('an identity number is shown for a reason, and the auditor sees who looked', async () => {
  const { page } = await colleague('cungan', firstFile)
  const member = page.locator('details.member').first()
  await member.locator('summary').click()
  const line = member.locator('[data-fact=id_number]')
  await line.getByText(/\d{6}\*+/).waitFor()
  await line.getByRole('button', { name: /查看/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('核对医保参保信息')
  await inspect(page, 'identity-number-reason')
  await dialog.getByRole('button', { name: '查看全号' }).click()
  expect(await line.locator('[data-unmasked]').innerText()).toMatch(/^\d{14,}[\dX]$/)
  await line.getByRole('button', { name: '隐藏' }).click()
  await line.locator('[data-unmasked]').waitFor({ state: 'detached' })

  const auditor = await colleague('shenji')
  await auditor.page.locator('[data-todo=unmasked]').click()
  await auditor.page.getByRole('row').filter({ hasText: '核对医保参保信息' }).first().waitFor()
  await inspect(auditor.page, 'audit-unmasked')
})
