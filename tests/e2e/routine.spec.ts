import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentMeeting } from '../../shared/domain/case'
import { overviewTexts } from '../../shared/texts/overview'
import { comingMeetingTexts, waitingTexts } from '../../shared/texts/waiting'
import { meetingTexts } from '../../shared/texts/meeting'
import { appTexts, kitTexts } from '../../shared/texts/app'
import { itemTexts, routineTexts, stepTexts } from '../../shared/texts/routine'
import { unlockTexts } from '../../shared/texts/vault'
import { readBack } from '../demo/readBack'
import { accessibilityFaults } from '../support/accessibility'
import { inDays, today } from '../support/calendar'
import { findCanaries } from '../support/canaries'
import { goToStep } from '../support/journey/fields'
import {
  playBegin,
  playedPassphrase,
  playFirstStart,
  playLock,
  playOpenCase,
  playOverview,
  playSettings,
  playUnlock,
} from '../support/journey/start'
import { partsOf } from '../support/journey/whole'
import { newComputer, shippedCase } from '../support/computer'
import type { Program } from '../support/launch'
import { faultsOfPlan } from '../support/printedPlan'
import { newReading } from '../support/reading'
import { untold } from '../routine/coverage'
import { placesOfA } from '../routine/placesOfA'

/**
 * The whole routine once, for real: from an empty computer to a printed plan, with the power going in the middle.
 * Everything is done through the visible interface.
 */
const file = shippedCase('ordinary')
const halfTyped = 'Elsa vill helst sitta vid fönstret, och'
const whySkipped = 'Familjen deltar på länk den här gången'
const child = file.child.firstName
const familyFirst = itemTexts.familyFirst.heading(child)
const { skip } = routineTexts

const computer = newComputer()
const { userData, tmp, papers } = computer
let program: Program
const faults: Record<string, string[]> = {}
const noise: string[] = []
const reading = newReading()

/** What must never be seen, gathered before a program goes away. */
function gatherNoise(): void {
  // The scripts of the test's own tools are stopped at the paper, as every script is. That is as it should be.
  const said = program.consoleMessages.filter(
    (message) => !/^Blocked script execution in '[^']+\/paper\//.test(message),
  )
  noise.push(...program.cspViolations, ...program.foreignRequests, ...said)
}

async function look(name: string): Promise<void> {
  const found = await accessibilityFaults(program.page)
  if (found.length > 0) faults[name] = found
}

async function playParts(...names: string[]): Promise<void> {
  const parts = partsOf(file).filter((part) => names.includes(part.name))
  expect(parts.map(({ name }) => name)).toEqual(names)
  for (const { name, play } of parts) {
    await play(program.page, file, today())
    await look(name)
  }
}

async function start(): Promise<void> {
  program = await computer.start()
  await reading.follow(program.page)
}

beforeAll(start)

afterAll(() => computer.scrap())

describe('a case, from the first observation to the next meeting', () => {
  it('begins with a vault of its own', async () => {
    await playFirstStart(program.page, file.rektor)
    await look('forsta-start')
    await playBegin(program.page)
    await look('tom-oversikt')
  })

  it('is registered, assessed, consented to and invited for', async () => {
    await playParts(
      'nytt-arende',
      'arendet-skapat',
      'steg-1-behov',
      'steg-2-samtycke',
      'steg-3-inbjudan',
      'steg-4-kontakt',
    )
  })

  it('keeps every word when the program is killed in the middle of a sentence', async () => {
    await goToStep(program.page, stepTexts[5].title)
    const views = program.page.getByRole('textbox', { name: meetingTexts.views.child(file.child.firstName) })
    await views.pressSequentially(halfTyped)
    await program.page.getByRole('button', { name: skip.openPoint(familyFirst) }).click()
    await program.page.getByRole('textbox', { name: skip.why }).pressSequentially(whySkipped)
    // A draft is saved at most 300 ms after a key, in the same breath as the indicator says so.
    await program.page.waitForTimeout(1000)
    gatherNoise()
    await program.kill()
    expect(findCanaries(userData, canaries()), 'after the kill').toEqual([])

    await start()
    await program.page.getByRole('heading', { name: unlockTexts.title }).waitFor()
    await look('last')
    await playUnlock(program.page)
    await playOpenCase(program.page)
    await goToStep(program.page, stepTexts[5].title)
    const again = program.page.getByRole('textbox', { name: meetingTexts.views.child(file.child.firstName) })
    await expect.poll(() => again.inputValue()).toBe(halfTyped)
    const why = program.page.getByRole('textbox', { name: skip.why })
    await expect.poll(() => why.inputValue()).toBe(whySkipped)
    await goToStep(program.page, stepTexts[1].title)
    for (const { text } of file.observations) await program.page.getByText(text).first().waitFor()
    await program.page.getByText(file.need.together.reason).waitFor()
    await goToStep(program.page, stepTexts[3].title)
    for (const { name } of file.organisations) await program.page.getByText(name).first().waitFor()
  })

  it('skips a point with a reason, never as done, and takes it along again', async () => {
    const { page } = program
    await goToStep(page, stepTexts[5].title)
    const next = page.getByRole('region', { name: routineTexts.nextUp })
    await next.getByText(itemTexts.familyFirst.next()).waitFor()
    await page.getByRole('button', { name: skip.save }).click()
    await page.getByText(skip.skipped(whySkipped)).waitFor()
    await next.getByText(itemTexts.informationAgreed.next()).waitFor()
    const title = `${familyFirst} ${kitTexts.itemState.skipped}`
    await page.getByRole('heading', { name: title, exact: true }).waitFor()
    expect(await page.getByRole('checkbox', { name: familyFirst }).count()).toBe(0)
    await look('hoppar-over')
    const back = page.getByRole('button', { name: skip.takeBack })
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true)
    await back.press('Enter')
    await next.getByText(itemTexts.familyFirst.next()).waitFor()
    await page.getByRole('checkbox', { name: familyFirst, checked: false }).waitFor()
  })

  it('is met about, coordinated and planned', async () => {
    await playParts('steg-5-mote', 'steg-6-insatser', 'steg-7-samordning', 'steg-6-plan')
  })

  it('is locked, and stands in the list when it is opened again', async () => {
    await playLock(program.page)
    await look('last')
    expect(await program.page.content()).not.toContain(file.child.lastName)
    await playUnlock(program.page)
    await playSettings(program.page)
    await look('installningar')
    await playOverview(program.page)
    await look('oversikt')
    await program.page.getByRole('table').getByRole('button', { name: 'Elsa B.' }).waitFor()
  })

  it('stands among the meetings to come, and without its name when names are hidden', async () => {
    const { page } = program
    const coming = page.getByRole('region', { name: comingMeetingTexts.title })
    await coming.getByText('Elsa B.').waitFor()
    await coming.getByText(file.nextMeeting.place).waitFor()
    await page.getByRole('region', { name: waitingTexts.title }).waitFor()
    await page.getByRole('button', { name: overviewTexts.hideNames }).press('Enter')
    await coming.getByText(/Ärende \d{4}-1$/).waitFor()
    const names = [child, file.child.lastName, ...file.guardians.map(({ firstName }) => firstName)]
    const shown = await page.getByRole('main').innerText()
    for (const name of names) expect(shown).not.toContain(name)
    await look('oversikt-utan-namn')
    await page.getByRole('button', { name: overviewTexts.showNames }).press('Enter')
    await coming.getByText('Elsa B.').waitFor()
  })

  it('is found from anywhere with Ctrl+K, by who it is and how far it has come, never by what is written', async () => {
    const { page } = program
    await playSettings(page)
    await page.keyboard.press('Control+k')
    const search = page.getByRole('textbox', { name: overviewTexts.search.label })
    await search.waitFor()
    await expect.poll(() => search.evaluate((box) => box === document.activeElement)).toBe(true)
    const listed = page.getByRole('rowheader').getByText('Elsa B.')
    const [observed = ''] = file.observations.map(({ text }) => text.split(' ')[0])
    for (const [typed, count] of [
      [`${file.child.lastName.toUpperCase()} pågår`, 1],
      [observed, 0],
      [`${today().slice(0, 4)}-1`, 1],
      [file.guardians[0]?.firstName ?? '', 0],
    ] as const) {
      await search.fill(typed)
      await page
        .getByText(count === 0 ? overviewTexts.search.none : overviewTexts.search.found(1, 1))
        .waitFor()
      expect(await listed.count(), typed).toBe(count)
    }
    await look('sok')
    await page.getByRole('button', { name: appTexts.lock }).focus()
    await page.keyboard.press('Control+k')
    expect(await search.evaluate((box) => box === document.activeElement)).toBe(true)
    await search.fill('')
    await listed.waitFor()
  })

  it('has shown what the routine says, at its step', () => {
    expect(untold(reading.text(), toldInWords, placesOfA)).toEqual([])
  })

  it('has no accessibility faults on any screen', () => {
    expect(faults).toEqual({})
  })

  it('closes with an encrypted backup, and leaves nothing readable on the disk', async () => {
    gatherNoise()
    await program.close()
    const backups = readdirSync(papers, { recursive: true }).map(String)
    expect(backups.filter((name) => name.endsWith('store.db')).length).toBeGreaterThan(0)
    expect(backups.filter((name) => name.includes('.partial'))).toEqual([])
    expect(findCanaries(userData, canaries())).toEqual([])
    expect(findCanaries(tmp, canaries())).toEqual([])
    for (const name of backups) for (const word of canaries()) expect(name).not.toContain(word)
  })

  it('has broken no policy and called nobody', () => {
    expect(noise).toEqual([])
  })

  it('has everything in the store, word for word', async () => {
    const { of, planVersions } = await readBack(userData, playedPassphrase)
    expect(planVersions).toBe(1)
    expect(of.guardians).toHaveLength(file.guardians.length)
    expect(of.organisations.filter(({ own }) => !own).map(({ name }) => name)).toEqual(
      file.organisations.map(({ name }) => name),
    )
    expect(of.consents).toHaveLength(file.consents.length)
    expect(of.contacts.map(({ purpose, shared }) => ({ purpose, shared }))).toEqual(
      file.contacts.map(({ purpose, shared }) => ({ purpose, shared })),
    )
    const meeting = currentMeeting(of)
    expect(meeting.areas.toSorted((a, b) => a.areaId.localeCompare(b.areaId))).toEqual(
      file.meeting.areas.toSorted((a, b) => a.areaId.localeCompare(b.areaId)),
    )
    expect(meeting).toMatchObject({
      childViews: file.meeting.childViews,
      guardianViews: file.meeting.guardianViews,
      heldOn: inDays(file.meeting.heldDay),
      coordination: { person: file.coordination.person, reason: file.coordination.reason },
      next: {
        date: inDays(file.nextMeeting.day),
        place: file.nextMeeting.place,
        others: file.nextMeeting.others,
      },
    })
    expect(meeting.actions.map(({ what, due, followUp }) => ({ what, due, followUp }))).toEqual(
      file.actions.map(({ what, dueDay, followUp }) => ({ what, due: inDays(dueDay), followUp })),
    )
  })

  it('has left a plan that says everything, and a calendar file that says nothing of whom', async () => {
    const files = readdirSync(papers)
    const [plan, ...others] = files.filter((name) => /^Barnets plan \d{4}-\d+\.pdf$/.test(name))
    expect(others).toEqual([])
    expect(await faultsOfPlan(readFileSync(join(papers, plan ?? '')), file)).toEqual([])
    const calendar = files.find((name) => name.endsWith('.ics')) ?? ''
    expect(calendar).toMatch(/^nasta-mote-\d{4}-\d+\.ics$/)
    const written = readFileSync(join(papers, calendar), 'utf8')
    for (const word of canaries()) expect(written).not.toContain(word)
    expect(written).not.toContain(file.child.firstName)
  })
})

/** The statements of the routine whose words stand on the screens of an ordinary case. */
const toldInWords =
  'A-0.2, A-1.1 to A-1.10, A-1.15 to A-1.18, A-2.1 to A-2.2, A-2.6 to A-2.9, A-2.11, A-3.1 to A-3.8, A-3.15 to A-3.20, A-4.1 to A-4.13, A-5.1 to A-5.19, A-6.2, A-6.6 to A-6.12, A-7.1 to A-7.8'

/** Words that are only in this case: names, the number, and running text that was typed. */
function canaries(): string[] {
  const number = 'personnummer' in file.child.identity ? file.child.identity.personnummer : ''
  return [
    file.child.lastName,
    ...file.guardians.map(({ lastName }) => lastName),
    number,
    number.replace('-', ''),
    halfTyped,
    whySkipped,
    'Borta 14 dagar',
    'Ont i magen',
    'Ta reda på om BUP',
    playedPassphrase,
  ]
}
