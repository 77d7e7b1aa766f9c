import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Method } from '../../shared/ipc/contract'
import type { CallReply } from '../../shared/ipc/errors'
import {
  changeDraft,
  draftFields,
  discardDraft,
  flushDrafts,
  forgetDrafts,
  loadDrafts,
  whileHeld,
} from '../../renderer/app/drafts'
import { forgetSession, useApp } from '../../renderer/app/store'

const caseId = '5f0b6a52-6f1e-4f8e-9a3d-0c8f2d1b7e10'

/** Main as these tests need it: keeps drafts, and can be told to fail. */
class Main {
  drafts = new Map<string, unknown>()
  saves = 0
  isFailing = false
  /** How long main takes to answer. */
  delay = 0

  call = async (method: Method, input: unknown): Promise<CallReply> => {
    const { key, fields } = input as { key: string; fields: unknown }
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay))
    if (this.isFailing) return { ok: false, error: { code: 'internal', reference: '1' } }
    if (method === 'drafts.list') {
      return {
        ok: true,
        value: [...this.drafts].map(([name, kept]) => ({ key: name, revision: 1, fields: kept })),
      }
    }
    if (method === 'drafts.discard') this.drafts.delete(key)
    if (method === 'drafts.save') {
      this.saves += 1
      this.drafts.set(key, fields)
    }
    return { ok: true, value: { revision: 1 } }
  }
}

let main: Main

beforeEach(() => {
  vi.useFakeTimers()
  main = new Main()
  vi.stubGlobal('window', { samverkansstod: { call: main.call, onEvent: () => undefined } })
})

afterEach(() => {
  forgetDrafts()
  forgetSession({ state: 'locked', problem: null, newestBackup: null })
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const type = (text: string) => changeDraft(caseId, 'note', { text })
const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('saving while somebody types', () => {
  it('saves within 300 ms of the last key', async () => {
    type('h')
    type('he')
    await after(300)
    expect(main.drafts.get('note')).toEqual({ text: 'he' })
    expect(main.saves).toBe(1)
  })

  it('saves a steady typist every 300 ms', async () => {
    for (let letters = 1; letters <= 20; letters += 1) {
      type('a'.repeat(letters))
      await after(100)
    }
    expect(main.saves).toBeGreaterThanOrEqual(5)
    await after(300)
    expect(main.drafts.get('note')).toEqual({ text: 'a'.repeat(20) })
  })

  it('saves what was typed while a slow save was under way', async () => {
    main.delay = 1000
    type('first')
    await after(400)
    type('second')
    await after(3000)
    expect(main.drafts.get('note')).toEqual({ text: 'second' })
  })

  it('saves at once when asked', async () => {
    type('now')
    await expect(flushDrafts()).resolves.toBe(true)
    expect(main.drafts.get('note')).toEqual({ text: 'now' })
  })
})

describe('when saving fails', () => {
  it('keeps the text, says so, and tries until it succeeds', async () => {
    main.isFailing = true
    type('kept')
    await after(10_000)
    expect(draftFields(caseId, 'note')).toEqual({ text: 'kept' })
    expect(useApp.getState().save).toEqual({ kind: 'failed' })
    await expect(flushDrafts()).resolves.toBe(false)

    main.isFailing = false
    await after(6000)
    expect(main.drafts.get('note')).toEqual({ text: 'kept' })
    expect(useApp.getState().save.kind).toBe('saved')
  })

  it('does not let what main has win over what is typed', async () => {
    main.drafts.set('note', { text: 'old' })
    main.drafts.set('other', { text: 'other' })
    type('new')
    await loadDrafts(caseId)
    expect(draftFields(caseId, 'note')).toEqual({ text: 'new' })
    expect(draftFields(caseId, 'other')).toEqual({ text: 'other' })
  })
})

describe('when a command makes the draft a fact', () => {
  const commit = () =>
    whileHeld(caseId, 'note', async () => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      main.drafts.delete('note')
    })

  it('forgets the draft and does not save it again', async () => {
    type('fact')
    const done = commit()
    await after(2000)
    await done
    expect(main.drafts.has('note')).toBe(false)
    expect(draftFields(caseId, 'note')).toBeUndefined()
  })

  it('keeps what is typed meanwhile', async () => {
    type('fact')
    const done = commit()
    await after(200)
    type('fact and more')
    await after(2000)
    await done
    expect(draftFields(caseId, 'note')).toEqual({ text: 'fact and more' })
    expect(main.drafts.get('note')).toEqual({ text: 'fact and more' })
  })

  it('keeps what is typed while the command waits for a save to finish', async () => {
    main.delay = 200
    type('fact')
    await after(350)
    const done = commit()
    type('fact and more')
    await after(3000)
    await done
    expect(draftFields(caseId, 'note')).toEqual({ text: 'fact and more' })
    expect(main.drafts.get('note')).toEqual({ text: 'fact and more' })
  })

  it('keeps what is typed while a draft from before the start is made a fact', async () => {
    main.drafts.set('note', { text: 'fact' })
    await loadDrafts(caseId)
    const done = commit()
    type('fact and more')
    await after(2000)
    await done
    expect(draftFields(caseId, 'note')).toEqual({ text: 'fact and more' })
    expect(main.drafts.get('note')).toEqual({ text: 'fact and more' })
  })

  it('keeps the draft when the command is refused', async () => {
    type('not yet')
    const refused = whileHeld(caseId, 'note', () => Promise.reject(new Error('no')))
    await expect(refused).rejects.toThrow('no')
    await after(1000)
    expect(main.drafts.get('note')).toEqual({ text: 'not yet' })
  })
})

it('discards only the draft it is asked to', async () => {
  changeDraft(caseId, 'note', { text: 'a' })
  changeDraft(caseId, 'note-2', { text: 'b' })
  await flushDrafts()
  await discardDraft(caseId, 'note')
  expect(draftFields(caseId, 'note')).toBeUndefined()
  expect(draftFields(caseId, 'note-2')).toEqual({ text: 'b' })
})
