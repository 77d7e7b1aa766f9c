import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appTexts } from '../../shared/texts/app'
import { invitationTexts } from '../../shared/texts/invitation'
import { meetingModeTexts } from '../../shared/texts/meetingMode'
import { messageTexts } from '../../shared/texts/outgoingText'
import { paperNames, paperScreenTexts } from '../../shared/texts/papers'
import { planTexts } from '../../shared/texts/plan'
import { registerChildTexts } from '../../shared/texts/registerChild'
import { stepTexts } from '../../shared/texts/routine'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import type { CaseFile } from '../support/caseFile'
import { newComputer, shippedCase } from '../support/computer'
import { playConsent } from '../support/journey/consent'
import { chooseRadio, fillText, goToStep } from '../support/journey/fields'
import { playInvitation } from '../support/journey/invitation'
import { playNeed } from '../support/journey/need'
import { playCopies } from '../support/journey/plan'
import { fillRegistration, saveRegistration } from '../support/journey/register'
import { playBegin, playFirstStart, playOpenCase, playOverview } from '../support/journey/start'
import type { Program } from '../support/launch'

/** What protected identity means on every screen, from the registration to the printed plan. */
const small = shippedCase('small')
const file: CaseFile = {
  ...small,
  child: { ...small.child, firstName: 'Eken', lastName: '', protectedIdentity: true },
}
const [invited] = file.organisations
if (invited === undefined) throw new Error('an organisation is needed')
const { school, municipality, name: rektor, phone } = file.rektor

const planName = paperScreenTexts.version(paperNames.childPlan, 1)

const computer = newComputer()
let program: Program
let page: Page
const faults: Record<string, string[]> = {}

async function look(name: string): Promise<void> {
  const found = await accessibilityFaults(page)
  if (found.length > 0) faults[name] = found
}

const caseRow = (): Locator =>
  page.getByRole('region').filter({ has: page.getByRole('heading', { level: 1 }) })

beforeAll(async () => {
  program = await computer.start()
  page = program.page
  await playFirstStart(page, file.rektor)
  await playBegin(page)
})

afterAll(async () => {
  await program.close()
  computer.scrap()
})

describe('protected identity', () => {
  it('stops the user before anything is written, and asks for a pseudonym only', async () => {
    await fillRegistration(page, file, today())
    await page.getByText(registerChildTexts.protection.stopTitle).waitFor()
    expect(await page.getByRole('textbox', { name: registerChildTexts.child.personnummer }).count()).toBe(0)
    await look('register')
    await saveRegistration(page)
  })

  it('is said quietly in every step, and the header tells neither school nor age', async () => {
    for (const step of [1, 2, 3, 4, 5, 6, 7] as const) {
      await goToStep(page, stepTexts[step].title)
      await caseRow().getByText(appTexts.protectedIdentity).waitFor()
      expect(await caseRow().innerText()).not.toMatch(new RegExp(`${school}|${file.child.schoolClass}| år`))
    }
  })

  it('is in no window title, and in no key of a draft', async () => {
    for (const play of [playNeed, playConsent, playInvitation]) await play(page, file, today())
    expect(await page.title()).toBe(appTexts.name)
    const keys = await page.evaluate(async () => {
      const { call } = window.samverkansstod
      const listed = await call('cases.list', {})
      const [of] = (listed.ok ? listed.value : []) as { id: string }[]
      const drafts = await call('drafts.list', { caseId: of?.id })
      return JSON.stringify(drafts.ok ? (drafts.value as { key: string }[]).map(({ key }) => key) : null)
    })
    expect(keys).not.toMatch(/Eken|Lindskolan/)
  })

  it('shows no name to the room in meeting mode', async () => {
    await page.getByRole('button', { name: meetingModeTexts.open }).click()
    await page.getByRole('heading', { level: 1, name: 'Barnets möte' }).waitFor()
    const names = new RegExp(
      ['Eken', school, rektor, ...file.guardians.map(({ firstName }) => firstName)].join('|'),
    )
    const { since: _, ...parts } = meetingModeTexts.parts
    for (const part of Object.values(parts)) {
      await page.getByRole('button', { name: part, exact: true }).click()
      expect(await page.locator('body').innerText()).not.toMatch(names)
      await look(`meeting mode, ${part}`)
    }
    await page.getByRole('button', { name: meetingModeTexts.close }).click()
    await caseRow().waitFor()
  })

  it('leaves the list of cases with a number', async () => {
    await playOverview(page)
    const only = page.getByRole('table').getByRole('rowheader')
    expect(await only.innerText()).toMatch(/^Ärende \d{4}-1/)
    expect(await page.locator('body').innerText()).not.toContain('Eken')
    await playOpenCase(page)
  })

  it('makes the e-mail tell neither school, rektor nor telephone, and stops them when they are written', async () => {
    await goToStep(page, stepTexts[3].title)
    const email = page.getByRole('group', { name: invitationTexts.invited.email })
    const said = await email.innerText()
    for (const word of [school, municipality, rektor, phone, 'Eken']) expect(said).not.toContain(word)
    expect(said).toContain('numret står i inbjudan')
    await email.getByRole('button', { name: messageTexts.change }).click()
    await email.getByRole('textbox').fill(`Välkommen till ${school}s aula. ${rektor}, ${phone}`)
    expect(await email.locator('mark').allInnerTexts()).toEqual([`${school}s`, rektor, phone])
    await look('email')
    await email.getByRole('button', { name: messageTexts.startOver }).click()
  })

  it('confirms every copy for its recipient before it can be handed over', async () => {
    await goToStep(page, stepTexts[6].title)
    await page.getByText(planTexts.oneByOne).waitFor()
    expect(await page.getByRole('button', { name: planTexts.everybodyNow }).count()).toBe(0)
    await chooseRadio(page, planTexts.copyTo('Eken'), planTexts.copyWays.now)
    const delivered = page.getByRole('checkbox', { name: new RegExp(planTexts.deliveredTo('Eken')) })
    const confirmed = page.getByRole('checkbox', { name: planTexts.confirmed('Eken') })
    await confirmed.waitFor()
    expect(await delivered.count()).toBe(0)
    await look('copies')
    await confirmed.press('Space')
    await delivered.press('Space')
    await page.getByText(planTexts.deliveredOn('Eken')).waitFor()
    await playCopies(page, file)
  })

  it('searches the plan before it is frozen, leads to each place, and lets the user go on knowingly', async () => {
    const { print } = planTexts
    const form = page.getByRole('form', { name: planTexts.newAction })
    await fillText(form, planTexts.what, `Mentor på ${school} ringer 20120314-2383.`)
    await form.getByRole('button', { name: planTexts.add }).click()
    const what = `Mentor på ${school} ringer 20120314-2383.`
    await page.getByRole('button', { name: planTexts.change(what) }).waitFor()
    await page.getByRole('button', { name: print.freeze }).click()
    const asked = page.getByRole('status').filter({ hasText: print.secrets })
    expect(await asked.locator('mark').allInnerTexts()).toEqual([school, '20120314-2383'])
    await look('secrets')
    await asked
      .getByRole('button', { name: print.secretIn(what) })
      .first()
      .click()
    const row = page.getByRole('form', { name: `${planTexts.changeAction}: ${what}` })
    await row.getByRole('button', { name: appTexts.cancel }).click()
    expect(await frozenByMain()).toMatchObject({ code: 'rule', rule: 'plan_reveals_identity' })
    await asked.getByRole('button', { name: print.secretsAnyway }).click()
    await page.getByTitle(planName).waitFor()
    await page.getByRole('button', { name: paperScreenTexts.savePdf }).click()
    await page.getByText(paperScreenTexts.saved('')).waitFor()
  })

  it('is in no name of a file, and the paper says neither whose number nor which school by itself', async () => {
    // The virtual printer names its papers itself.
    const names = readdirSync(computer.papers).filter((name) => /^(?!print-).*\.(pdf|ics)$/.test(name))
    expect(names).toEqual([expect.stringMatching(/^Barnets plan \d{4}-1\.pdf$/)])
    const paper = page.frameLocator(`iframe[title="${planName}"]`).locator('body')
    const printed = await paper.innerText()
    for (const word of [phone, municipality, `${file.child.schoolClass} `])
      expect(printed).not.toContain(word)
    // The school stands once: where the user was asked, and went on.
    expect(printed.split(school)).toHaveLength(2)
    expect(readFileSync(join(computer.papers, names[0] ?? ''))).not.toHaveLength(0)
  })

  it('has no accessibility faults in any of this', () => {
    expect(faults).toEqual({})
  })
})

/** Asks main past the window: it decides for itself. */
async function frozenByMain(): Promise<unknown> {
  return page.evaluate(async () => {
    const { call } = window.samverkansstod
    const listed = await call('cases.list', {})
    const [of] = (listed.ok ? listed.value : []) as { id: string }[]
    const reply = await call('documents.freeze', {
      caseId: of?.id,
      kind: 'childPlan',
      recipient: null,
      acceptGaps: true,
    })
    return reply.ok ? null : reply.error
  })
}
