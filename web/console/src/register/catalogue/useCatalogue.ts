import { type CatalogueFact, catalogue } from '@camphor/api'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

export interface Choice { readonly id: string; readonly name: string }

/** The facts that the plan in force knows: their labels, kinds and code lists, for lists and forms. */
export function useCatalogue() {
  const { locale } = useI18n()
  const { data, error, isPending, refetch } = useQuery({ key: ['catalogue'], query: catalogue, staleTime: 600_000 })

  const inLanguage = (label: { zh: string; en: string }) => (locale.value === 'en' ? label.en : label.zh)

  /** The facts of a table that a person may know or correct, in the catalogue's order. */
  function facts(table: string): readonly CatalogueFact[] {
    return data.value?.tables.find((each) => each.id === table)?.facts ?? []
  }

  /** What a table's rows are called, such as 户 or 帮扶责任人. */
  function tableName(id: string): string {
    const table = data.value?.tables.find((each) => each.id === id)
    return table ? inLanguage(table) : id
  }

  function choices(codeList: string | null | undefined): readonly Choice[] {
    const list = data.value?.codeLists.find((each) => each.id === codeList)
    return (list?.codes ?? []).map((code) => ({ id: code.id, name: inLanguage(code) }))
  }

  /** Statuses that the server works out of a household's facts. */
  const tags = () => (data.value?.tags ?? []).map((tag) => ({ id: tag.id, name: inLanguage(tag) }))

  const rules = () => (data.value?.rules ?? []).map((rule) => ({ id: rule.id, name: `${rule.clause} ${inLanguage(rule)}` }))

  /** The clauses of the plan that have rules. */
  const clauses = () => [...new Set((data.value?.rules ?? []).map((rule) => rule.clause))].sort()

  return { ready: computed(() => data.value !== undefined), error, isPending, refetch, facts, tableName, choices, tags, rules, clauses, inLanguage }
}
