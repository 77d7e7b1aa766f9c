import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { contract } from '../../shared/ipc/contract'
import type { CallReply } from '../../shared/ipc/errors'
import { createCaseHandlers } from '../../main/handlers/cases'
import { createHandlerContext } from '../../main/handlers/context'
import { createRoutineHandlers } from '../../main/handlers/routine'
import { createRouter } from '../../main/ipc'
import { createLog } from '../../main/log'
import { openStoreFile } from '../../main/store/open'
import { createStore } from '../../main/store/sqliteStore'
import type { Store } from '../../main/store/store'
import { newStore, type NewStore } from '../store/newStore'
import { freshSettings } from '../support/cases'
import type { Line } from './commandLine'
import { registration } from './commands'

export const now = () => new Date(2026, 2, 10, 12)

interface NewProgram {
  db: NewStore['db']
  store: Store
  /** The methods that are answered. */
  methods: string[]
  call(method: string, input: object): Promise<CallReply>
  register(): Promise<Case>
  run(line: Line, of: Case): Promise<CallReply>
  /** The store as the next start of the program finds it on the disk. */
  reopen(): Store
}

/** The router, the handlers and an encrypted store in a folder of its own: all of main but its window. */
export function newProgram(): NewProgram {
  const { folder, path, key, db, store } = newStore()
  store.settings.save(freshSettings)
  const context = createHandlerContext({ store: () => (db.open ? store : null) }, now)
  const handlers = { ...createCaseHandlers(context), ...createRoutineHandlers(context) }
  const log = createLog({ folder: join(folder, 'log'), now })
  const answer = createRouter({ contract, handlers, isUnlocked: () => db.open, log })
  const call = (method: string, input: object) => answer(true, method, input)
  return {
    db,
    store,
    methods: Object.keys(handlers),
    call,
    register: async () => caseIn(await call('cases.register', registration)),
    run: ({ method, right }: Line, of: Case) => call(method, { caseId: of.id, ...right(of) }),
    reopen() {
      db.close()
      const again = openStoreFile(path, key)
      onTestFinished(() => void again.close())
      return createStore(again, now)
    },
  }
}

/** The case in a reply that said yes. */
export function caseIn(reply: CallReply): Case {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value as Case
}
