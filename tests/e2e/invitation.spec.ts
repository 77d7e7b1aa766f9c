import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kitTexts } from '../../shared/texts/app'
import { calendarFileTexts } from '../../shared/texts/calendarFile'
import { consentTexts } from '../../shared/texts/consent'
import { contactTexts } from '../../shared/texts/contact'
import { invitationTexts as texts } from '../../shared/texts/invitation'
import { meetingTexts } from '../../shared/texts/meeting'
import { messageTexts } from '../../shared/texts/outgoingText'
import { paperScreenTexts } from '../../shared/texts/papers'
import { planTexts } from '../../shared/texts/plan'
import { routineTexts, stepTexts } from '../../shared/texts/routine'
import { ruleTexts } from '../../shared/texts/rules'
import { untold } from '../routine/coverage'
import { placesOfA } from '../routine/placesOfA'
import { readPdf } from '../documents/readPdf'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/calendar'
import { type CaseFile } from '../support/caseFile'
import { noteConsent } from '../support/journey/consent'
import { fillContact } from '../support/journey/contact'
import { chooseOption, chooseRadio, fillText, fillTime, goToStep, setTick } from '../support/journey/fields'
import { fillBooking, openRow } from '../support/journey/invitation'
import { playBegin, playFirstStart, playOpenCase, playUnlock } from '../support/journey/start'
import { prepareCase } from '../support/preparedCase'
import { newReading } from '../support/reading'
import { newComputer, shippedCase } from '../support/computer'
import type { Program } from '../support/launch'

/** What goes wrong, and the side roads, in steps 3 and 4. The straight way is played in routine.spec.ts. */
const ordinary = shippedCase('ordinary')
const [social, bup] = ['Socialtjänsten Granåsa', 'BUP Granåsa'].map((name) => {
  const found = ordinary.organisations.find((organisation) => organisation.name === name)
  if (found === undefined) throw new Error(`the file has no ${name}`)
  return found
}) as [CaseFile['organisations'][number], CaseFile['organisations'][number]]
const file: CaseFile = { ...ordinary, organisations: [social, bup] }
const child = file.child.firstName

const computer = newComputer()
let program: Program
const reading = newReading()

beforeAll(async () => {
  program = await computer.start()
  await reading.follow(program.page)
  await playFirstStart(program.page, file.rektor)
  await playBegin(program.page)
  await prepareCase(program.page, { ...file, consents: [] }, 'consented', today())
  await playOpenCase(program.page)
})

afterAll(async () => {
  await program.close()
  computer.scrap()
})

describe('inviting without consent', () => {
  it('is not offered, and says whose answer is missing', async () => {
    const { page } = program
    await goToStep(page, stepTexts[3].title)
    const row = await openRow(page, social.name)
    await row.getByText('Svar saknas från Sara och Johan').waitFor()
    await row.getByText(ruleTexts.consent_missing('Sara Bergqvist och Johan Nyström')).waitFor()
    expect(await row.getByRole('button', { name: texts.invite.save }).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is refused by main as well', async () => {
    const error = await program.page.evaluate(
      async ({ name, sentOn }) => {
        const { call } = window.samverkansstod
        const listed = await call('cases.list', {})
        const [of] = (listed.ok ? listed.value : []) as {
          id: string
          organisations: { id: string; name: string }[]
        }[]
        const organisationId = of?.organisations.find((organisation) => organisation.name === name)?.id
        const reply = await call('invitation.send', { caseId: of?.id, organisationId, way: 'letter', sentOn })
        return reply.ok ? null : reply.error
      },
      { name: social.name, sentOn: today() },
    )
    expect(error).toMatchObject({
      code: 'rule',
      rule: 'consent_missing',
      subjects: [expect.any(String), expect.any(String)],
    })
  })

  it('leads to step 2', async () => {
    const { page } = program
    const row = await openRow(page, social.name)
    await row.getByRole('button', { name: `Gå till ${stepTexts[2].title}` }).click()
    await page.getByRole('heading', { level: 2, name: stepTexts[2].title, exact: true }).waitFor()
  })

  it('closes with Escape, and gives the focus back to the button', async () => {
    const { page } = program
    await goToStep(page, stepTexts[3].title)
    const row = await openRow(page, social.name)
    await page.keyboard.press('Escape')
    const button = row.getByRole('button', { name: texts.rowLabel.why(social.name) })
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('specialist care without an established contact', () => {
  beforeAll(async () => {
    await goToStep(program.page, stepTexts[2].title)
    await noteConsent(
      program.page,
      file,
      { person: 0, answer: 'yes', form: 'written', day: -1, refuses: [], limits: '', maturity: '' },
      today(),
    )
    await goToStep(program.page, stepTexts[3].title)
  })

  it('is led to primary care, which needs a consent of its own', async () => {
    const { page } = program
    const row = await openRow(page, bup.name)
    await chooseRadio(row, texts.specialist.established(child, bup.name), texts.specialist.unknown)
    await row.getByText(texts.specialist.instead).waitFor()
    expect(await row.getByRole('button', { name: texts.invite.save }).count()).toBe(0)
    await row.getByRole('button', { name: texts.specialist.add }).click()
    const counterpart = page.getByRole('group', { name: texts.specialist.addedName, exact: true })
    await counterpart.getByText(ruleTexts.consent_missing('Sara Bergqvist och Johan Nyström')).waitFor()
    expect(await counterpart.getByRole('button', { name: texts.invite.save }).count()).toBe(0)
  })

  it('points to the counterpart that is already there', async () => {
    const row = await openRow(program.page, bup.name)
    await row.getByText(texts.specialist.counterpart(texts.specialist.addedName, false)).waitFor()
    expect(await row.getByRole('button', { name: texts.specialist.add }).count()).toBe(0)
  })

  it('may be invited when the contact is there and matters, and stops when it does not', async () => {
    const row = await openRow(program.page, bup.name)
    await chooseRadio(row, texts.specialist.established(child, bup.name), 'Ja')
    await chooseRadio(row, texts.specialist.relevant, 'Ja')
    await row.getByRole('button', { name: texts.invite.save }).waitFor()
    await chooseRadio(row, texts.specialist.relevant, 'Nej')
    await row.getByText(texts.specialist.notRelevant(bup.name)).waitFor()
    expect(await row.getByRole('button', { name: texts.invite.save }).count()).toBe(0)
  })
})

describe('an invitation that is half written', () => {
  it('asks how, and notes nothing', async () => {
    const row = await openRow(program.page, social.name)
    await row.getByRole('button', { name: texts.invite.save }).click()
    await row.getByText(texts.invite.wayMissing).waitFor()
    await row.getByText(texts.state.ready).waitFor()
  })

  it('can be taken back', async () => {
    const { page } = program
    const row = await openRow(page, social.name)
    await chooseRadio(row, texts.invite.way, texts.ways.phone)
    await row.getByRole('button', { name: texts.invite.save }).click()
    await row.getByText(texts.reply.none).waitFor()
    await openRow(page, social.name)
    await row.getByRole('button', { name: texts.answer.takeBack }).click()
    await row.getByText(texts.state.ready).waitFor()
  })
})

describe('a meeting that ends before it begins', () => {
  it('is not booked, and the fault is at the time', async () => {
    const { page } = program
    await fillBooking(page, { ...file.booking, day: 20, start: '14:30', end: '13:30' }, today())
    await page.getByRole('button', { name: texts.booking.save }).click()
    await page.getByText(ruleTexts.booking_times_reversed('')).waitFor()
    await page.getByText(texts.invited.emailLater).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await fillTime(page, texts.booking.end, '15:30')
    await page.getByRole('button', { name: texts.booking.save }).click()
    await page.getByText(texts.booking.saved).waitFor()
    expect(await page.getByText(ruleTexts.booking_times_reversed('')).count()).toBe(0)
  })

  it('has an e-mail text without the family and the reason', async () => {
    const email = await program.page
      .getByText(/^Ämne: Kallelse till samverkansmöte/)
      .locator('..')
      .innerText()
    expect(email).toContain('14.30–15.30')
    for (const word of [child, file.child.lastName, 'Sara', file.booking.place])
      expect(email).not.toContain(word)
  })
})

describe('the invitation on paper (A-3.7)', () => {
  const reason = 'Elsa behöver stöd både hemma och i skolan.'
  const letters = () => program.page.getByRole('list', { name: texts.letters.label })

  it('goes to nobody who may not be invited', async () => {
    await goToStep(program.page, stepTexts[3].title)
    await letters().waitFor()
    expect(await letters().getByRole('button').allTextContents()).toEqual([social.name])
    expect(await program.page.getByRole('button', { name: texts.letters.printAll }).count()).toBe(0)
    expect(await freezeLetter(bup.name)).toMatchObject({ code: 'rule', rule: 'specialist_not_relevant' })
  })

  it('says why as it is being typed, and is saved under no name', async () => {
    const { page } = program
    await page.getByRole('textbox', { name: texts.reason.label }).fill(reason)
    await page.getByRole('button', { name: texts.letters.to(social.name) }).click()
    await page.getByTitle(paperScreenTexts.version(texts.letters.to(social.name), 1)).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: paperScreenTexts.savePdf }).click()
    await page.getByText(/^Sparad som Inbjudan \d{4}-\d+\.pdf$/).waitFor()
    const [name = ''] = readdirSync(computer.papers).filter((one) => one.startsWith('Inbjudan'))
    const { pages } = await readPdf(readFileSync(join(computer.papers, name)))
    expect(pages[0]?.text).toContain(reason)
    expect(pages[0]?.text).toContain(`Samtycke till att bjuda in ${social.name}`)
    expect(pages[0]?.text).not.toContain(bup.name)
  })

  it('is put away when something on it changes', async () => {
    const { page } = program
    await page.getByRole('textbox', { name: texts.reason.label }).fill(`${reason} Nu.`)
    await page.keyboard.press('Tab')
    await page.getByText(paperScreenTexts.changed(texts.letters.to(social.name))).waitFor()
  })

  it('is printed to all who may be invited, one after another', async () => {
    const { page } = program
    const row = await openRow(page, bup.name)
    await chooseRadio(row, texts.specialist.relevant, 'Ja')
    await page.getByRole('button', { name: texts.letters.printAll }).click()
    await page.getByText(texts.letters.allPrinted(2)).waitFor()
    expect(readdirSync(computer.papers).filter((name) => name.startsWith('print-'))).toHaveLength(3)
  })
})

/** Asks main past the window for a letter; gives why not. */
async function freezeLetter(organisation: string): Promise<unknown> {
  return program.page.evaluate(async (name) => {
    const { call } = window.samverkansstod
    const listed = await call('cases.list', {})
    const [of] = (listed.ok ? listed.value : []) as {
      id: string
      organisations: { id: string; name: string }[]
    }[]
    const recipient = of?.organisations.find((one) => one.name === name)?.id
    const reply = await call('documents.freeze', { caseId: of?.id, kind: 'invitationLetter', recipient })
    return reply.ok ? null : reply.error
  }, organisation)
}
describe('the e-mail text', () => {
  const box = () => program.page.getByRole('group', { name: texts.invited.email })

  it('may be changed, and cannot be copied while it tells who it is about', async () => {
    await box().getByRole('button', { name: messageTexts.change }).click()
    const written = box().getByRole('textbox')
    await written.fill(`${await written.inputValue()}\nDet gäller ${child}s plan, 20120314-2383.`)
    await box().getByText(messageTexts.found).waitFor()
    const marked = await box().locator('mark').allInnerTexts()
    expect(marked).toEqual([`${child}s`, '20120314-2383'])
    const copy = box().getByRole('button', { name: texts.invited.copyEmail })
    expect(await copy.getAttribute('aria-disabled')).toBe('true')
    await copy.press('Enter')
    expect(await box().getByRole('button', { name: kitTexts.copied }).count()).toBe(0)
    expect(await accessibilityFaults(program.page)).toEqual([])
  })

  it('keeps what was written when the power goes, and starts over when asked to', async () => {
    // A draft is saved at most 300 ms after a change.
    await program.page.waitForTimeout(1000)
    await program.kill()
    program = await computer.start()
    await playUnlock(program.page)
    await playOpenCase(program.page)
    await goToStep(program.page, stepTexts[3].title)
    await box().getByText(messageTexts.found).waitFor()
    expect(await box().locator('b mark').count()).toBe(0)
    await box().getByRole('button', { name: messageTexts.startOver }).click()
    await box().getByText(messageTexts.found).waitFor({ state: 'detached' })
    await box().getByRole('button', { name: texts.invited.copyEmail }).click()
    await box().getByRole('button', { name: kitTexts.copied }).waitFor()
  })
})

it('saves the coming meeting as a calendar file named by the case only', async () => {
  const { page } = program
  await page.getByRole('button', { name: calendarFileTexts.save }).click()
  await page.getByText(calendarFileTexts.saved('')).waitFor()
  const [saved = ''] = readdirSync(computer.papers).filter((name) => name.endsWith('.ics'))
  expect(saved).toMatch(/^samverkansmote-\d{4}-1\.ics$/)
  const calendar = readFileSync(join(computer.papers, saved), 'utf8')
  expect(calendar).not.toMatch(new RegExp([child, file.child.lastName, 'Sara', 'Johan'].join('|')))
})

describe('a consent taken back after the invitation', () => {
  const withdrawal = consentTexts.withdraw

  it('says what has been shared, and who is struck, before it is noted', async () => {
    const { page } = program
    const row = await openRow(page, social.name)
    await chooseRadio(row, texts.invite.way, texts.ways.letter)
    await row.getByRole('button', { name: texts.invite.save }).click()
    await row.getByRole('button', { name: texts.rowLabel.note(social.name) }).waitFor()
    await goToStep(page, stepTexts[5].title)
    await chooseRadio(
      page,
      meetingTexts.attendees.presenceOf('Sara Bergqvist'),
      meetingTexts.attendees.presence.absent,
    )
    await page.getByText(meetingTexts.attendees.suggested).waitFor({ state: 'detached' })
    await goToStep(page, stepTexts[6].title)
    const action = page.getByRole('form', { name: planTexts.newAction })
    await fillText(action, planTexts.what, 'Stöd hemma')
    await chooseOption(action, planTexts.who, social.name)
    await page.getByRole('button', { name: planTexts.add, exact: true }).click()
    await page.getByRole('button', { name: planTexts.change('Stöd hemma') }).waitFor()

    await goToStep(page, stepTexts[2].title)
    await page.getByRole('button', { name: withdrawal.title }).click()
    const form = page.getByRole('form', { name: withdrawal.title })
    await form.getByText(withdrawal.struck).waitFor()
    await form.getByText(/fick inbjudan/).waitFor()
    await form.getByRole('button', { name: withdrawal.save }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByRole('navigation', { name: 'Arbetsgång' }).getByText(routineTexts.toTell(1)).waitFor()
  })

  it('strikes the organisation, offers a text without reason, and notes when it was told', async () => {
    const { page } = program
    await goToStep(page, stepTexts[3].title)
    const row = page.getByRole('group', { name: social.name, exact: true })
    await row.getByText(texts.state.struck).waitFor()
    await row.getByText('Sara har tagit tillbaka sitt ja').waitFor()
    await row.getByRole('button', { name: texts.rowLabel.callOff(social.name) }).click()
    const message = row.getByRole('group', { name: texts.callOff.message(social.name) })
    const said = await message.innerText()
    expect(said).toContain('gäller inte längre för er')
    for (const word of [child, file.child.lastName, 'Sara', 'samtycke', 'tillbaka'])
      expect(said).not.toContain(word)
    await message.getByRole('button', { name: texts.callOff.copy }).click()
    await message.getByRole('button', { name: kitTexts.copied }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await row.getByRole('button', { name: texts.callOff.save }).click()
    await row.getByText(texts.state.calledOff(today())).waitFor()
    expect(await row.getByRole('button', { name: texts.answer.save }).count()).toBe(0)
  })

  it('warns where it is still expected, asks who takes over its action, and gives it no copy', async () => {
    const { page } = program
    await goToStep(page, stepTexts[5].title)
    await page.getByText(meetingTexts.attendees.noConsent).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await goToStep(page, stepTexts[6].title)
    await page.getByText(planTexts.consentLost).waitFor()
    await page
      .getByRole('region', { name: planTexts.gapsTitle })
      .getByRole('button', { name: planTexts.gap('Stöd hemma', ['consent', 'when']) })
      .waitFor()
    await page.getByRole('region', { name: planTexts.noCopy }).getByText(`${social.name}.`).waitFor()
    expect(await page.getByRole('radiogroup', { name: planTexts.copyTo(social.name) }).count()).toBe(0)
  })
})

describe('a contact that sounds like a decision', () => {
  const contact = {
    organisation: 0,
    withWhom: '',
    day: 0,
    purpose: 'Vi bestämde vilket stöd hemmet får.',
    shared: '',
  }

  it('is reminded about the family', async () => {
    const { page } = program
    await goToStep(page, stepTexts[4].title)
    await fillContact(page, file, contact, today())
    await page.getByText(contactTexts.decision).waitFor()
  })

  it('is saved all the same, once it is said to be necessary, relevant and proportionate', async () => {
    const form = program.page.getByRole('form', { name: contactTexts.newContact })
    await form.getByRole('button', { name: contactTexts.save }).click()
    await form.getByText(ruleTexts.proportionality_not_confirmed('')).waitFor()
    expect(await accessibilityFaults(program.page)).toEqual([])
    await setTick(form, contactTexts.proportionate)
    await form.getByRole('button', { name: contactTexts.save }).click()
    await program.page.getByText(contact.purpose).waitFor()
    await program.page.getByText(contactTexts.nothingShared).waitFor()
  })
})

it('has shown the specialist rule, and where to put the link', () => {
  expect(untold(reading.text(), 'A-3.13 to A-3.14, A-3.21', placesOfA)).toEqual([])
})
