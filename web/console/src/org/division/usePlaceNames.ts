import { divisions } from '@camphor/api'
import { useQuery } from '@pinia/colada'

/** Names of divisions by their codes; a code that is not found, or not yet, stands for itself. */
export function usePlaceNames(codes: () => readonly string[]): (code: string) => string {
  const wanted = () => [...new Set(codes())].sort()
  const { data } = useQuery({
    key: () => ['places', ...wanted()],
    query: async () => new Map((await Promise.all(wanted().map(named))).flat()),
    staleTime: 600_000,
  })
  return (code) => data.value?.get(code) ?? code
}

async function named(code: string): Promise<[string, string][]> {
  const found = await divisions({ search: code })
  return found.filter((division) => division.code === code).map((division) => [division.code, division.name])
}
