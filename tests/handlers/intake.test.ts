import { expect, test } from 'vitest'
import { createHandlerContext } from '../../main/handlers/context'
import { createIntakeHandlers } from '../../main/handlers/intake'
import { contract } from '../../shared/ipc/contract'
import { newStore } from '../store/newStore'
import { aChild, aReferral, freshSettings, profile, strangerId } from '../support/cases'

const elsa = aChild()
const vilgot = aChild({ firstName: 'Vilgot', identity: { kind: 'birthDate', date: '2021-06-01' } })
const unborn = aChild({ firstName: '', identity: { kind: 'unborn', expectedDate: '2026-06-01' } })

function setUp() {
  const { store } = newStore()
  store.settings.save(freshSettings)
  const context = createHandlerContext({ store: () => store }, () => new Date(2026, 2, 10, 12))
  store.drafts.save(null, 'intake', { caller: 'Lena Vik' })
  return { store, register: createIntakeHandlers(context)['intake.register'] }
}

test('a call makes a case for each child, linked, with an event each, and ends its draft', async () => {
  const { store, register } = setUp()
  const added = await register({
    children: [elsa, vilgot, unborn],
    addTo: [],
    referral: aReferral(),
    draft: 'intake',
  })
  expect(added.map(({ number }) => number)).toEqual(['2026-1', '2026-2', '2026-3'])
  expect(added.map(({ child }) => child)).toEqual([elsa, vilgot, unborn])
  const ids = added.map(({ id }) => id)
  for (const of of added) {
    expect(store.cases.get(of.id)).toEqual(of)
    expect(of.referrals).toEqual([aReferral()])
    expect(of.siblingCaseIds).toEqual(ids.filter((id) => id !== of.id))
    expect(store.events.list(of.id).map(({ who, what }) => [who, what])).toEqual([
      [profile.name, 'intake.register'],
    ])
  }
  expect(store.drafts.list(null)).toEqual([])
})

test('a call is added to a case that is there, linked with the new ones, and takes no number for it', async () => {
  const { store, register } = setUp()
  const [before] = await register({ children: [elsa], addTo: [], referral: aReferral() })
  const again = aReferral({ callerName: 'Peter Hallgren' })
  const existing = before?.id ?? ''
  const [added, changed] = await register({
    children: [vilgot],
    addTo: [existing, existing],
    referral: again,
    draft: 'intake',
  })
  expect(added).toMatchObject({ number: '2026-2', referrals: [again], siblingCaseIds: [existing] })
  expect(changed).toEqual({ ...before, referrals: [aReferral(), again], siblingCaseIds: [added?.id] })
  expect(store.cases.list()).toEqual([added, changed])
  expect(store.events.list(existing).map(({ what }) => what)).toEqual(['intake.register', 'intake.register'])
  expect(store.drafts.list(null)).toEqual([])
})

test('a call to a case that has gone leaves nothing', () => {
  const { store, register } = setUp()
  const input = { children: [elsa], addTo: [strangerId], referral: aReferral(), draft: 'intake' }
  expect(() => register(input)).toThrow('not_found')
  expect(store.cases.list()).toEqual([])
  expect(store.drafts.list(null)).toHaveLength(1)
})

test('a call about nobody is no call', () => {
  const input = { children: [], addTo: [], referral: aReferral() }
  expect(contract['intake.register'].input.safeParse(input).success).toBe(false)
})

test('a call that is refused for one child leaves nothing', () => {
  const { store, register } = setUp()
  const nameless = aChild({ firstName: '' })
  expect(() =>
    register({ children: [elsa, nameless], addTo: [], referral: aReferral(), draft: 'intake' }),
  ).toThrow('rule')
  expect(store.cases.list()).toEqual([])
  expect(store.events.list(null)).toEqual([])
  expect(store.drafts.list(null)).toHaveLength(1)
})
