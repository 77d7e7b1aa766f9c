import { expect, it } from 'vitest'
import { createHandlerContext } from '../../main/handlers/context'
import { CallFailure } from '../../main/handlers/handler'
import { createRoomHandlers } from '../../main/handlers/room'
import { newStore } from '../store/newStore'
import { aBooking, aCase, freshSettings, strangerId, today, withMeeting } from '../support/cases'

/** A case with a meeting today until half past two, at a quarter past two; `waits` is what locking was told. */
function setUp(end = '14:30') {
  const { store } = newStore()
  store.settings.save(freshSettings)
  const of = withMeeting(aCase(), { booking: aBooking({ date: today, end }) })
  store.cases.insert(of)
  const waits: (Date | null)[] = []
  const context = createHandlerContext({ store: () => store }, () => new Date(2026, 2, 10, 14, 15))
  const handlers = createRoomHandlers({ context, locking: { waitUntil: (until) => waits.push(until) } })
  return { of, handlers, waits }
}

it('lets the lock wait until half an hour after the meeting, and no longer than it is on the screen', async () => {
  const { of, handlers, waits } = setUp()
  expect(await handlers['room.enter']({ caseId: of.id })).toEqual({ locksAfter: '15:00' })
  expect(await handlers['room.leave']({})).toEqual({})
  expect(waits).toEqual([new Date(2026, 2, 10, 15), null])
})

it('waits for nothing when the meeting is over, or there is no such case', async () => {
  const { of, handlers, waits } = setUp('13:30')
  expect(await handlers['room.enter']({ caseId: of.id })).toEqual({ locksAfter: null })
  expect(() => handlers['room.enter']({ caseId: strangerId })).toThrow(CallFailure)
  expect(waits).toEqual([null])
})
