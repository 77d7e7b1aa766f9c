import { describe, expect, it, vi } from 'vitest'
import { z } from '../shared/domain/schema'
import { contract } from '../shared/ipc/contract'
import { call, lockedCall } from '../shared/ipc/define'
import type { CallError } from '../shared/ipc/errors'
import { CallFailure } from '../main/handlers/handler'
import { createRouter } from '../main/ipc'

const calls = {
  'cases.count': call(
    z.strictObject({ people: z.array(z.strictObject({ name: z.string().min(1) })) }),
    z.number(),
  ),
  'vault.status': lockedCall(z.strictObject({}), z.string()),
}

/** A router with everything in order; each test breaks one thing. */
function setUp({ unlocked = true, handle = (): unknown => 2 } = {}) {
  const log = { note: vi.fn(), failure: vi.fn(() => '048213') }
  const handler = vi.fn(handle)
  const handlers = { 'cases.count': handler, 'vault.status': () => 'locked' }
  const answer = createRouter({ contract: calls, handlers, isUnlocked: () => unlocked, log })
  return { answer, handler, log }
}

const input = { people: [{ name: 'Alma' }] }

describe('a call', () => {
  it('is answered by its handler, with what the contract let through', async () => {
    const { answer, handler } = setUp()
    expect(await answer(true, 'cases.count', input)).toEqual({ ok: true, value: 2 })
    expect(handler).toHaveBeenCalledExactlyOnceWith(input)
  })

  it('from a foreign page does not exist, whatever it asks', async () => {
    const { answer, handler, log } = setUp()
    expect(await answer(false, 'cases.count', input)).toEqual({ ok: false, error: { code: 'not_found' } })
    expect(await answer(false, 'vault.status', {})).toEqual({ ok: false, error: { code: 'not_found' } })
    expect(handler).not.toHaveBeenCalled()
    expect(log.note).toHaveBeenCalledWith('foreign_sender')
  })

  it.each([
    'cases.everything',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    7,
    null,
    undefined,
    ['x'],
    {},
  ])('named %j does not exist', async (method) => {
    const { answer } = setUp({ unlocked: false })
    expect(await answer(true, method, {})).toEqual({ ok: false, error: { code: 'not_found' } })
  })

  it('waits for the store to be opened before anything is said about its input', async () => {
    const { answer, handler } = setUp({ unlocked: false })
    expect(await answer(true, 'cases.count', { wrong: true })).toEqual({
      ok: false,
      error: { code: 'locked' },
    })
    expect(handler).not.toHaveBeenCalled()
    expect(await answer(true, 'vault.status', {})).toEqual({ ok: true, value: 'locked' })
  })

  it.each([
    [{ people: [{ name: 'Alma' }, { name: '' }] }, 'people.1.name'],
    [{ people: 'Alma' }, 'people'],
    [{ people: [], more: 1 }, 'more'],
    [{ people: [{ name: 'Alma', personnummer: 1 }] }, 'people.0.personnummer'],
    [undefined, ''],
    ['text', ''],
  ])('with wrong input %j names the field', async (wrong, field) => {
    const { answer, handler } = setUp()
    expect(await answer(true, 'cases.count', wrong)).toEqual({
      ok: false,
      error: { code: 'invalid_input', field },
    })
    expect(handler).not.toHaveBeenCalled()
  })

  it('that a rule refuses says which, and about whom', async () => {
    const error: CallError = { code: 'rule', rule: 'consent_missing', subjects: ['a'] }
    const { answer, log } = setUp({
      handle: () => {
        throw new CallFailure(error)
      },
    })
    expect(await answer(true, 'cases.count', input)).toEqual({ ok: false, error })
    expect(log.failure).not.toHaveBeenCalled()
  })

  it.each([
    ['throws', () => Promise.reject(new Error('Alma Ek 20120118-2398 finns redan'))],
    ['throws something odd', () => Promise.reject('Alma Ek')],
    ['answers outside the contract', () => 'Alma Ek'],
  ])('whose handler %s gives a reference and no word of it', async (_, handle) => {
    const { answer, log } = setUp({ handle })
    const reply = await answer(true, 'cases.count', input)
    expect(reply).toEqual({ ok: false, error: { code: 'internal', reference: '048213' } })
    expect(log.failure).toHaveBeenCalledExactlyOnceWith('internal', 'cases.count', expect.anything())
  })
})

describe('the contract', () => {
  it('opens only the vault and the shipped content while locked', () => {
    const open = Object.entries(contract).flatMap(([method, { needsVault }]) => (needsVault ? [] : [method]))
    expect(open.filter((method) => !method.startsWith('vault.'))).toEqual([
      'content.get',
      'directory.get',
      'referral.print',
      'referral.savePdf',
    ])
  })
})
