import { campaigns } from '@camphor/api'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'

/** The campaign that runs where one works; else the last one that ran there. */
export function useCampaign() {
  const { data, error, isPending, refetch } = useQuery({ key: ['campaigns'], query: campaigns, staleTime: 60_000 })
  const campaign = computed(() => data.value?.find((each) => each.state === 'running') ?? data.value?.[0])
  return { campaign, error, isPending, refetch }
}
