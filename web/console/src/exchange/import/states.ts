import type { ImportState } from '@camphor/api'

/** The wizard's steps, in their order, and the one at which a file stands. */
export const STEPS = ['upload', 'columns', 'preview', 'apply'] as const
export type Step = (typeof STEPS)[number]

export function stepOf(state: ImportState): Step {
  switch (state) {
    case 'mapping':
    case 'discarded':
      return 'columns'
    case 'previewing':
    case 'previewed':
      return 'preview'
    case 'applying':
    case 'applied':
    case 'undoing':
    case 'undone':
    case 'failed':
      return 'apply'
  }
}

/** While the server works on the file. */
export const atWork = (state: ImportState): boolean => state === 'previewing' || state === 'applying' || state === 'undoing'

export function toneOf(state: ImportState): string {
  if (state === 'applied') return 'good'
  if (state === 'failed') return 'hit'
  return state === 'undone' || state === 'discarded' ? '' : 'unknown'
}
