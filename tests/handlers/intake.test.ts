import { expect, test } from 'vitest'
import { createHandlerContext } from '../../main/handlers/context'
import { createIntakeHandlers } from '../../main/handlers/intake'
import { newStore } from '../store/newStore'
import { aChild, aReferral, profile } from '../support/cases'

const elsa = aChild()
const vilgot = aChild({ firstName: 'Vilgot', identity: { kind: 'birthDate', date: '2021-06-01' } })
const unborn = aChild({ firstName: '', identity: { kind: 'unborn', expectedDate: '2026-06-01' } })

function setUp() {
  const { store } = newStore()
  store.settings.save({
    profile,
    idleMinutes: 10,
    goodTimeDays: 14,
    backupFolder: null,
    lastBackupAt: null,
    lastBackupFailed: false,
  })
  const context = createHandlerContext({ store: () => store }, () => new Date(2026, 2, 10, 12))
  store.drafts.save(null, 'intake', { caller: 'Lena Vik' })
  return { store, register: createIntakeHandlers(context)['intake.register'] }
}

test('a call makes a case for each child, linked, with an event each, and ends its draft', async () => {
  const { store, register } = setUp()
  const added = await register({ children: [elsa, vilgot, unborn], referral: aReferral(), draft: 'intake' })
  expect(added.map(({ number }) => number)).toEqual(['2026-1', '2026-2', '2026-3'])
  expect(added.map(({ child }) => child)).toEqual([elsa, vilgot, unborn])
  const ids = added.map(({ id }) => id)
  for (const of of added) {
    expect(store.cases.get(of.id)).toEqual(of)
    expect(of.referral).toEqual(aReferral())
    expect(of.siblingCaseIds).toEqual(ids.filter((id) => id !== of.id))
    expect(store.events.list(of.id).map(({ who, what }) => [who, what])).toEqual([
      [profile.name, 'intake.register'],
    ])
  }
  expect(store.drafts.list(null)).toEqual([])
})

test('a call that is refused for one child leaves nothing', () => {
  const { store, register } = setUp()
  const nameless = aChild({ firstName: '' })
  expect(() => register({ children: [elsa, nameless], referral: aReferral(), draft: 'intake' })).toThrow(
    'rule',
  )
  expect(store.cases.list()).toEqual([])
  expect(store.events.list(null)).toEqual([])
  expect(store.drafts.list(null)).toHaveLength(1)
})
