import { type ProblemFile, problem } from '@camphor/api'
import { useQuery, useQueryCache } from '@pinia/colada'

/** One problem; a step that is done stands in the page at once, and whatever counts problems is asked anew. */
export function useProblem(id: () => string) {
  const cache = useQueryCache()
  const { data, error, isPending, refetch } = useQuery({ key: () => ['problem', id()], query: () => problem(id()), staleTime: 0 })

  async function keep(file: ProblemFile): Promise<void> {
    cache.setQueryData(['problem', file.id], file)
    for (const key of ['problems', 'problemSums', 'problemCount', 'work', 'notices', 'todo']) await cache.invalidateQueries({ key: [key] })
  }

  return { data, error, isPending, refetch, keep }
}
