import { type Edited, type FindingView, type HouseholdFile, type Refusal, editHousehold, editPerson, householdFile } from '@camphor/api'
import { useCommand } from '@camphor/shared'
import { type InjectionKey, type Ref, inject, provide, ref, shallowRef } from 'vue'

/** What the rules said right after a change was saved. */
export interface Aftermath {
  readonly label: string
  readonly appeared: readonly FindingView[]
  readonly gone: readonly FindingView[]
}

/** Two people changed one fact: mine stands beside the newer one, and a person decides. */
export interface Conflict {
  readonly label: string
  readonly mine: unknown
  readonly newer: HouseholdFile
  readonly subject: string
  readonly fact: string
}

export interface Editing {
  readonly allowed: Ref<boolean>
  readonly busy: Ref<boolean>
  readonly fault: Ref<string | undefined>
  readonly aftermath: Ref<Aftermath | undefined>
  readonly conflict: Ref<Conflict | undefined>
  isOpen: (subject: string, fact: string) => boolean
  open: (subject: string, fact: string) => void
  leave: () => void
  save: (label: string, value: unknown) => Promise<void>
  /** The conflict is settled: my value again, on top of the newer state. */
  insist: () => Promise<void>
  /** The conflict is settled: theirs stays. */
  yield: () => void
}

const KEY: InjectionKey<Editing> = Symbol('editing')

export function useEditing(): Editing {
  const editing = inject(KEY)
  if (!editing) throw new Error('no file is being shown')
  return editing
}

/**
 * Correcting the facts of the one file on the page, one fact at a time.
 *
 * @param file the file as it is on the screen: its versions go with each change
 * @param keep puts the newer file on the screen
 */
export function provideEditing(allowed: Ref<boolean>, file: () => HouseholdFile | undefined, keep: (newer: HouseholdFile) => void): Editing {
  const at = ref<{ subject: string; fact: string }>()
  const aftermath = shallowRef<Aftermath>()
  const conflict = shallowRef<Conflict>()
  const command = useCommand((subject: string, fact: string, value: unknown, on: HouseholdFile) => send(subject, { [fact]: value }, on))

  async function save(label: string, value: unknown, on = file()): Promise<void> {
    const here = at.value
    if (!here || !on) return
    const edited = await command.run(here.subject, here.fact, value, on)
    if (edited) settle(label, edited)
    else if (command.refusal.value) await meet(command.refusal.value, label, value)
  }

  function settle(label: string, edited: Edited): void {
    keep(edited.file)
    aftermath.value = { label, appeared: edited.appeared, gone: edited.gone }
    leave()
  }

  async function meet(refusal: Refusal, label: string, mine: unknown): Promise<void> {
    const here = at.value
    if (refusal.code !== 'changed-meanwhile' || !here) return
    const now = file()
    if (!now) return
    const newer = await householdFile(now.id)
    conflict.value = { label, mine, newer, ...here }
  }

  async function insist(): Promise<void> {
    const over = conflict.value
    if (!over) return
    conflict.value = undefined
    keep(over.newer)
    await save(over.label, over.mine, over.newer)
  }

  function giveWay(): void {
    if (conflict.value) keep(conflict.value.newer)
    conflict.value = undefined
    leave()
  }

  function open(subject: string, fact: string): void {
    command.forget()
    at.value = { subject, fact }
  }

  function leave(): void {
    command.forget()
    at.value = undefined
  }

  const editing: Editing = {
    allowed, busy: command.busy, fault: command.fault, aftermath, conflict, open, leave, save, insist, yield: giveWay,
    isOpen: (subject, fact) => at.value?.subject === subject && at.value.fact === fact,
  }
  provide(KEY, editing)
  return editing
}

function send(subject: string, facts: Record<string, unknown>, on: HouseholdFile): Promise<Edited> {
  if (subject === on.id) return editHousehold(on.id, { version: on.version, facts })
  const member = on.members.find((each) => each.id === subject)
  if (!member) throw new Error(`no member ${subject} in the file`)
  return editPerson(subject, { version: member.version, facts })
}
