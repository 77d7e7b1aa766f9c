import type Database from 'better-sqlite3'
import { frozenDocumentSchema } from '../../shared/ipc/documents'
import type { Store } from './store'

/** Frozen papers. Each kind knows the shape of its own snapshot; here it is only kept. */
export function createDocuments(db: Database.Database): Store['documents'] {
  const columns =
    'id, case_id as caseId, kind, recipient, version, template_version as templateVersion, frozen_at as frozenAt'
  const list = db.prepare<[string]>(
    `select ${columns} from documents where case_id = ? order by kind, recipient, version`,
  )
  const get = db.prepare<[string]>(`select ${columns} from documents where id = ?`)
  const snapshotOf = db.prepare<[string], string>('select snapshot from documents where id = ?').pluck()
  const insert = db.prepare(
    `insert into documents (id, case_id, kind, recipient, version, template_version, frozen_at, snapshot)
      values (@id, @caseId, @kind, @recipient, @version, @templateVersion, @frozenAt, @snapshot)`,
  )

  return {
    list: (caseId) => list.all(caseId).map((row) => frozenDocumentSchema.parse(row)),
    get(id) {
      const row = get.get(id)
      const snapshot = snapshotOf.get(id)
      if (row === undefined || snapshot === undefined) return null
      return { document: frozenDocumentSchema.parse(row), snapshot: JSON.parse(snapshot) }
    },
    insert(document, snapshot) {
      insert.run({ ...frozenDocumentSchema.parse(document), snapshot: JSON.stringify(snapshot) })
    },
  }
}
