import type { Choice } from '../catalogue/useCatalogue'

/** A value that is not saved yet, in the words in which it will be shown. */
export function shownDraft(value: unknown, choices: readonly Choice[], t: (key: string) => string): string {
  if (value === null || value === undefined) return t('register.fact.unknown')
  if (typeof value === 'boolean') return t(value ? 'register.fact.yes' : 'register.fact.no')
  if (Array.isArray(value)) return value.map((each) => named(String(each))).join('、')
  return named(String(value))

  function named(code: string): string {
    return choices.find((choice) => choice.id === code)?.name ?? code
  }
}
