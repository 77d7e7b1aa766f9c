import type { Case } from '../../shared/domain/case'
import type { ContactChange } from '../../shared/domain/contactChanges'
import type { Draft } from '../../shared/ipc/drafts'
import type { FrozenDocument } from '../../shared/ipc/documents'
import type { Settings } from '../../shared/ipc/settings'

/** Who did what, when, to which case. No free text, ever. */
export interface EventRow {
  at: string
  who: string
  what: string
  caseId: string | null
}

/**
 * The open, encrypted store. Everything is synchronous; a change and its event row share one transaction.
 * Repositories answer `null` for what does not exist and throw only when the file itself fails.
 */
export interface Store {
  transaction<T>(work: () => T): T
  cases: {
    /** All cases, newest first. */
    list(): Case[]
    get(id: string): Case | null
    insert(added: Case): void
    update(changed: Case): void
    /** Removes a case with its drafts and documents. Its number is not given out again. */
    remove(id: string): void
    /** The next case number of a year, `2026-14`. A number that has been used is never given out again. */
    nextNumber(year: number): string
  }
  drafts: {
    /** The drafts of one case; with `null` those of children not yet registered. */
    list(caseId: string | null): Draft[]
    /** Answers with the draft's new revision. */
    save(caseId: string | null, key: string, fields: Draft['fields']): number
    discard(caseId: string | null, key: string): void
  }
  documents: {
    list(caseId: string): FrozenDocument[]
    get(id: string): { document: FrozenDocument; snapshot: unknown } | null
    insert(document: FrozenDocument, snapshot: unknown): void
  }
  /** What the user has done to the contacts. The shipped list itself is never stored. */
  contactChanges: {
    list(): ContactChange[]
    replace(changes: readonly ContactChange[]): void
  }
  events: {
    append(event: EventRow): void
    /** Oldest first: the events of one case, or with `null` those that concern no case. */
    list(caseId: string | null): EventRow[]
  }
  settings: {
    get(): Settings
    save(settings: Settings): void
  }
}
