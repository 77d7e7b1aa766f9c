import { rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { syncFile } from '../files'
import { migration0001 } from './migrations/0001'
import { migration0002 } from './migrations/0002'
import { migration0003 } from './migrations/0003'
import { migration0004 } from './migrations/0004'

/** Frozen SQL, one text for each version of the store: the first makes version 1. */
export const migrations: readonly string[] = [migration0001, migration0002, migration0003, migration0004]

/** Where the store as it was before a migration is kept, encrypted, until it has opened well once more. */
export function copyBeforeMigration(path: string): string {
  return `${path}.before-migration`
}

/**
 * Brings a store up to the newest version, one transaction for each step: a step that fails or is cut short
 * leaves the version before it. An existing store is copied first, encrypted with the same key.
 */
export function migrate(db: Database.Database, path: string, steps: readonly string[]): void {
  const from = storeVersion(db)
  const copy = copyBeforeMigration(path)
  if (from === steps.length) {
    rmSync(copy, { force: true })
    return
  }
  if (from > 0) {
    rmSync(copy, { force: true })
    db.prepare('vacuum into ?').run(copy)
    syncFile(copy)
  }
  // A step that rebuilds a table would otherwise delete what refers to it; references are checked before it ends.
  db.pragma('foreign_keys = off')
  steps.slice(from).forEach((sql, index) => {
    db.transaction(() => {
      db.exec(sql)
      const broken = db.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0) throw new Error('a migration broke a reference')
      db.pragma(`user_version = ${from + index + 1}`)
    }).exclusive()
  })
  // A table that was rebuilt leaves empty pages behind, which nobody reads and so nobody would find damaged.
  db.exec('vacuum')
}

/** How many migrations a store has been through. */
export function storeVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
