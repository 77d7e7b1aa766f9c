import type Database from 'better-sqlite3'
import { createCases } from './cases'
import { createContactChanges } from './contactChanges'
import { createDocuments } from './documents'
import { createDrafts } from './drafts'
import { createEvents } from './events'
import { createSettings } from './settings'
import type { Store } from './store'

/** The store over one open, encrypted file. */
export function createStore(db: Database.Database, now: () => Date): Store {
  return {
    transaction: (work) => db.transaction(work).immediate(),
    cases: createCases(db),
    drafts: createDrafts(db, now),
    documents: createDocuments(db),
    contactChanges: createContactChanges(db),
    events: createEvents(db),
    settings: createSettings(db),
  }
}
