import { type Place, divisions } from '@camphor/api'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'

/** The villages of a person's territory, for choosing one; a county's own villages are asked for by township. */
export function useVillages(territories: () => readonly Place[]) {
  const { data } = useQuery({
    key: () => ['villages', ...territories().map((place) => place.code)],
    query: async () => (await Promise.all(territories().map(villagesOf))).flat(),
    staleTime: 600_000,
  })
  return computed(() => data.value ?? [])
}

const VILLAGE_DIGITS = 12
const TOWNSHIP_DIGITS = 9

async function villagesOf(place: Place): Promise<readonly Place[]> {
  if (place.code.length >= VILLAGE_DIGITS) return [place]
  const below = await divisions({ parent: place.code })
  return place.code.length >= TOWNSHIP_DIGITS ? below : (await Promise.all(below.map(villagesOf))).flat()
}
