import type { Page } from 'playwright-core'
import type { Case, Child, ChildIdentity, PersonId, Responsible } from '../../shared/domain/case'
import { addDays } from '../../shared/domain/dates'
import { expectedAttendees } from '../../shared/domain/meeting'
import type { Input, Method } from '../../shared/ipc/contract'
import type { CaseFile } from './caseFile'
import { playOverview, playSettings } from './journey/start'

/** How far a case has come: each stage is what a rektor has done when it is left. */
const stages = ['registered', 'activated', 'consented', 'invited', 'held', 'planned', 'agreed'] as const
export type Stage = (typeof stages)[number]

/** What to do in each stage: the calls that the window would make, in its order. */
const work: Record<Stage, (ask: Ask, file: CaseFile, today: string) => Promise<void>> = {
  registered: () => Promise.resolve(),
  activated: activate,
  consented: noteConsents,
  invited: invite,
  held: hold,
  planned: plan,
  agreed: agree,
}

/**
 * Brings the case of a file as far as a stage without the window's forms: by the window's own calls to main, with
 * every rule and in the real store. For specs that are about what comes after; the forms have specs of their own.
 * The list of cases stands open afterwards, with the case in it.
 */
export async function prepareCase(page: Page, file: CaseFile, upTo: Stage, today: string): Promise<Case> {
  const call: Call = async (method, input) => {
    const asked: { method: Method; input: unknown } = { method, input }
    const reply = await page.evaluate((one) => window.samverkansstod.call(one.method, one.input), asked)
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
    return reply.value as Case
  }
  let of = await call('cases.register', registration(file, today))
  const ask: Ask = async (method, said) => {
    const input = typeof said === 'function' ? said(of) : said
    of = await call(method, { caseId: of.id, ...input } as Input<typeof method>)
  }
  for (const stage of stages.slice(0, stages.indexOf(upTo) + 1)) await work[stage](ask, file, today)
  // The list that stands on the screen is older than the case.
  await playSettings(page)
  await playOverview(page)
  return of
}

type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Case>
/** One command of the case; what it says may depend on the case as it stands. */
type Ask = <M extends CommandMethod>(method: M, said: Said<M> | ((of: Case) => Said<M>)) => Promise<void>
type CommandMethod = {
  [M in Method]: Input<M> extends { caseId: string; draft?: string | undefined } ? M : never
}[Method]
type Said<M extends Method> = Omit<Input<M>, 'caseId' | 'draft'>

function registration(file: CaseFile, today: string): Input<'cases.register'> {
  const { child, guardians, rektor } = file
  const isProtected = child.protectedIdentity
  const registered: Child = {
    firstName: child.firstName,
    lastName: isProtected ? '' : child.lastName,
    identity: isProtected ? { kind: 'withheld' } : identityOf(file, today),
    protectedIdentity: isProtected,
    school: isProtected ? '' : (child.school ?? rektor.school),
    schoolClass: isProtected ? '' : child.schoolClass,
  }
  return { child: registered, guardians }
}

function identityOf({ child: { identity } }: CaseFile, today: string): ChildIdentity {
  if ('personnummer' in identity) return { kind: 'personnummer', value: identity.personnummer }
  if ('birthDate' in identity) return { kind: 'birthDate', date: identity.birthDate }
  return { kind: 'unborn', expectedDate: addDays(today, identity.expectedDay) }
}

async function activate(ask: Ask, { observations, need }: CaseFile, today: string): Promise<void> {
  for (const { day, ...written } of observations)
    await ask('need.saveObservation', { observation: { id: null, on: addDays(today, day), ...written } })
  for (const question of ['ownSupport', 'anotherAlone', 'together'] as const) {
    const { reason, day } = need[question]
    const answer = question === 'together' ? 'yes' : 'no'
    await ask('need.answer', { answer: { question, answer, reason, on: addDays(today, day), route: null } })
  }
}

async function noteConsents(ask: Ask, file: CaseFile, today: string): Promise<void> {
  await ask('cases.tick', { itemId: 'informed', done: true })
  for (const { specialist: _, ...organisation } of file.organisations)
    await ask('organisations.add', { organisation })
  // A file without answers: nobody has been asked yet, and so nobody has said who decides either.
  if (file.consents.length === 0) return
  const { who, reason, day } = file.deciders
  await ask('consent.setDeciders', { deciders: { who, reason, on: addDays(today, day) } })
  for (const { person, answer, form, day: on, refuses, limits, maturity } of file.consents) {
    await ask('consent.record', (of) => ({
      consent: {
        ...{ personId: personOf(of, person), answer, form: form ?? null, on: addDays(today, on) },
        ...{ takenBy: file.rektor.name, paperPlace: '', limits, maturity, until: null },
        organisations: file.organisations.map((_, index) => ({
          organisationId: invitedOf(of, index),
          answer: refuses.includes(index) ? ('no' as const) : ('yes' as const),
        })),
      },
    }))
  }
  for (const { person, reason: why } of file.proceed)
    await ask('consent.noteProceeding', (of) => ({
      proceed: { personId: personOf(of, person), reason: why, on: today },
    }))
  const isOral = file.consents.some(({ answer, form }) => answer === 'yes' && form === 'oral')
  if (isOral) await ask('cases.tick', { itemId: 'oralConsentNoted', done: true })
}

async function invite(ask: Ask, file: CaseFile, today: string): Promise<void> {
  await ask('invitation.chooseAreas', { areaIds: file.areaIds })
  const { day, ...where } = file.booking
  const interpreter = { interpreterLanguage: '', interpreterBooked: false }
  await ask('invitation.book', { booking: { date: addDays(today, day), ...where, ...interpreter } })
  for (const [index, { specialist }] of file.organisations.entries()) {
    if (specialist === undefined) continue
    const { establishedContact, isRelevant } = specialist
    const relevance = isRelevant ? ('yes' as const) : ('no' as const)
    await ask('organisations.answerSpecialist', (of) => ({
      organisationId: invitedOf(of, index),
      establishedContact,
      contactIsRelevant: establishedContact === 'yes' ? relevance : null,
    }))
  }
  for (const { organisation, way, day: sent, reply } of file.invitations) {
    const sentOn = addDays(today, sent)
    await ask('invitation.send', (of) => ({ organisationId: invitedOf(of, organisation), way, sentOn }))
    if (reply === 'none') continue
    await ask('invitation.noteReply', (of) => ({
      ...{ organisationId: invitedOf(of, organisation), reply, repliedOn: today },
    }))
  }
}

async function hold(ask: Ask, { meeting }: CaseFile, today: string): Promise<void> {
  const on = addDays(today, meeting.heldDay)
  await ask('cases.tick', { itemId: 'familyFirst', done: true })
  await ask('meeting.saveAttendees', (of) => ({
    attendees: expectedAttendees(of, today).map((attendee) => ({ ...attendee, id: null })),
  }))
  await ask('meeting.agreeOnInformation', { on })
  for (const area of meeting.areas) await ask('meeting.saveArea', { area })
  const { childViews, guardianViews, disagreement } = meeting
  await ask('meeting.saveViews', { childViews, guardianViews, disagreement })
  await ask('meeting.hold', { on })
}

async function plan(ask: Ask, { actions }: CaseFile, today: string): Promise<void> {
  for (const { areaId, what, responsible, dueDay, followUp } of actions)
    await ask('plan.saveAction', (of) => ({
      action: {
        ...{ id: null, areaId, what, followUp, due: addDays(today, dueDay) },
        responsible: responsibleOf(of, responsible),
      },
    }))
}

async function agree(ask: Ask, { coordination, nextMeeting }: CaseFile, today: string): Promise<void> {
  const { organisation, person, phone, reason } = coordination
  await ask('coordination.decide', (of) => ({
    coordination: {
      organisationId: organisation === 'school' ? schoolOf(of) : invitedOf(of, organisation),
      ...{ person, phone, reason, decidedOn: today },
    },
  }))
  const { day, ...when } = nextMeeting
  await ask('coordination.setNextMeeting', (of) => ({
    next: { date: addDays(today, day), ...when, partyIds: ['child', ...of.guardians.map(({ id }) => id)] },
  }))
}

function personOf(of: Case, person: 'child' | number): PersonId {
  return person === 'child' ? 'child' : at(of.guardians, person)
}

/** The own school is not among the organisations of a case file. */
function invitedOf(of: Case, index: number): string {
  return at(
    of.organisations.filter(({ own }) => !own),
    index,
  )
}

function schoolOf(of: Case): string {
  return at(
    of.organisations.filter(({ own }) => own),
    0,
  )
}

function responsibleOf(of: Case, who: CaseFile['actions'][number]['responsible']): Responsible {
  if (who === 'child') return { kind: 'child' }
  if ('school' in who) return { kind: 'organisation', id: schoolOf(of), person: who.school }
  if ('guardian' in who) return { kind: 'guardian', id: at(of.guardians, who.guardian) }
  return { kind: 'organisation', id: invitedOf(of, who.organisation), person: who.person }
}

function at(list: readonly { id: string }[], index: number): string {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing has place ${index}`)
  return found.id
}
