import { describe, expect, it } from 'vitest'
import { createLocking } from '../../main/locking'

/** A program with a store, a window that behaves as told, and a list of what happened. */
function setUp({ windowAnswers = true, idle = 0, backup = async (): Promise<unknown> => 'made' } = {}) {
  const happened: string[] = []
  let unlocked = true
  const clock = { now: new Date(2026, 2, 10, 13, 30) }
  const locking = createLocking({
    vault: {
      isUnlocked: () => unlocked,
      lock: () => {
        happened.push('lock')
        unlocked = false
      },
      backup: () => {
        happened.push('backup')
        return backup()
      },
    },
    send: ({ kind }) => {
      happened.push(kind)
      if (kind === 'lockRequested' && windowAnswers) {
        happened.push('saved')
        void locking.lock()
      }
    },
    idleMinutes: () => 10,
    idleSeconds: () => idle,
    now: () => clock.now,
    log: {
      note: (code) => happened.push(code),
      failure: (code) => {
        happened.push(code)
        return ''
      },
    },
    patience: { window: 40, backup: 60 },
  })
  return { locking, happened, clock, open: () => (unlocked = true) }
}

describe('locking', () => {
  it('lets the window save first', async () => {
    const { locking, happened } = setUp()
    await locking.lockNow()
    expect(happened).toEqual(['lockRequested', 'saved', 'lock', 'locked'])
  })

  it('does not wait for a window that has hung', async () => {
    const { locking, happened } = setUp({ windowAnswers: false })
    await locking.lockNow()
    expect(happened).toEqual(['lockRequested', 'lock', 'locked'])
  })

  it('asks once, however many reasons there are', async () => {
    const { locking, happened } = setUp({ windowAnswers: false })
    await Promise.all([locking.lockNow(), locking.lockNow(), locking.lockNow()])
    await locking.lockNow()
    expect(happened).toEqual(['lockRequested', 'lock', 'locked'])
  })

  it('happens when nobody has been there for as long as the user chose', async () => {
    const busy = setUp({ idle: 599 })
    await busy.locking.lockWhenIdle()
    expect(busy.happened).toEqual([])
    const away = setUp({ idle: 600 })
    await away.locking.lockWhenIdle()
    await away.locking.lockWhenIdle()
    expect(away.happened).toEqual(['lock_idle', 'lockRequested', 'saved', 'lock', 'locked'])
  })
})

describe('while a meeting is on the screen', () => {
  const end = new Date(2026, 2, 10, 15)

  it('waits until its time has passed, however long nobody has touched the computer', async () => {
    const { locking, happened, clock } = setUp({ idle: 5000 })
    locking.waitUntil(end)
    await locking.lockWhenIdle()
    clock.now = new Date(end.getTime() - 1)
    await locking.lockWhenIdle()
    expect(happened).toEqual([])
    clock.now = end
    await locking.lockWhenIdle()
    expect(happened).toEqual(['lock_idle', 'lockRequested', 'saved', 'lock', 'locked'])
  })

  it('waits no longer when the meeting has left the screen', async () => {
    const { locking, happened } = setUp({ idle: 5000 })
    locking.waitUntil(end)
    locking.waitUntil(null)
    await locking.lockWhenIdle()
    expect(happened).toContain('lock')
  })

  it('locks at once for everything else, and has forgotten the wait when it is opened again', async () => {
    const { locking, happened, open } = setUp({ idle: 5000 })
    locking.waitUntil(end)
    await locking.lockNow()
    expect(happened).toEqual(['lockRequested', 'saved', 'lock', 'locked'])
    open()
    happened.length = 0
    await locking.lockWhenIdle()
    expect(happened).toContain('lock')
  })
})

describe('closing down', () => {
  it('backs up between the last save and the lock', async () => {
    const { locking, happened } = setUp()
    await locking.closeDown()
    expect(happened).toEqual(['lockRequested', 'saved', 'backup', 'lock', 'locked'])
  })

  it('backs up for a window that has hung', async () => {
    const { locking, happened } = setUp({ windowAnswers: false })
    await locking.closeDown()
    expect(happened).toEqual(['lockRequested', 'backup', 'lock', 'locked'])
  })

  it('goes on when the backup fails', async () => {
    const { locking, happened } = setUp({ backup: () => Promise.reject(new Error('no such folder')) })
    await locking.closeDown()
    expect(happened).toEqual(['lockRequested', 'saved', 'backup', 'backup_failed', 'lock', 'locked'])
  })

  it('goes on when the backup never ends', async () => {
    const { locking, happened } = setUp({ backup: () => new Promise(() => undefined) })
    await locking.closeDown()
    expect(happened).toEqual(['lockRequested', 'saved', 'backup', 'backup_failed', 'lock', 'locked'])
  })

  it('has nothing to do when the program is locked', async () => {
    const { locking, happened } = setUp()
    await locking.lockNow()
    happened.length = 0
    await locking.closeDown()
    expect(happened).toEqual([])
  })
})
