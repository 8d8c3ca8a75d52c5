import { runs } from '@camphor/api'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'

/** Whether anything was screened yet; before that, "nothing found" would be a lie. */
export function useScreened() {
  const { data } = useQuery({ key: ['runs'], query: runs })
  return computed(() => data.value === undefined || data.value.some((run) => run.state === 'done'))
}
