import { setTimeout as wait } from 'node:timers/promises'
import type { MainEvent } from '../shared/ipc/contract'
import type { Log } from './log'

export interface LockingParts {
  vault: { isUnlocked(): boolean; lock(): void; backup(): Promise<unknown> }
  send(event: MainEvent): void
  /** Minutes the user allows without a key or a pointer. */
  idleMinutes(): number
  idleSeconds(): number
  now(): Date
  log: Log
  /** How long the window may take to save, and a backup to be written when the program closes; milliseconds. */
  patience?: { window: number; backup: number }
}

export interface Locking {
  /** Closes the store: what `vault.lock` does once the window has saved. */
  lock(): Promise<void>
  /** Asks the window to save and lock, gives it a moment, and locks. */
  lockNow(): Promise<void>
  /** The same when nobody has touched the computer for long enough. Call it every few seconds. */
  lockWhenIdle(): Promise<void>
  /**
   * Nobody touches the computer during a meeting that is on its screen: until then it is not locked for being idle. Null
   * ends the wait, and so does locking; everything else that locks does so at once.
   */
  waitUntil(moment: Date | null): void
  /** Before the program ends: saves, makes a backup, locks. Always ends. */
  closeDown(): Promise<void>
}

/** Locks the program when nobody is there, without losing what was half typed. */
export function createLocking(parts: LockingParts): Locking {
  const { vault, send, idleMinutes, idleSeconds, now, log } = parts
  const { patience = { window: 1000, backup: 20_000 } } = parts
  let isClosing = false
  let waitsUntil: Date | null = null
  let asking: Promise<void> | null = null
  let ending: Promise<void> | null = null

  function lock(): Promise<void> {
    return (ending ??= end().finally(() => {
      ending = null
    }))
  }

  async function end(): Promise<void> {
    // The backup needs the open store, so it comes between the window's last save and the lock.
    if (isClosing && vault.isUnlocked()) await backUp()
    waitsUntil = null
    vault.lock()
  }

  /** A folder on a server that has gone away can hang for minutes; the program must not. */
  async function backUp(): Promise<void> {
    try {
      const late = wait(patience.backup, 'late', { ref: false })
      if ((await Promise.race([vault.backup(), late])) === 'late') throw new Error('the backup took too long')
    } catch (error) {
      log.failure('backup_failed', 'closeDown', error)
    }
  }

  async function ask(): Promise<void> {
    send({ kind: 'lockRequested' })
    const until = Date.now() + patience.window
    while (vault.isUnlocked() && ending === null && Date.now() < until) await wait(20)
    await lock()
    send({ kind: 'locked' })
  }

  async function lockNow(): Promise<void> {
    if (!vault.isUnlocked()) return
    asking ??= ask().finally(() => {
      asking = null
    })
    await asking
  }

  return {
    lock,
    lockNow,
    async lockWhenIdle() {
      if (!vault.isUnlocked() || idleSeconds() < idleMinutes() * 60) return
      if (waitsUntil !== null && now() < waitsUntil) return
      log.note('lock_idle')
      await lockNow()
    },
    waitUntil(moment) {
      waitsUntil = moment
    },
    async closeDown() {
      isClosing = true
      await lockNow()
    },
  }
}
