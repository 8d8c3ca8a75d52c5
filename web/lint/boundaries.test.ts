import { RuleTester } from 'eslint'
import { afterAll, describe, it } from 'vitest'
// @ts-expect-error the rule is plain JavaScript, as ESLint loads it
import { boundaries } from './boundaries.js'

RuleTester.describe = describe
RuleTester.it = it
RuleTester.afterAll = afterAll

const list = '/x/web/console/src/register/household/HouseholdList.ts'

new RuleTester().run('boundaries', boundaries, {
  valid: [
    { filename: list, code: "import { may } from '@/identity'" },
    { filename: list, code: "import { useFile } from '../household/useFile'" },
    { filename: list, code: "import { words } from '@/register/household/words'" },
    { filename: '/x/web/console/src/app/router.ts', code: "import { routes } from '@/register/routes'" },
    { filename: list, code: "import { ElTable } from 'element-plus'" },
  ],
  invalid: [
    { filename: list, code: "import { s } from '@/identity/session/useSession'", errors: [{ messageId: 'deep' }] },
    { filename: list, code: "import { s } from '../../identity/session/useSession'", errors: [{ messageId: 'deep' }] },
    { filename: list, code: "const s = import('@/identity/session/SessionLogin.vue')", errors: [{ messageId: 'deep' }] },
    { filename: '/x/web/shared/src/MaskedText.ts', code: "export * from '../../console/src/identity'", errors: [{ messageId: 'shared' }] },
  ],
})
