import { expect, test } from 'vitest'
import type { Case } from '../../shared/domain/case'
import { addDays } from '../../shared/domain/dates'
import type { RuleName } from '../../shared/domain/result'
import type { CallReply } from '../../shared/ipc/errors'
import { ruleTexts } from '../../shared/texts/rules'
import { dayRules } from '../../renderer/parts/fieldFault'
import { today } from '../support/cases'
import { commands } from './commands'
import { caseIn, newProgram } from './newProgram'

/** The days of the commands that tell when something happened. Days ahead have other names: `date`, `due`, `until`. */
const pastDays = ['on', 'sentOn', 'repliedOn', 'deliveredOn', 'decidedOn']
const aDay = /^\d{4}-\d{2}-\d{2}$/

/** Each day in what a command says, as a way to say the same with another day. */
function daysIn(said: unknown): { name: string; with: (day: string) => unknown }[] {
  if (Array.isArray(said)) {
    return said.flatMap((item, index) =>
      daysIn(item).map((found) => ({ ...found, with: (day: string) => said.with(index, found.with(day)) })),
    )
  }
  if (typeof said !== 'object' || said === null) return []
  return Object.entries(said).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string' && aDay.test(value) && pastDays.includes(name))
      return [{ name, with: (day: string) => ({ ...said, [name]: day }) }]
    return daysIn(value).map((found) => ({
      ...found,
      with: (day: string) => ({ ...said, [name]: found.with(day) }),
    }))
  })
}

const badDays: [string, string][] = [
  ['tomorrow', addDays(today, 1)],
  ['far ahead', '2062-03-10'],
  ['the day before the child was born', '2012-03-13'],
  ['another century', '1926-03-10'],
]

test('no command takes a day that cannot be, and each refusal is told at the field with what to do', async () => {
  const { register, run, call } = newProgram()
  let of: Case = await register()
  const told = new Map<string, Set<RuleName>>()
  for (const line of commands) {
    for (const found of daysIn(line.right(of))) {
      for (const [name, day] of badDays) {
        const reply: CallReply = await call(line.method, { caseId: of.id, ...(found.with(day) as object) })
        const what = `${line.method} ${found.name}, ${name}`
        expect(reply, what).toMatchObject({ ok: false, error: { code: 'rule' } })
        if (reply.ok || reply.error.code !== 'rule') continue
        const { rule } = reply.error
        told.set(line.method, new Set(told.get(line.method)).add(rule))
        // The form of the handover looks at this day itself, before it asks main.
        expect([...dayRules, 'plan_sharing_not_agreed'], what).toContain(rule)
        expect(ruleTexts[rule](''), what).toMatch(/Kontrollera|Skriv|Anteckna/)
      }
    }
    of = caseIn(await run(line, of))
  }
  // Every command that has such a day has been here.
  expect([...told.keys()].toSorted()).toEqual([
    'consent.noteProceeding',
    'consent.record',
    'consent.setDeciders',
    'consent.withdraw',
    'contact.save',
    'coordination.agreePlanSharing',
    'coordination.decide',
    'coordination.noteReceived',
    'followUp.noteOutcome',
    'invitation.callOff',
    'invitation.inviteFamily',
    'invitation.noteReply',
    'invitation.send',
    'meeting.agreeOnInformation',
    'meeting.hold',
    'need.answer',
    'need.noteOnwardConsent',
    'need.noteTold',
    'need.saveObservation',
    'need.saveOnwardContact',
    'plan.noteDelivered',
    'plan.saveCopy',
  ])
})
