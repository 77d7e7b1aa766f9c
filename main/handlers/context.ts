import { randomUUID } from 'node:crypto'
import type { LocalDate } from '../../shared/domain/schema'
import type { CaseEvent, Method } from '../../shared/ipc/contract'
import { localDate } from '../localTime'
import type { Store } from '../store/store'
import { CallFailure } from './handler'

/** What is done with a case is of a kind that its history has words for. */
interface RecordEvent {
  (what: CaseEvent, caseId: string): void
  (what: Method, caseId: null): void
}

/** What every handler of the open store works with. */
export interface HandlerContext {
  /** The open store; fails the call with `locked` when there is none. */
  store(): Store
  now(): Date
  /** The user's own calendar day. */
  today(): LocalDate
  newId(): string
  /** Writes the event row of a change. Call it inside the transaction that makes the change. */
  record: RecordEvent
}

/** The part of the vault that handlers of the open store need. */
export interface StoreHolder {
  store(): Store | null
}

/** The open store, or the failure that the window knows as `locked`. */
export function withStore(vault: StoreHolder): Store {
  const store = vault.store()
  if (store === null) throw new CallFailure({ code: 'locked' })
  return store
}

/** Joins the vault and the clock into what handlers need. */
export function createHandlerContext(vault: StoreHolder, now: () => Date): HandlerContext {
  const store = () => withStore(vault)
  return {
    store,
    now,
    today: () => localDate(now()),
    newId: randomUUID,
    record(what: string, caseId: string | null) {
      const who = store().settings.get().profile.name
      store().events.append({ at: now().toISOString(), who, what, caseId })
    },
  }
}
