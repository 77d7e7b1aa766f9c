import type Database from 'better-sqlite3'
import type { EventRow, Store } from './store'

/** What has been done. Rows are added and never changed; the tables themselves refuse anything else. */
export function createEvents(db: Database.Database): Store['events'] {
  const append = db.prepare<[EventRow]>(
    'insert into events (at, who, what, case_id) values (@at, @who, @what, @caseId)',
  )
  const list = db.prepare<[string | null], EventRow>(
    'select at, who, what, case_id as caseId from events where case_id is ? order by id',
  )

  return {
    append(event) {
      append.run(event)
    },
    list: (caseId) => list.all(caseId),
  }
}
