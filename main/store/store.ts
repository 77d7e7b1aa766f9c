import type { Case } from '../../shared/domain/case'
import type { Draft } from '../../shared/ipc/drafts'
import type { FrozenDocument } from '../../shared/ipc/documents'
import type { Profile } from '../../shared/domain/profile'

/** What the program remembers about itself, inside the encrypted store. */
export interface StoredSettings {
  profile: Profile
  idleMinutes: number
  backupFolder: string | null
  lastBackupAt: string | null
  lastBackupFailed: boolean
}

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
    /** The next free case number of a year: `2026-14`. */
    nextNumber(year: number): string
  }
  drafts: {
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
  events: {
    append(event: EventRow): void
    list(caseId: string | null): EventRow[]
  }
  settings: {
    get(): StoredSettings
    save(settings: StoredSettings): void
  }
}
