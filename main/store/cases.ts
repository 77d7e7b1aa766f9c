import type Database from 'better-sqlite3'
import { caseSchema } from '../../shared/domain/case'
import type { Case } from '../../shared/domain/case'
import type { Store } from './store'

/** Cases, each one whole document in one row. */
export function createCases(db: Database.Database): Store['cases'] {
  const list = db
    .prepare<[], string>('select data from cases order by created_on desc, length(number) desc, number desc')
    .pluck()
  const get = db.prepare<[string], string>('select data from cases where id = ?').pluck()
  const insert = db.prepare(
    'insert into cases (id, number, created_on, data) values (@id, @number, @createdOn, @data)',
  )
  const update = db.prepare(
    'update cases set number = @number, created_on = @createdOn, data = @data where id = @id',
  )
  const remove = db.prepare<[string]>('delete from cases where id = ?')
  const lastNumber = db.prepare<[number], number>('select last from case_numbers where year = ?').pluck()
  const noteNumber = db.prepare(
    'insert into case_numbers (year, last) values (?, ?) on conflict (year) do update set last = max(last, excluded.last)',
  )

  return {
    list: () => list.all().map(read),
    get(id) {
      const data = get.get(id)
      return data === undefined ? null : read(data)
    },
    insert: db.transaction((added: Case) => {
      insert.run(row(added))
      const [year, running] = added.number.split('-').map(Number)
      noteNumber.run(year, running)
    }),
    update(changed) {
      if (update.run(row(changed)).changes !== 1) throw new Error('there is no such case')
    },
    remove(id) {
      if (remove.run(id).changes !== 1) throw new Error('there is no such case')
    },
    nextNumber: (year) => `${year}-${(lastNumber.get(year) ?? 0) + 1}`,
  }
}

function read(data: string): Case {
  return caseSchema.parse(JSON.parse(data))
}

function row(of: Case) {
  const { id, number, createdOn } = of
  return { id, number, createdOn, data: JSON.stringify(caseSchema.parse(of)) }
}
