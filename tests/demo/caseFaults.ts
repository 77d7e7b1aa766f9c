import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentMeeting, type Case } from '../../shared/domain/case'
import { coverage } from '../../shared/domain/consent'
import { fullName } from '../../shared/domain/people'
import { copyRecipients } from '../../shared/domain/plan'
import { nextUp } from '../../shared/domain/routine'
import { fileTexts } from '../../shared/texts/documents'
import { paperFileName } from '../../shared/texts/papers'
import { readPdf } from '../documents/readPdf'
import { today } from '../support/calendar'
import { findCanaries } from '../support/canaries'
import type { CaseFile } from '../support/caseFile'
import { afterChanges } from '../support/journey/changes'
import { faultsOfPlan } from '../support/printedPlan'
import type { ReadBack } from './readBack'
import type { Stage } from './stage'

/** What a case file expects and the program has not left behind: in its store, on its papers, on the disk. */
export async function caseFaults(played: ReadBack, file: CaseFile, stage: Stage): Promise<string[]> {
  return [
    ...faultsOfStore(played.of, file),
    ...faultsOfSiblings(played, file),
    ...(await faultsOfPapers(played.of, file, stage)),
    ...faultsOnDisk(file, stage),
  ]
}

function faultsOfStore(of: Case, file: CaseFile): string[] {
  const { expected } = file
  const outside = of.organisations.filter(({ own }) => !own)
  const covered = outside.filter(({ id }) => coverage(of, id, today()).kind === 'covered')
  const meeting = currentMeeting(of)
  const struck = outside.filter((_, index) => expected.struck.includes(index))
  const recipients = copyRecipients(of, today())
  return [
    ...differs('covered', namesOf(covered), namesAt(file, expected.covered)),
    ...differs('next', nextUp(of, today())?.itemId ?? null, expected.next),
    ...differs('handed over', (meeting.coordination?.received ?? null) !== null, expected.handedOver),
    ...differs('gone on without an answer', of.proceedReasons.length, file.proceed.length),
    ...struck.flatMap(({ id, name }) => [
      ...whenever(!meeting.invitations.some((one) => one.organisationId === id), `${name} was never invited`),
      ...whenever(recipients.includes(id), `${name} would get a copy`),
      ...whenever(
        meeting.copies.some(({ partyId }) => partyId === id),
        `${name} has got a copy`,
      ),
    ]),
    ...oldNames(file)
      .filter((name) => JSON.stringify(of).includes(name))
      .map((name) => `the store still says ${name}`),
  ]
}

/** The other children of a call: each a linked case of its own, with nothing of the first child's in it. */
function faultsOfSiblings({ of, others }: ReadBack, { call }: CaseFile): string[] {
  const siblings = call?.siblings ?? []
  if (others.length !== siblings.length) return [`${others.length} other cases, not ${siblings.length}`]
  const ids = [of, ...others].map(({ id }) => id)
  return [of, ...others].flatMap((one, index) => {
    const linked = one.siblingCaseIds.toSorted()
    const links = differs(`${one.number} is linked to`, linked, ids.filter((id) => id !== one.id).toSorted())
    const sibling = siblings[index - 1]
    if (sibling === undefined) return links
    const { guardians, observations, consents, organisations, needAnswers, referrals } = one
    return [
      ...links,
      ...differs(`${one.number} is about`, fullName(one.child), fullName(sibling)),
      ...differs(`${one.number} came from the call of`, referrals[0]?.callerName, call?.caller),
      ...differs(
        `${one.number} holds of its own`,
        [
          guardians.length,
          observations.length,
          consents.length,
          organisations.filter(({ own }) => !own).length,
        ],
        [0, 0, 0, 0],
      ),
      ...differs(
        `${one.number} has answered`,
        needAnswers.map(({ answer, reason }) => `${answer}: ${reason}`),
        sibling.ownSupport === undefined ? [] : [`yes: ${sibling.ownSupport.reason}`],
      ),
    ]
  })
}

async function faultsOfPapers({ number }: Case, file: CaseFile, { papers }: Stage): Promise<string[]> {
  const { expected } = file
  const pdf = readFileSync(join(papers, paperFileName('childPlan', number, 1)))
  const read = await readPdf(pdf)
  const plan = [read.title, ...read.outline, ...read.pages.map(({ text }) => text)].join(' ')
  const calendar = readFileSync(join(papers, fileTexts.calendar.next(number)), 'utf8')
  const has = (paper: string) => (words: string) => paper.includes(words.replace(/\s+/g, ' '))
  const never = [...expected.neverOnPaper, ...oldNames(file)]
  return [
    ...(await faultsOfPlan(pdf, afterChanges(file))).map((fault) => `Barnets plan: ${fault}`),
    ...expected.onPlan.filter((words) => !has(plan)(words)).map((words) => `not on the plan: ${words}`),
    ...[...never, ...namesAt(file, expected.struck)]
      .filter(has(plan))
      .map((words) => `on the plan: ${words}`),
    ...[...never, ...familyNames(file)]
      .filter(has(calendar))
      .map((words) => `in the calendar file: ${words}`),
    ...(await faultsOfOtherPapers(papers, file)),
  ]
}

/** Where identity is protected from the start, the papers for the family and the invitations hold nothing of it either. */
async function faultsOfOtherPapers(
  folder: string,
  { child, guardians, expected }: CaseFile,
): Promise<string[]> {
  if (![child, ...guardians].some((person) => person.protectedIdentity)) return []
  const names = readdirSync(folder).filter(
    // The plan is looked through by itself, and the extract holds everything.
    (name) => name.endsWith('.pdf') && !/^(Barnets plan|Registerutdrag)/.test(name),
  )
  const faults = names.map(async (name) => {
    const { title, pages } = await readPdf(readFileSync(join(folder, name)))
    const said = [title, ...pages.map(({ text }) => text)].join(' ')
    return expected.neverOnPaper
      .filter((words) => said.includes(words))
      .map((words) => `on ${name}: ${words}`)
  })
  return (await Promise.all(faults)).flat()
}

/** Everything that the program wrote, its own folder and what it saved elsewhere, file names too. */
function faultsOnDisk(file: CaseFile, { userData, papers }: Stage): string[] {
  const words = [...file.expected.neverOnPaper, ...familyNames(file)]
  return [userData, papers]
    .flatMap((folder) => findCanaries(folder, words))
    .map((found) => `readable: ${found}`)
}

/** Names that had to go when somebody turned out to be protected. */
function oldNames(file: CaseFile): string[] {
  const after = familyNames(afterChanges(file))
  return familyNames(file).filter((name) => !after.includes(name))
}

function familyNames({ child, guardians }: CaseFile): string[] {
  return [child, ...guardians].map(fullName).filter((name) => name !== '')
}

function namesOf(organisations: readonly { name: string }[]): string[] {
  return organisations.map(({ name }) => name).toSorted()
}

function namesAt(file: CaseFile, places: readonly number[]): string[] {
  return namesOf(file.organisations.filter((_, index) => places.includes(index)))
}

function differs(what: string, found: unknown, wanted: unknown): string[] {
  const [is, shall] = [found, wanted].map((value) => JSON.stringify(value))
  return whenever(is !== shall, `${what}: ${is}, not ${shall}`)
}

function whenever(isSo: boolean, fault: string): string[] {
  return isSo ? [fault] : []
}
