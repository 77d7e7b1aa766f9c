import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../shared/domain/dates'
import { appTexts } from '../../shared/texts/app'
import { consentTexts } from '../../shared/texts/consent'
import { dataExtractTexts, extractScreenTexts as extractTexts } from '../../shared/texts/dataExtract'
import { eventTexts } from '../../shared/texts/events'
import { meetingTexts } from '../../shared/texts/meeting'
import { peopleTexts as texts } from '../../shared/texts/people'
import { registerChildTexts } from '../../shared/texts/registerChild'
import { guardianRoleTexts, routineTexts, stepTexts } from '../../shared/texts/routine'
import { ruleTexts } from '../../shared/texts/rules'
import { timelineTexts, timelineWords } from '../../shared/texts/timeline'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { openFamily } from '../support/journey/family'
import { chooseOption, chooseRadio, fillDate, fillText, goToStep, setTick } from '../support/journey/fields'
import { playRegister } from '../support/journey/register'
import { playBegin, playFirstStart, playOpenCase, playOverview, playUnlock } from '../support/journey/start'
import { newComputer, shippedCase } from '../support/computer'
import type { Program } from '../support/launch'

/** What changes about a family after the case has been made, and what must not linger when it does. */
const file = shippedCase('small')
const unborn = {
  ...file,
  child: { ...file.child, firstName: 'Nova', lastName: 'Ek', identity: { expectedDay: 20 } },
  guardians: file.guardians.map((guardian) => ({ ...guardian, firstName: 'Tove', lastName: 'Ek' })),
}
const { child: childTexts, guardians: guardianTexts, protection, faults: faultTexts } = registerChildTexts

const computer = newComputer()
let program: Program
let page: Page
const faults: Record<string, string[]> = {}

async function launch(): Promise<void> {
  program = await computer.start()
  page = program.page
}

async function look(name: string): Promise<void> {
  const found = await accessibilityFaults(page)
  if (found.length > 0) faults[name] = found
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const row = (name: string): Locator => page.getByRole('group', { name, exact: true })
const form = (name: string): Locator => page.getByRole('form', { name, exact: true })
const field = (place: Locator, label: string): Locator =>
  place.getByRole('textbox', { name: new RegExp(`^${label}`) })
const caseRow = (): Locator =>
  page.getByRole('region').filter({ has: page.getByRole('heading', { level: 1 }) })

const openPeople = () => openFamily(page)

beforeAll(async () => {
  await launch()
  await playFirstStart(page, file.rektor)
  await playBegin(page)
  await playRegister(page, file, today())
})

afterAll(async () => {
  await program.close()
  computer.scrap()
})

describe('the record of the child', () => {
  const change = texts.of(texts.change, 'Milo')

  it('says what is kept, and takes a new class', async () => {
    await openPeople()
    await row('Milo Sjöö').getByText('Född 11 maj 2019').waitFor()
    await look('people')
    await press(change)
    const milo = form('Milo Sjöö')
    await milo.getByRole('radio', { name: appTexts.no }).and(milo.locator(':checked')).waitFor()
    await look('child-open')
    await fillText(milo, childTexts.schoolClass, '2B')
    await press(texts.save('Milo'))
    await row('Milo Sjöö').getByText('2B Lindskolan').waitFor()
    await caseRow().getByText('2B Lindskolan').waitFor()
  })

  it('is told in full on paper, and in a file that is named by the case alone', async () => {
    await press(extractTexts.title)
    const paper = page.getByRole('region', { name: new RegExp(`^${extractTexts.title}, version 1`) })
    const frame = paper.getByTitle(new RegExp(`^${extractTexts.title}`)).contentFrame()
    for (const words of [dataExtractTexts.readFirst, '2B', eventTexts['cases.updateChild']])
      await frame.getByText(words, { exact: true }).first().waitFor()
    await look('extract')
    await press(extractTexts.saveJson)
    await page.getByText(/^Sparad som \d{4}-1\.json$/).waitFor()
    const [name = ''] = readdirSync(computer.papers).filter((saved) => saved.endsWith('.json'))
    expect(JSON.parse(readFileSync(join(computer.papers, name), 'utf8'))).toMatchObject({
      case: { child: { firstName: 'Milo', schoolClass: '2B' } },
    })
    await press(extractTexts.title)
  })

  it('has a timeline, in place of the step and on paper', async () => {
    await press(texts.back(1))
    await press(timelineTexts.title)
    await page.getByRole('listitem').getByText(timelineWords.registered, { exact: true }).waitFor()
    await page.getByText(timelineTexts.nothingAhead).waitFor()
    await press(timelineTexts.paper)
    const paper = page.getByTitle(new RegExp(`^${timelineTexts.paper}`)).contentFrame()
    await paper.getByText(timelineWords.registered, { exact: true }).waitFor()
    await look('timeline')
    await press(texts.back(1))
    await openPeople()
  })

  it('is not saved with a number that is wrong, or without a name', async () => {
    await press(change)
    const milo = form('Milo Sjöö')
    await chooseRadio(milo, childTexts.identity, childTexts.kinds.personnummer)
    await fillText(milo, childTexts.firstName, '')
    await fillText(milo, childTexts.personnummer, '20190511-1111')
    await press(texts.save('Milo'))
    await milo.getByText(faultTexts.personnummer).waitFor()
    await milo.getByText(faultTexts.name).waitFor()
    await look('child-faults')
    await press(appTexts.cancel)
    await row('Milo Sjöö').getByText('Född 11 maj 2019').waitFor()
  })

  it('has a half-typed change again after the power has gone', async () => {
    await press(change)
    await fillText(form('Milo Sjöö'), childTexts.school, 'Almskolan')
    // A draft is saved at most 300 ms after a change.
    await page.waitForTimeout(1000)
    await program.kill()
    await launch()
    await playUnlock(page)
    await playOpenCase(page)
    await openPeople()
    expect(await field(form('Milo Sjöö'), childTexts.school).inputValue()).toBe('Almskolan')
    await press(appTexts.cancel)
    await row('Milo Sjöö').getByText('2B Lindskolan').waitFor()
  })
})

describe('guardians', () => {
  it('are added, and stand in step 2 as not asked', async () => {
    await press(texts.add)
    const added = form(texts.newOne)
    await press(texts.saveNew)
    await added.getByText(protection.missing).waitFor()
    await added.getByText(texts.nameMissing).waitFor()
    await look('new-guardian')
    await chooseRadio(added, protection.guardian, appTexts.no)
    await fillText(added, guardianTexts.firstName, 'Alma')
    await fillText(added, guardianTexts.lastName, 'Lind')
    await chooseOption(added, guardianTexts.role, guardianRoleTexts.godMan)
    await fillText(added, guardianTexts.phone, '0980-40 22 44')
    await press(texts.saveNew)
    await row('Alma Lind').getByText('0980-40 22 44').waitFor()
    await page.getByRole('button', { name: texts.add, exact: true, includeHidden: true }).waitFor()

    await press(texts.back(1))
    await page.getByRole('heading', { level: 2, name: stepTexts[1].title, exact: true }).waitFor()
    await goToStep(page, stepTexts[2].title)
    await row('Alma Lind').getByText(consentTexts.answers.notAsked).waitFor()
    await row('Alma Lind').getByText(guardianRoleTexts.godMan).waitFor()
  })

  it('are changed one at a time', async () => {
    await openPeople()
    await press(texts.of(texts.change, 'Rana'))
    await fillText(form('Rana Sjöö'), guardianTexts.phone, '0980-40 22 55')
    await press(texts.of(texts.change, 'Alma'))
    expect(await form('Rana Sjöö').count()).toBe(0)
    await row('Rana Sjöö').getByText(texts.started).waitFor()
    await press(appTexts.cancel)
    await press(texts.of(texts.continue, 'Rana'))
    await press(texts.save('Rana'))
    await row('Rana Sjöö').getByText('0980-40 22 55').waitFor()
    await press(texts.back(2))
    await page.getByRole('heading', { level: 2, name: stepTexts[2].title, exact: true }).waitFor()
  })
})

describe('somebody added by mistake', () => {
  it('goes, as long as nothing refers to the person', async () => {
    await openPeople()
    await press(texts.add)
    const added = form(texts.newOne)
    await chooseRadio(added, protection.guardian, appTexts.no)
    await fillText(added, guardianTexts.firstName, 'Fel')
    await press(texts.saveNew)
    await press(texts.of(texts.change, 'Fel'))
    await press(texts.remove('Fel'))
    await row('Fel').waitFor({ state: 'detached' })
    await press(texts.back(2))
  })
})

describe('protected identity', () => {
  it('gives back what was there when the answer was a slip', async () => {
    await openPeople()
    await press(texts.of(texts.change, 'Milo'))
    const milo = form('Milo Sjöö')
    await chooseRadio(milo, protection.child, appTexts.yes)
    expect(await milo.getByRole('textbox', { name: childTexts.firstName }).count()).toBe(0)
    await chooseRadio(milo, protection.child, appTexts.no)
    expect(await field(milo, childTexts.firstName).inputValue()).toBe('Milo')
    expect(await field(milo, childTexts.schoolClass).inputValue()).toBe('2B')
  })

  it('stops the user first, and then takes name and number away', async () => {
    const milo = form('Milo Sjöö')
    await chooseRadio(milo, protection.child, appTexts.yes)
    await milo.getByText(protection.stopTitle).waitFor()
    await milo.getByText(texts.newlyProtected).waitFor()
    await press(texts.save('Milo'))
    await milo.getByText(protection.readMissing).waitFor()
    await milo.getByText(faultTexts.pseudonym).waitFor()
    await look('protected-faults')
    await fillText(milo, childTexts.pseudonym, 'Eken')
    await setTick(milo, protection.read)
    await press(texts.save('Milo'))
    await row('Eken').getByText(appTexts.protectedIdentity).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Eken', exact: true }).waitFor()
    await caseRow()
      .getByText(/Ärende \d{4}-1$/)
      .waitFor()
    await caseRow().getByText(appTexts.protectedIdentity).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/Milo|2019|Lindskolan/)
    await look('protected')
  })

  it('shows the case in the list by its number only', async () => {
    await playOverview(page)
    const only = page.getByRole('table').getByRole('rowheader')
    await only.getByText(appTexts.protectedIdentity).waitFor()
    expect(await only.innerText()).toMatch(/^Ärende \d{4}-1/)
    expect(await page.locator('body').innerText()).not.toMatch(/Milo|Eken|Sjöö/)
    await look('protected-list')
    await playOpenCase(page)
  })

  it('asks for the name when it is lifted', async () => {
    await openPeople()
    await press(texts.of(texts.change, 'Eken'))
    const eken = form('Eken')
    expect(await eken.getByText(protection.stopTitle).count()).toBe(0)
    await chooseRadio(eken, protection.child, appTexts.no)
    await press(texts.save('Eken'))
    await eken.getByText(faultTexts.name).waitFor()
    await eken.getByText(faultTexts.personnummerMissing).waitFor()
    await press(appTexts.cancel)
  })

  it('takes a guardian’s name and telephone away too', async () => {
    await press(texts.of(texts.change, 'Rana'))
    const rana = form('Rana Sjöö')
    await chooseRadio(rana, protection.guardian, appTexts.yes)
    await fillText(rana, guardianTexts.pseudonym, 'Björken')
    await setTick(rana, protection.read)
    await press(texts.save('Rana'))
    await row('Björken').getByText(appTexts.protectedIdentity).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/Rana|0980-40 22 55/)
  })
})

describe('a child that is born', () => {
  const novaThinks = () => page.getByRole('textbox', { name: meetingTexts.views.child('Nova') })

  it('is not asked before that', async () => {
    await playOverview(page)
    await playRegister(page, unborn, today())
    await caseRow()
      .getByText(/^Ärende \d{4}-2$/)
      .waitFor()
    await goToStep(page, stepTexts[5].title)
    await page.getByRole('textbox', { name: meetingTexts.views.guardians(1) }).waitFor()
    expect(await novaThinks().count()).toBe(0)
  })

  it('gets a birth date in place of an expected one', async () => {
    await openPeople()
    await row('Nova Ek')
      .getByText(/^Beräknad födelse/)
      .waitFor()
    await page.getByText(texts.margin.bornWhy).waitFor()
    await press(texts.of(texts.change, 'Nova'))
    const nova = form('Nova Ek')
    await chooseRadio(nova, childTexts.identity, childTexts.kinds.birthDate)
    await fillDate(nova, childTexts.birthDate, addDays(today(), 1))
    await press(texts.save('Nova'))
    await nova.getByText(faultTexts.dateInFuture).waitFor()
    await fillDate(nova, childTexts.birthDate, today())
    await press(texts.save('Nova'))
    await row('Nova Ek').getByText(/^Född/).waitFor()
    await caseRow().getByText(appTexts.age(0)).waitFor()
    await goToStep(page, stepTexts[5].title)
    await novaThinks().waitFor()
    await openPeople()
  })
})

it('finds its way by the step list too, and has one dark block', async () => {
  expect(await page.getByRole('region', { name: routineTexts.nextUp }).count()).toBe(1)
  expect(
    await page.getByRole('navigation', { name: routineTexts.steps }).locator('[aria-current]').count(),
  ).toBe(0)
  await goToStep(page, stepTexts[3].title)
  await page.getByRole('button', { name: texts.title, exact: true }).waitFor()
})

describe('a child registered by mistake', () => {
  const { removal } = texts

  it('goes whole, once it is said what goes and what stays and the number is typed', async () => {
    await openPeople()
    await press(removal.open)
    const removing = page.getByRole('form', { name: /^Ta bort ärende \d{4}-2$/ })
    await removing.getByText(removal.goes).waitFor()
    await removing.getByText(/^numret \d{4}-2, som aldrig används igen$/).waitFor()
    await look('removal')
    await fillText(removing, removal.number, `${today().slice(0, 4)}-1`)
    await press(removal.confirm)
    await removing.getByText(ruleTexts.case_number_wrong('')).waitFor()
    await look('removal-fault')
    await press(appTexts.cancel)
    expect(await page.getByRole('heading', { level: 1, name: 'Nova Ek', exact: true }).count()).toBe(1)
  })

  it('is in no list afterwards, and its number is not used again', async () => {
    const year = today().slice(0, 4)
    await press(removal.open)
    await fillText(page.getByRole('form', { name: removal.form(`${year}-2`) }), removal.number, `${year}-2`)
    await press(removal.confirm)
    const listed = page.getByRole('table').getByRole('rowheader')
    await listed.first().waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/Nova/)
    await playRegister(page, unborn, today())
    await caseRow().getByText(`Ärende ${year}-3`).waitFor()
  })
})

it('has no accessibility faults in any of this', () => {
  expect(faults).toEqual({})
})
