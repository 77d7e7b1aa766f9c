import { useEffect, useEffectEvent } from 'react'
import type { Fields } from './drafts'
import { changeDraft, discardDraft, draftFields, draftId, flushDrafts } from './drafts'
import { useApp } from './store'
import { useTask } from './useTask'

/** A form whose fields outlive the screen, the lock and a power cut. */
export interface DraftForm<T> {
  /** Name it as `draft` in the command that makes the form a fact. */
  key: string
  values: T
  set: <K extends keyof T>(field: K, value: T[K]) => void
  /** Something is written that is not yet a fact. */
  isDirty: boolean
  /** Throws away what is written. */
  discard: () => Promise<void>
  /** Saves the draft now. False when it could not be. */
  flush: () => Promise<boolean>
}

/**
 * The fields of a form with a save button. `initial` is what the form holds when nothing is written; write its type
 * with `type`, not `interface`. Typing saves a draft; the command that saves the form removes it.
 */
export function useDraftForm<T extends Fields>(caseId: string | null, key: string, initial: T): DraftForm<T> {
  const draft = useApp((state) => state.drafts[draftId(caseId, key)])
  return {
    key,
    values: draft === undefined ? initial : knownFields(initial, draft),
    set: (field, value) => {
      const current = draftFields(caseId, key)
      changeDraft(caseId, key, {
        ...(current === undefined ? initial : knownFields(initial, current)),
        [field]: value,
      })
    },
    isDirty: draft !== undefined,
    discard: () => discardDraft(caseId, key),
    flush: flushDrafts,
  }
}

/** Forms that commit when they are left; locking the program leaves them all. */
const openForms = new Set<() => Promise<unknown>>()

/** Leaves every committing form, as if the focus had moved. */
export async function leaveForms(): Promise<void> {
  await Promise.allSettled([...openForms].map((leave) => leave()))
}

/**
 * Fields without a save button, of the open case: typing saves a draft, leaving a field (`leave`, for `onBlur`) makes
 * the fact. What a crash left half typed is made a fact when the screen is opened again. `commit` runs the command
 * with `draft: key`.
 */
export function useCommittedFields<T extends Fields>(
  caseId: string,
  key: string,
  facts: T,
  commit: (values: T) => Promise<unknown>,
) {
  const form = useDraftForm(caseId, key, facts)
  const task = useTask()
  const commitTyped = async (areFactsCurrent: boolean) => {
    const typed = draftFields(caseId, key)
    if (typed === undefined) return
    const values = knownFields(facts, typed)
    const isFact = areFactsCurrent && JSON.stringify(values) === JSON.stringify(facts)
    await task.run(() => (isFact ? form.discard() : commit(values)))
  }
  const leave = () => {
    const id = draftId(caseId, key)
    // Behind a commit that is still running the facts are about to change: nothing may be taken for one of them.
    const areFactsCurrent = !commits.has(id)
    return oneAtATime(id, () => commitTyped(areFactsCurrent))
  }
  const leaveLatest = useEffectEvent(leave)
  useEffect(() => {
    const leaveNow = () => leaveLatest()
    openForms.add(leaveNow)
    void leaveNow()
    return () => {
      openForms.delete(leaveNow)
      void leaveNow()
    }
  }, [caseId, key])
  return { values: form.values, set: form.set, leave: () => void leave(), problem: task.problem }
}

const commits = new Map<string, Promise<void>>()

/** Leaving twice in a row commits once; what was typed in between is committed by the second. */
async function oneAtATime(id: string, commit: () => Promise<void>): Promise<void> {
  const running = commits.get(id) ?? Promise.resolve()
  const next = running.then(commit, commit)
  commits.set(id, next)
  await next
  if (commits.get(id) === next) commits.delete(id)
}

/** Only the fields this form knows, each of the kind it expects: a draft may be older than the form. */
function knownFields<T extends Fields>(initial: T, draft: Fields): T {
  const known = Object.keys(initial).filter(
    (field) => field in draft && isAlike(initial[field], draft[field]),
  )
  return { ...initial, ...Object.fromEntries(known.map((field) => [field, draft[field]])) }
}

/** Nothing chosen, `null`, can stand in any field. */
function isAlike(a: unknown, b: unknown): boolean {
  return a === null || b === null || (typeof a === typeof b && Array.isArray(a) === Array.isArray(b))
}
