import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { nextUp, stepStates } from '../../shared/domain/routine'
import { aChild, profile, today } from '../support/cases'
import { commands, registration } from './commands'
import { caseIn, newProgram, now } from './newProgram'

describe('a whole case', () => {
  test('goes from registration to handover, and the next start finds it the same', async () => {
    const { register, run, store, reopen } = newProgram()
    let of = await register()
    expect(of).toMatchObject({ number: '2026-1', createdOn: today, child: registration.child })
    for (const line of commands) {
      // Printing is not a command of the routine's own: everything else is done before the next meeting begins.
      if (line.method === 'followUp.beginNextMeeting') {
        expect(nextUp(of, today)).toMatchObject({ itemId: 'planPrinted' })
        const states = stepStates(of, today).map(({ status }) => status)
        expect(states).toEqual([...Array(5).fill('done'), 'now', 'done'])
      }
      of = caseIn(await run(line, of))
      expect(store.cases.get(of.id)).toEqual(of)
    }
    expect(nextUp(of, today)).toMatchObject({ step: 3 })
    const again = reopen()
    expect(again.cases.get(of.id)).toEqual(of)
    expect(again.cases.list()).toEqual([of])
    expect(again.events.list(of.id).map(({ what }) => what)).toEqual([
      'cases.register',
      ...commands.map(({ method }) => method),
    ])
  })

  test('has every command in it', () => {
    const { methods } = newProgram()
    const changing = methods.filter(
      (method) => !['cases.register', 'cases.list', 'cases.get', 'cases.remove'].includes(method),
    )
    expect([...new Set(commands.map(({ method }) => method))].toSorted()).toEqual(changing.toSorted())
  })
})

test('an accepted command writes one event, which says who, what, when and which case and no more, and ends its draft', async () => {
  const { register, call, store } = newProgram()
  let of = await register()
  for (const { method, right } of commands) {
    store.drafts.save(of.id, 'form', { text: 'Halvskrivet' })
    store.drafts.save(of.id, 'other', { text: 'Något annat' })
    const before = store.events.list(of.id).length
    of = caseIn(await call(method, { caseId: of.id, draft: 'form', ...right(of) }))
    const added = store.events.list(of.id).slice(before)
    expect(added).toEqual([{ at: now().toISOString(), who: profile.name, what: method, caseId: of.id }])
    expect(store.drafts.list(of.id).map(({ key }) => key)).toEqual(['other'])
  }
  expect(store.events.list(null)).toEqual([])
})

test('a refused command says which rule, and changes nothing', async () => {
  const { register, run, call, store } = newProgram()
  let of = await register()
  store.drafts.save(of.id, 'form', { text: 'Halvskrivet' })
  const all = (one: Case) => [store.cases.get(one.id), store.events.list(one.id), store.drafts.list(one.id)]
  const expectRefused = async (method: string, said: object, rule: string) => {
    const before = all(of)
    const reply = await call(method, { caseId: of.id, draft: 'form', ...said })
    expect(reply).toMatchObject({ ok: false, error: { code: 'rule', rule } })
    expect(all(of)).toEqual(before)
  }
  const onlyByNeed = commands.filter(
    ({ method }) => !commands.some((line) => line.method === method && line.wrong),
  )
  expect(onlyByNeed.length).toBeGreaterThan(0)
  for (const { method, right } of onlyByNeed) await expectRefused(method, right(of), 'need_not_activated')
  for (const line of commands) {
    if (line.wrong !== undefined) await expectRefused(line.method, line.wrong.said(of), line.wrong.rule)
    of = caseIn(await run(line, of))
  }
})

test('a refused registration takes no number and keeps its draft', async () => {
  const { call, store, register } = newProgram()
  store.drafts.save(null, 'register', { firstName: '' })
  const input = { ...registration, draft: 'register' }
  expect(await call('cases.register', { ...input, child: aChild({ firstName: '' }) })).toMatchObject({
    error: { code: 'rule', rule: 'name_missing' },
  })
  expect([store.cases.list(), store.events.list(null)]).toEqual([[], []])
  expect(store.drafts.list(null)).toHaveLength(1)
  const first = caseIn(await call('cases.register', input))
  expect(store.drafts.list(null)).toEqual([])
  expect([first.number, (await register()).number]).toEqual(['2026-1', '2026-2'])
  expect(store.events.list(first.id)).toEqual([
    { at: now().toISOString(), who: profile.name, what: 'cases.register', caseId: first.id },
  ])
})

test('an unknown case is not found, whatever is asked of it', async () => {
  const { register, call, store } = newProgram()
  const of = await register()
  const caseId = randomUUID()
  const calls = [
    ...commands.map(({ method, right }) => [method, right(of)] as const),
    ['cases.get', {}] as const,
    ['cases.remove', { number: '2026-1' }] as const,
  ]
  for (const [method, said] of calls) {
    expect([method, await call(method, { caseId, ...said })]).toEqual([
      method,
      { ok: false, error: { code: 'not_found' } },
    ])
  }
  expect(store.cases.list()).toEqual([of])
  expect(store.events.list(caseId)).toEqual([])
})

test('a change whose event cannot be written is not made', async () => {
  const { register, call, store, db } = newProgram()
  const of = await register()
  store.drafts.save(of.id, 'form', { firstName: 'Ella' })
  // The event names the user, and the user is gone.
  db.prepare('delete from settings').run()
  const reply = await call('cases.updateChild', {
    caseId: of.id,
    draft: 'form',
    child: aChild({ firstName: 'Ella' }),
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(store.cases.get(of.id)).toEqual(of)
  expect(store.events.list(of.id)).toHaveLength(1)
  expect(store.drafts.list(of.id)).toHaveLength(1)
})

test('a locked program answers nothing', async () => {
  const { register, run, call, db } = newProgram()
  const of = await register()
  db.close()
  for (const line of commands) expect(await run(line, of)).toEqual({ ok: false, error: { code: 'locked' } })
  expect(await call('cases.list', {})).toEqual({ ok: false, error: { code: 'locked' } })
})

test('what the contract does not know never reaches a rule', async () => {
  const { register, call } = newProgram()
  const { id: caseId } = await register()
  const wrong: [string, object, string][] = [
    ['invitation.chooseAreas', { areaIds: ['aktiv', ''] }, 'areaIds.1'],
    ['consent.withdraw', { personId: 'mormor', on: today }, 'personId'],
    ['consent.withdraw', { personId: 'child', on: '2026-02-30' }, 'on'],
    ['cases.tick', { itemId: 'familyFirst', done: true, on: '2020-01-01' }, 'on'],
    [
      'cases.updateChild',
      { child: { ...aChild(), identity: { kind: 'personnummer', value: '120314-2383' } } },
      'child.identity.value',
    ],
  ]
  for (const [method, said, field] of wrong) {
    expect(await call(method, { caseId, ...said })).toEqual({
      ok: false,
      error: { code: 'invalid_input', field },
    })
  }
})
