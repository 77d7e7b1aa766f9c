import type Database from 'better-sqlite3'
import { contactChangeSchema } from '../../shared/domain/contactChanges'
import type { Store } from './store'

/** What has been done here to the contacts: a small list, written whole. */
export function createContactChanges(db: Database.Database): Store['contactChanges'] {
  const list = db.prepare<[], string>('select data from contact_changes order by place').pluck()
  const clear = db.prepare('delete from contact_changes')
  const insert = db.prepare('insert into contact_changes (place, id, data) values (?, ?, ?)')

  return {
    list: () => list.all().map((data) => contactChangeSchema.parse(JSON.parse(data))),
    replace: db.transaction((changes) => {
      clear.run()
      for (const [place, change] of changes.entries())
        insert.run(place, change.id, JSON.stringify(contactChangeSchema.parse(change)))
    }),
  }
}
