import fc from 'fast-check'
import { test } from 'vitest'
import type { Case } from '../../../shared/domain/case'
import { addDays } from '../../../shared/domain/dates'
import {
  aCase,
  aChild,
  aMoment,
  childPsychiatry,
  frozen,
  johan,
  primaryCare,
  sara,
  school,
  sharedNeed,
  socialServices,
  today,
} from '../../support/cases'
import { consentOrders } from './consentOrders'
import { expectFairStep, expectSound, expectTold } from './invariants'
import type { Order } from './order'
import { otherOrders } from './otherOrders'
import { Voices } from './voices'

interface Life {
  of: Case
  today: string
  voices: Voices
}

/** One command, and everything that has to hold after it. */
class Step implements fc.Command<Life, object> {
  private readonly order: Order

  constructor(order: Order) {
    this.order = order
  }

  check(): boolean {
    return true
  }

  run(life: Life): void {
    life.today = addDays(life.today, this.order.wait)
    const before = life.of
    // What is frozen to the bottom cannot be changed behind our back: trying to throws.
    const result = this.order.decide(before, aMoment(life.today))
    if (!result.ok) return expectTold(result)
    const after = frozen(result.value)
    after.consents.slice(before.consents.length).forEach((row) => life.voices.heard(row))
    before.consents.forEach((row, index) => {
      const withdrawnOn = after.consents[index]?.withdrawnOn ?? null
      if (withdrawnOn !== row.withdrawnOn) life.voices.withdrew(row.personId, withdrawnOn ?? '')
    })
    expectFairStep(before, after, life.today, life.voices)
    expectSound(after, life.today, life.voices)
    life.of = after
  }

  toString(): string {
    return this.order.name
  }
}

const children = {
  thirteen: aChild(),
  soon18: aChild({ identity: { kind: 'birthDate', date: '2008-03-20' } }),
  adult: aChild({ identity: { kind: 'birthDate', date: '2007-01-01' } }),
  withheld: aChild({ firstName: 'Eken', identity: { kind: 'withheld' }, protectedIdentity: true }),
  unborn: aChild({ firstName: '', lastName: '', identity: { kind: 'unborn', expectedDate: '2026-06-01' } }),
}
const surroundings = {
  one: [school, primaryCare],
  two: [school, primaryCare, socialServices],
  specialistToAsk: [school, primaryCare, childPsychiatry],
  specialistKnown: [
    school,
    { ...childPsychiatry, establishedContact: 'yes', contactIsRelevant: 'yes' },
    socialServices,
  ],
} satisfies Record<string, Case['organisations']>
const keysOf = <T extends object>(of: T) => fc.constantFrom(...(Object.keys(of) as (keyof T)[]))

/** In few words, so that a counterexample can be read. */
const beginnings = fc.record({
  child: keysOf(children),
  guardians: fc.constantFrom(2, 2, 1, 0),
  organisations: keysOf(surroundings),
  isActivated: fc.constantFrom(true, true, true, true, false),
})

function begin({
  child,
  guardians,
  organisations,
  isActivated,
}: typeof beginnings extends fc.Arbitrary<infer T> ? T : never): Life {
  const of = aCase({
    child: children[child],
    guardians: [sara, johan].slice(0, guardians),
    organisations: surroundings[organisations],
    needAnswers: isActivated ? sharedNeed : [],
  })
  return { of, today, voices: new Voices() }
}

test('nothing that anybody does to a case, in any order, breaks its rules', () => {
  const steps = fc.commands(
    [...consentOrders, ...otherOrders].map((order) => order.map((one) => new Step(one))),
    { maxCommands: 40, size: 'max' },
  )
  fc.assert(
    fc.property(beginnings, steps, (beginning, commands) =>
      fc.modelRun(() => ({ model: begin(beginning), real: {} }), commands),
    ),
    { numRuns: 300 },
  )
}, 30_000)
