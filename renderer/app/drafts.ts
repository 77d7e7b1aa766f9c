/**
 * Keeps what is half typed. Every change is saved as a draft within 300 ms, and tried again until it succeeds;
 * a draft goes away when its command has made it a fact, or when the user discards it. Never otherwise.
 */
import { clock } from '../../shared/domain/dates'
import type { Draft } from '../../shared/ipc/drafts'
import { api } from './api'
import { timeNow } from './clock'
import { useApp } from './store'

export type Fields = Draft['fields']

interface KeptDraft {
  caseId: string | null
  key: string
  fields: Fields
  /** Counts the changes; `savedVersion` is the one that main has. */
  version: number
  savedVersion: number
  timer: ReturnType<typeof setTimeout> | null
  saving: Promise<void> | null
  failures: number
  /** A command is making it a fact: nothing may be saved meanwhile, or the draft would come back. */
  isHeld: boolean
}

const saveWithin = 300
const slowAfter = 500
const longestWait = 5_000

const kept = new Map<string, KeptDraft>()

/** The name of a draft in the store. `caseId` is null for the forms that register a new child. */
export function draftId(caseId: string | null, key: string): string {
  return `${caseId ?? ''}/${key}`
}

/** The newest fields of a draft, or undefined when there is none. */
export function draftFields(caseId: string | null, key: string): Fields | undefined {
  return useApp.getState().drafts[draftId(caseId, key)]
}

/** Fetches the drafts of a case into the store. What is typed and not yet saved wins over what main has. */
export async function loadDrafts(caseId: string | null): Promise<void> {
  const saved = await api('drafts.list', { caseId })
  const drafts: Record<string, Fields> = {}
  for (const draft of saved) drafts[draftId(caseId, draft.key)] = draft.fields
  for (const [id, draft] of kept)
    if (draft.caseId === caseId && draft.version !== draft.savedVersion) drafts[id] = draft.fields
  const isOfCase = (id: string) => id.startsWith(draftId(caseId, ''))
  useApp.setState((state) => ({ drafts: { ...without(state.drafts, isOfCase), ...drafts } }))
}

/** Takes a change in a form. */
export function changeDraft(caseId: string | null, key: string, fields: Fields): void {
  const id = draftId(caseId, key)
  const draft = kept.get(id) ?? {
    caseId,
    key,
    fields,
    version: 0,
    savedVersion: 0,
    timer: null,
    saving: null,
    failures: 0,
    isHeld: false,
  }
  draft.fields = fields
  draft.version += 1
  kept.set(id, draft)
  useApp.setState((state) => ({ drafts: { ...state.drafts, [id]: fields } }))
  schedule(draft, saveWithin)
}

/** Saves everything that is not yet saved, at once. False when something could not be. */
export async function flushDrafts(): Promise<boolean> {
  await Promise.all([...kept.values()].map(saveNow))
  return [...kept.values()].every((draft) => draft.version === draft.savedVersion)
}

/** Throws a half-written form away. */
export async function discardDraft(caseId: string | null, key: string): Promise<void> {
  await whileHeld(caseId, key, () => api('drafts.discard', { caseId, key }))
}

/**
 * Runs a command that makes the draft a fact (or discards it) in main. Meanwhile the draft is not saved. When the
 * command succeeds the draft goes, unless more was typed while it ran; when it fails the draft stays.
 */
export async function whileHeld<T>(
  caseId: string | null,
  key: string,
  command: () => Promise<T>,
): Promise<T> {
  const id = draftId(caseId, key)
  const draft = kept.get(id)
  if (draft === undefined) {
    const value = await command()
    const typed = kept.get(id)
    if (typed === undefined) forget(caseId, key)
    else saveAgain(typed)
    return value
  }
  // What the command carries was read before this call: whatever is typed from now on is more.
  const { version } = draft
  draft.isHeld = true
  stopTimer(draft)
  if (draft.saving !== null) await draft.saving
  try {
    const value = await command()
    if (draft.version === version) forget(caseId, key)
    else draft.savedVersion = -1
    return value
  } finally {
    draft.isHeld = false
    if (isKept(draft)) schedule(draft, 0)
  }
}

/** Main has let go of the draft, and more has been typed. */
function saveAgain(draft: KeptDraft) {
  draft.savedVersion = -1
  schedule(draft, 0)
}

/** Forgets the drafts of a case that is no more. */
export function forgetCaseDrafts(caseId: string): void {
  for (const draft of kept.values()) {
    if (draft.caseId !== caseId) continue
    stopTimer(draft)
    kept.delete(draftId(caseId, draft.key))
  }
  const isOfCase = (id: string) => id.startsWith(draftId(caseId, ''))
  useApp.setState((state) => ({ drafts: without(state.drafts, isOfCase) }))
}

/** Forgets every draft without saving: the program has locked. */
export function forgetDrafts(): void {
  for (const draft of kept.values()) stopTimer(draft)
  kept.clear()
}

/** Tells the save indicator that a command succeeded. */
export function noteSaved(): void {
  if ([...kept.values()].some((draft) => draft.failures > 0)) return
  useApp.setState({ save: { kind: 'saved', at: clock(timeNow()) } })
}

function schedule(draft: KeptDraft, wait: number) {
  if (draft.isHeld || draft.timer !== null || draft.saving !== null || draft.version === draft.savedVersion)
    return
  draft.timer = setTimeout(() => void saveNow(draft), wait)
}

async function saveNow(draft: KeptDraft): Promise<void> {
  stopTimer(draft)
  while (draft.saving !== null) await draft.saving
  if (draft.isHeld || draft.version === draft.savedVersion || !isKept(draft)) return
  draft.saving = send(draft)
  await draft.saving
  schedule(draft, draft.failures === 0 ? saveWithin : Math.min(longestWait, 500 * 2 ** draft.failures))
}

async function send(draft: KeptDraft): Promise<void> {
  const { caseId, key, fields, version } = draft
  const slow = setTimeout(() => useApp.setState({ save: { kind: 'saving' } }), slowAfter)
  try {
    await api('drafts.save', { caseId, key, fields })
    draft.savedVersion = version
    draft.failures = 0
  } catch {
    draft.failures += 1
  } finally {
    clearTimeout(slow)
    draft.saving = null
  }
  if (isKept(draft)) showSaveState()
}

function showSaveState() {
  if ([...kept.values()].some((draft) => draft.failures > 0)) useApp.setState({ save: { kind: 'failed' } })
  else noteSaved()
}

function forget(caseId: string | null, key: string) {
  const id = draftId(caseId, key)
  kept.delete(id)
  useApp.setState((state) => ({ drafts: without(state.drafts, (other) => other === id) }))
}

function isKept(draft: KeptDraft): boolean {
  return kept.get(draftId(draft.caseId, draft.key)) === draft
}

function stopTimer(draft: KeptDraft) {
  if (draft.timer !== null) clearTimeout(draft.timer)
  draft.timer = null
}

function without(drafts: Record<string, Fields>, isOut: (id: string) => boolean): Record<string, Fields> {
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => !isOut(id)))
}
