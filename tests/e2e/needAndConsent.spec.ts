import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayAndMonth } from '../../shared/domain/dates'
import { appTexts } from '../../shared/texts/app'
import { consentTexts } from '../../shared/texts/consent'
import { needTexts } from '../../shared/texts/need'
import { organisationTexts } from '../../shared/texts/organisations'
import { paperNames, paperScreenTexts } from '../../shared/texts/papers'
import { stepTexts } from '../../shared/texts/routine'
import { ruleTexts } from '../../shared/texts/rules'
import { untold } from '../routine/coverage'
import { placesOfA } from '../routine/placesOfA'
import { readPdf } from '../documents/readPdf'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { addOrganisation, noteConsent } from '../support/journey/consent'
import { chooseOption, chooseRadio, fillDate, fillText, goToStep, setTick } from '../support/journey/fields'
import { playInvitation } from '../support/journey/invitation'
import { answerQuestion } from '../support/journey/need'
import { playRegister } from '../support/journey/register'
import { playBegin, playFirstStart, playOpenCase, playUnlock } from '../support/journey/start'
import { newComputer, shippedCase } from '../support/computer'
import type { Program } from '../support/launch'
import { newReading } from '../support/reading'

/** The ways out of step 1 and the noes of step 2: what is refused, what is missing, and what is taken back. */
const ordinary = shippedCase('ordinary')
const [careCentre, socialServices, , , childPsychiatry] = ordinary.organisations
if (careCentre === undefined || socialServices === undefined || childPsychiatry === undefined)
  throw new Error('too few')
const file = {
  ...ordinary,
  organisations: [careCentre, socialServices, childPsychiatry],
  invitations: [{ organisation: 0, way: 'phone' as const, day: 0, reply: 'none' as const }],
}
type Answered = (typeof file.consents)[number]
const unanswered: Answered = {
  person: 0,
  answer: 'notReachable',
  day: -3,
  refuses: [],
  limits: '',
  maturity: '',
}

const computer = newComputer()
let program: Program
let page: Page
const faults: Record<string, string[]> = {}
const reading = newReading()

async function launch(): Promise<void> {
  program = await computer.start()
  page = program.page
  await reading.follow(page)
}

async function look(name: string): Promise<void> {
  const found = await accessibilityFaults(page)
  if (found.length > 0) faults[name] = found
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const seen = (text: string) => page.getByText(text, { exact: true }).first().waitFor()
const row = (name: string): Locator => page.getByRole('group', { name, exact: true })
const papers = (): Locator => page.getByRole('list', { name: consentTexts.papers.label })
const form = (name: string): Locator => page.getByRole('form', { name, exact: true })

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

describe('step 1, the need', () => {
  const { observations } = needTexts

  it('keeps no observation without words, nor one from a day that has not come', async () => {
    await press(observations.about(observations.write, observations.seen))
    await press(appTexts.save)
    await seen(observations.textMissing)
    await fillText(page, observations.seen, 'Borta 14 dagar.')
    await fillDate(page, observations.day, addDays(today(), 1))
    await press(appTexts.save)
    await seen(ruleTexts.date_in_future(''))
    await look('observation-fault')
    await fillDate(page, observations.day, '2001-01-01')
    await press(appTexts.save)
    await seen(ruleTexts.date_before_birth(''))
    await fillDate(page, observations.day, today())
    await press(appTexts.save)
    await page.getByText('Borta 14 dagar.').waitFor()
  })

  it('asks for a yes or no, and why', async () => {
    await press(needTexts.saveAnswer)
    await seen(needTexts.answerMissing)
    await seen(needTexts.reasonMissing)
  })

  it('ends where the own support is enough, with reason and day', async () => {
    await answerQuestion(page, 1, appTexts.yes, 'Eget schema räcker.', addDays(today(), -2))
    await seen(needTexts.outcome.notActivated)
    await seen(needTexts.outcome.onward.ownSupport + ' ' + needTexts.outcome.reopen)
    expect(await form(needTexts.formOf(2)).count()).toBe(0)
    await look('not-activated')
  })

  it('lets nobody note a consent while the coordination is not started', async () => {
    await goToStep(page, stepTexts[2].title)
    await seen(consentTexts.needFirst)
    await press(consentTexts.person.of(consentTexts.person.note, 'Sara'))
    await chooseRadio(form('Sara Bergqvist'), consentTexts.form.answer, consentTexts.answers.no)
    await press(consentTexts.form.save('Sara'))
    await seen(ruleTexts.need_not_activated(''))
    await press(appTexts.cancel)
    // What the coordination is can be told before it has started; nobody is asked yet.
    expect(await papers().getByRole('button').allTextContents()).toEqual([paperNames.informationSheet])
    await goToStep(page, stepTexts[1].title)
  })

  it('opens again when the answer changes, and asks who takes contact where another can help alone', async () => {
    await press(needTexts.outcome.answerAnew)
    await answerQuestion(page, 1, appTexts.no, 'Frånvaron ökar ändå.', today())
    const second = form(needTexts.formOf(2))
    await chooseRadio(second, /^2\./, appTexts.yes)
    await fillText(second, needTexts.why, 'Vårdcentralen räcker.')
    await press(needTexts.saveAnswer)
    await seen(needTexts.routes.missing)
    await chooseRadio(second, needTexts.routes.label, needTexts.routes.weContact)
    await press(needTexts.saveAnswer)
    await seen(needTexts.outcome.notActivated)
    await seen(needTexts.routeTaken.weContact)
  })

  const { onward } = needTexts

  it('notes who says yes to our contact (A-1.13), with the formula once every blank has a value, and then the contact (A-1.14)', async () => {
    await press(onward.consent.open)
    const yes = form(onward.consent.row)
    await press(onward.consent.save)
    await seen(onward.organisationMissing)
    await seen(onward.consent.peopleMissing)
    await seen(onward.consent.unfinished)
    await look('onward-fault')
    await fillText(yes, onward.organisation, careCentre.name)
    await setTick(yes, 'Sara')
    await fillDate(yes, onward.day, addDays(today(), -1))
    await yes.getByText(new RegExp(`för kontakt med ${careCentre.name}\\.$`)).waitFor()
    await press(onward.consent.save)
    await row(onward.consent.row).getByText(onward.consent.onlyThis).waitFor()

    await press(onward.contacts.open)
    const contact = form(onward.contacts.newOne)
    await press(onward.contacts.save)
    await seen(onward.contacts.askedMissing)
    await fillText(contact, onward.contacts.asked, 'Att de ringer Sara.')
    await fillDate(contact, onward.day, addDays(today(), -2))
    await press(onward.contacts.save)
    await seen(ruleTexts.contact_before_consent(''))
    await fillDate(contact, onward.day, today())
    await press(onward.contacts.save)
    await row(onward.contacts.row).getByText('Att de ringer Sara.').waitFor()
    await look('onward')
  })

  it('says who closed the case, and lets nothing in it change but by answering anew', async () => {
    await page
      .getByText(
        needTexts.outcome.decided(2, dayAndMonth(today()), file.rektor.name, 'Vårdcentralen räcker.'),
      )
      .waitFor()
    expect(
      await page
        .getByRole('button', { name: observations.about(observations.write, observations.heard) })
        .count(),
    ).toBe(0)
  })

  it('starts when several are needed', async () => {
    await press(needTexts.outcome.answerAnew)
    await answerQuestion(page, 2, appTexts.no, 'Fler behövs.', today())
    await answerQuestion(page, 3, appTexts.yes, 'Tillsammans.', today())
    await seen(needTexts.outcome.activated)
    await row(needTexts.onward.contacts.row).getByText('Att de ringer Sara.').waitFor()
    expect(await page.getByRole('button', { name: needTexts.onward.contacts.open }).count()).toBe(0)
  })
})

describe('step 2, the consent', () => {
  const texts = consentTexts.organisations

  it('adds no organisation without a name and a kind, and removes one that nobody has answered about', async () => {
    await goToStep(page, stepTexts[2].title)
    await press(organisationTexts.add)
    await press(organisationTexts.saveNew)
    await seen(organisationTexts.nameMissing)
    await seen(organisationTexts.kindMissing)
    await look('organisation-fault')
    await press(appTexts.cancel)
    for (const organisation of file.organisations) await addOrganisation(page, organisation)
    await addOrganisation(page, { ...careCentre, name: 'Fel verksamhet' })
    await press(organisationTexts.change('Fel verksamhet'))
    await press(organisationTexts.remove('Fel verksamhet'))
    await row('Fel verksamhet').waitFor({ state: 'detached' })
  })

  it('has the information to give first, and a form for each of those who are asked (A-2.3, A-2.6)', async () => {
    const { form: label, formNamed } = consentTexts.papers
    const whose = ['Saras', 'Johans', 'Elsas'].map(label)
    await expect
      .poll(() => papers().getByRole('button').allTextContents())
      .toEqual([paperNames.informationSheet, ...whose])
    for (const name of [paperNames.informationSheet, formNamed(label('Elsas'))]) {
      await press(name)
      await page.getByTitle(paperScreenTexts.version(name, 1)).waitFor()
      await press(paperScreenTexts.savePdf)
      await page.getByText(paperScreenTexts.saved('')).waitFor()
    }
    await look('family-papers')
    await press(paperScreenTexts.close)
    const saved = readdirSync(computer.papers).filter((name) => name.endsWith('.pdf'))
    expect(saved).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Informationsblad \d{4}-\d+\.pdf$/),
        expect.stringMatching(/^Samtyckesblankett \d{4}-\d+\.pdf$/),
      ]),
    )
    const elsas = saved.find((name) => name.startsWith('Samtyckesblankett')) ?? ''
    const { pages } = await readPdf(readFileSync(join(computer.papers, elsas)))
    for (const { name } of file.organisations) expect(pages[0]?.text).toContain(name)
    expect(pages[0]?.text).toContain('Vi vill veta vad du tycker.')
  })

  it('says whose answer is missing when nobody has said yes', async () => {
    await noteConsent(page, file, unanswered, today())
    await row(careCentre.name).getByText(texts.missing('Sara och Johan')).waitFor()
    await row(careCentre.name).getByText(texts.notInvitedYet).waitFor()
  })

  it('records no yes without how and to which organisations', async () => {
    await press(consentTexts.person.of(consentTexts.person.note, 'Sara'))
    const sara = form('Sara Bergqvist')
    await chooseRadio(sara, consentTexts.form.answer, consentTexts.answers.yes)
    await press(consentTexts.form.save('Sara'))
    await seen(consentTexts.form.formMissing)
    await seen(consentTexts.form.organisationsMissing)
    await chooseRadio(sara, consentTexts.form.form, consentTexts.forms.oral)
    await seen(consentTexts.form.noteUnfinished)
    await look('consent-fault')
  })

  it('keeps a half-written answer when the program is killed, and has its row open again', async () => {
    // A draft is saved at most 300 ms after a change.
    await page.waitForTimeout(1000)
    await program.kill()
    await launch()
    await playUnlock(page)
    await playOpenCase(page)
    await goToStep(page, stepTexts[2].title)
    const kept = form('Sara Bergqvist').getByRole('radio', { name: consentTexts.forms.oral })
    await expect.poll(() => kept.isChecked()).toBe(true)
    await press(appTexts.cancel)
  })

  it('names the child whose no stops an organisation that the guardians have agreed to', async () => {
    await noteConsent(page, file, { ...unanswered, answer: 'yes', form: 'oral', day: -2 }, today())
    await row(childPsychiatry.name).getByText(texts.covered('Sara')).waitFor()
    await noteConsent(
      page,
      file,
      { ...unanswered, person: 'child', answer: 'yes', form: 'oral', day: -2, refuses: [2] },
      today(),
    )
    await row(childPsychiatry.name).getByText(texts.refused('Elsa')).waitFor()
    await row(careCentre.name).getByText(texts.covered('Sara och Elsa')).waitFor()
    await row(careCentre.name).getByText(texts.coveredButMissing('Johan')).waitFor()
  })

  it('keeps an organisation that somebody has answered about', async () => {
    await press(organisationTexts.change(careCentre.name))
    await press(organisationTexts.remove(careCentre.name))
    await seen(ruleTexts.organisation_in_use(''))
    await press(appTexts.cancel)
  })

  it('goes on without an answer only with a reason, and never stops there', async () => {
    const { proceed } = consentTexts
    await press(proceed.open('Johan'))
    await press(proceed.save)
    await seen(proceed.reasonMissing)
    await fillText(page, proceed.why('Johan'), 'Ringt två gånger.')
    await press(proceed.save)
    await row('Johan Nyström').getByText('Ringt två gånger.').waitFor()
    await look('mixed')
  })

  it('takes a consent back at once, and says who has already been invited', async () => {
    const { withdraw } = consentTexts
    await playInvitation(page, { ...file, organisations: [careCentre] }, today())
    await goToStep(page, stepTexts[2].title)
    await press(withdraw.title)
    const taken = form(withdraw.title)
    await chooseOption(taken, withdraw.who, 'Sara Bergqvist')
    await taken.getByText(`${careCentre.name} fick inbjudan`).waitFor()
    await fillDate(taken, withdraw.day, addDays(today(), -9))
    await taken.getByRole('button', { name: withdraw.save }).click()
    await taken.getByText(ruleTexts.consent_before_withdrawal('')).waitFor()
    await fillDate(taken, withdraw.day, today())
    await look('withdraw')
    await taken.getByRole('button', { name: withdraw.save }).click()
    await row(careCentre.name).getByText(texts.withdrawn('Sara')).waitFor()
    await row('Sara Bergqvist').getByText(`${careCentre.name} fick inbjudan`).waitFor()
  })

  it('lets the same person say yes again, but not on a day before', async () => {
    await press(consentTexts.person.of(consentTexts.person.change, 'Sara'))
    const sara = form('Sara Bergqvist')
    await chooseRadio(sara, consentTexts.form.answer, consentTexts.answers.yes)
    await chooseRadio(sara, consentTexts.form.form, consentTexts.forms.written)
    await press(consentTexts.form.yesToAll)
    await fillDate(sara, consentTexts.form.day, addDays(today(), -1))
    await press(consentTexts.form.save('Sara'))
    await seen(ruleTexts.consent_before_withdrawal(''))
    await fillDate(sara, consentTexts.form.day, today())
    await press(consentTexts.form.save('Sara'))
    await row(careCentre.name).getByText(texts.covered('Sara och Elsa')).waitFor()
  })
})

it('has shown both ways to another organisation', () => {
  expect(untold(reading.text(), 'A-1.11 to A-1.14', placesOfA)).toEqual([])
})

it('has no accessibility faults in any of this', () => {
  expect(faults).toEqual({})
})
