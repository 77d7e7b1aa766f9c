import type Database from 'better-sqlite3'
import { settingsSchema } from '../../shared/ipc/settings'
import type { Store } from './store'

/** What the program remembers about itself: one row, written when the store is made. */
export function createSettings(db: Database.Database): Store['settings'] {
  const get = db.prepare<[], string>('select data from settings where id = 1').pluck()
  const save = db.prepare(
    'insert into settings (id, data) values (1, ?) on conflict (id) do update set data = excluded.data',
  )

  return {
    get: () => settingsSchema.parse(JSON.parse(get.get() ?? 'null')),
    save(settings) {
      save.run(JSON.stringify(settingsSchema.parse(settings)))
    },
  }
}
