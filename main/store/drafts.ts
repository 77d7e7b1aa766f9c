import type Database from 'better-sqlite3'
import { draftSchema } from '../../shared/ipc/drafts'
import type { Store } from './store'

interface Row {
  key: string
  revision: number
  fields: string
}

/** Half-written forms. */
export function createDrafts(db: Database.Database, now: () => Date): Store['drafts'] {
  const list = db.prepare<[string | null], Row>(
    'select key, revision, fields from drafts where case_id is ? order by id',
  )
  const save = db
    .prepare<[string | null, string, string, string], number>(
      `insert into drafts (case_id, key, revision, fields, saved_at) values (?, ?, 1, ?, ?)
        on conflict (coalesce(case_id, ''), key)
        do update set revision = revision + 1, fields = excluded.fields, saved_at = excluded.saved_at
        returning revision`,
    )
    .pluck()
  const discard = db.prepare('delete from drafts where case_id is ? and key = ?')
  const { fields: fieldsSchema } = draftSchema.shape

  return {
    list: (caseId) =>
      list.all(caseId).map((row) => draftSchema.parse({ ...row, fields: JSON.parse(row.fields) })),
    save(caseId, key, fields) {
      const revision = save.get(caseId, key, JSON.stringify(fieldsSchema.parse(fields)), now().toISOString())
      if (revision === undefined) throw new Error('a saved draft has a revision')
      return revision
    },
    discard(caseId, key) {
      discard.run(caseId, key)
    },
  }
}
