import type { z } from '../domain/schema'
import { caseCalls } from './cases'
import { consentCalls } from './consent'
import { contactCalls } from './contact'
import { contentCalls } from './content'
import { coordinationCalls } from './coordination'
import { followUpCalls } from './followUp'
import { directoryCalls } from './directory'
import { documentCalls } from './documents'
import { draftCalls } from './drafts'
import type { CallReply } from './errors'
import { exchangeCalls } from './exchange'
import { intakeCalls } from './intake'
import { invitationCalls } from './invitation'
import { meetingCalls } from './meeting'
import { needCalls } from './need'
import { organisationCalls } from './organisations'
import { planCalls } from './plan'
import { referralCalls } from './referral'
import { roomCalls } from './room'
import { settingsCalls } from './settings'
import { vaultCalls } from './vault'

/** Everything the window can ask of main. A call that is not here does not exist. */
export const contract = {
  ...vaultCalls,
  ...settingsCalls,
  ...contentCalls,
  ...directoryCalls,
  ...draftCalls,
  ...caseCalls,
  ...intakeCalls,
  ...needCalls,
  ...organisationCalls,
  ...consentCalls,
  ...invitationCalls,
  ...contactCalls,
  ...meetingCalls,
  ...planCalls,
  ...coordinationCalls,
  ...followUpCalls,
  ...roomCalls,
  ...documentCalls,
  ...referralCalls,
  ...exchangeCalls,
}

export type Contract = typeof contract
export type Method = keyof Contract
export type Input<M extends Method> = z.input<Contract[M]['input']>
export type Parsed<M extends Method> = z.output<Contract[M]['input']>
export type Output<M extends Method> = z.output<Contract[M]['output']>

/** The calls that change one case: those whose input names it and a draft. */
export type CaseMethod = {
  [M in Method]: Parsed<M> extends { caseId: string } ? ('draft' extends keyof Parsed<M> ? M : never) : never
}[Method]

/** The calls that leave an event row with a case. */
export type CaseEvent =
  | CaseMethod
  | 'cases.register'
  | 'cases.remove'
  | 'intake.register'
  | 'documents.freeze'
  | 'documents.print'
  | 'documents.savePdf'
  | 'documents.saveCalendar'
  | 'documents.saveExtract'
  | 'exchange.seal'
  | 'exchange.receive'

/**
 * What main tells the window without being asked. After `lockRequested` the window has one second to save
 * what is half typed and call `vault.lock`; then main locks by itself and says `locked`.
 */
export type MainEvent = { kind: 'lockRequested' } | { kind: 'locked' }

/** What the preload puts on the window as `samverkansstod`. */
export interface Bridge {
  call(method: Method, input: unknown): Promise<CallReply>
  onEvent(listener: (event: MainEvent) => void): void
}
