import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { emptyMeeting } from '../../shared/domain/register'
import { createStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import type { Store } from '../../main/store/store'
import { freshFolder } from '../vault/newVault'

export interface NewStore {
  folder: string
  path: string
  key: Buffer
  db: Database.Database
  store: Store
}

/** A new store in a folder of its own, open. */
export function newStore(): NewStore {
  const folder = freshFolder()
  const path = join(folder, 'store.db')
  const key = randomBytes(32)
  const db = createStoreFile(path, key)
  onTestFinished(() => void db.close())
  return { folder, path, key, db, store: createStore(db, () => new Date('2026-03-02T10:00:00Z')) }
}

/** A case with nothing in it yet but a child, whose name can be looked for in files. */
export function newCase(number: string, firstName = 'Elsa', createdOn = '2026-03-02'): Case {
  return {
    id: randomUUID(),
    number,
    createdOn,
    child: {
      firstName,
      lastName: 'Påhitt',
      identity: { kind: 'birthDate', date: '2015-04-01' },
      protectedIdentity: false,
      school: 'Lindskolan',
      schoolClass: '4B',
    },
    referrals: [],
    siblingCaseIds: [],
    guardians: [],
    organisations: [],
    observations: [],
    needAnswers: [],
    onward: null,
    deciders: null,
    consents: [],
    proceedReasons: [],
    contacts: [],
    meetings: [emptyMeeting(randomUUID())],
    ticks: {},
    skips: {},
  }
}
