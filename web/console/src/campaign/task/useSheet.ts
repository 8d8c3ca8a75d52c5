import { type Answer, type Question, type TaskSheet, answerTask, task } from '@camphor/api'
import { useCommand } from '@camphor/shared'
import { useQuery } from '@pinia/colada'
import { computed, ref } from 'vue'
import { type Draft, inForm } from './answers'

/**
 * A sheet that is saved as one goes: each answer is sent when it is given, one after the other, since each answer of the server
 * carries the version that the next needs, and which questions are asked now. What could not be saved stays in the form.
 */
export function useSheet(id: () => string) {
  const { data: sheet, error, isPending, refetch } = useQuery({ key: () => ['task', id()], query: () => task(id()), staleTime: 0 })
  const draft = ref<Draft>({})
  const held = ref<TaskSheet>()
  const now = computed(() => (held.value?.task.id === id() && held.value.task.version >= (sheet.value?.task.version ?? 0) ? held.value : sheet.value))
  const saving = useCommand((version: number, answers: Draft) => answerTask(id(), { version, answers }))
  let line: Promise<unknown> = Promise.resolve()

  const formOf = (question: Question): Answer => inForm(question, draft.value)

  function say(question: Question, answer: Answer): Promise<unknown> {
    draft.value = { ...draft.value, [question.id]: answer }
    line = line.then(save)
    return line
  }

  async function save(): Promise<void> {
    const sent = draft.value
    if (!now.value || Object.keys(sent).length === 0) return
    const saved = await saving.run(now.value.task.version, sent)
    if (!saved) return
    held.value = saved
    draft.value = Object.fromEntries(Object.entries(draft.value).filter(([question, answer]) => sent[question] !== answer))
  }

  /** Takes what somebody else has saved meanwhile; what was typed here stays in the form and is sent anew. */
  async function again(): Promise<void> {
    held.value = undefined
    await refetch()
    await save()
  }

  function keep(saved: TaskSheet): void {
    held.value = saved
  }

  const settled = () => line
  const unsaved = computed(() => Object.keys(draft.value).length > 0)
  return { sheet: now, error, isPending, refetch, formOf, say, again, keep, settled, unsaved, saving }
}
