import type { OpenStep } from '@camphor/api'

/** Steps that make sense for many problems at once, with what each must be told. Those that need proof are done one by one. */
export const BULK: readonly OpenStep[] = [
  { step: 'verify', name: '', needs: ['class', 'severity'] },
  { step: 'classify', name: '', needs: ['class', 'severity'] },
  { step: 'report', name: '', needs: [] },
  { step: 'assign', name: '', needs: [] },
  { step: 'send_back', name: '', needs: ['note'] },
  { step: 'begin', name: '', needs: [] },
  { step: 'press', name: '', needs: ['note', 'answerBy'] },
  { step: 'remark', name: '', needs: ['note'] },
]
