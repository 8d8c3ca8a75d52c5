import { expect, test } from 'vitest'
import { leader, villageStaff } from '../../test/samples'
import { may } from './duties'

test('village staff correct the register, a leader reads it', () => {
  expect(may(villageStaff, 'editRegister')).toBe(true)
  expect(may(leader, 'editRegister')).toBe(false)
  expect(may(leader, 'readRegister')).toBe(true)
})

test('the administrator keeps accounts and sees no household', () => {
  const administrator = { ...villageStaff, role: 'administrator' }
  expect(may(administrator, 'readRegister')).toBe(false)
  expect(may(administrator, 'keepAccounts')).toBe(true)
})

test('nobody, or a role that the console does not know, may nothing', () => {
  expect(may(undefined, 'readRegister')).toBe(false)
  expect(may({ ...villageStaff, role: 'visitor' }, 'readRegister')).toBe(false)
})
