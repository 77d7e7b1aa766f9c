import type { Case, Child, Referral } from '../../../shared/domain/case'
import { parsePersonnummer } from '../../../shared/domain/personnummer'
import { intakeTexts as texts } from '../../../shared/texts/intake'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import type { Faults } from '../../parts/people/childForm'
import { birthDateIn, personnummerFault } from '../../parts/people/childForm'

/** One child as it is told in the call. */
export type CallChild = {
  /** The case that the call is added to; null when the child gets a new one. */
  caseId: string | null
  isUnborn: boolean
  isProtected: boolean
  firstName: string
  lastName: string
  /** A personnummer, a day of birth in figures, or about how old. */
  born: string
  expectedDate: string
}

type Stated = 'guardian' | 'child' | 'none'

/** The whole call, as it is kept as a draft. */
export type CallFields = {
  /** The day of the call: a half call may be finished on another day. */
  on: string
  caller: string
  organisation: string
  phone: string
  children: CallChild[]
  hasReadStop: boolean
  relation: Referral['relation'] | null
  situation: string
  consentFrom: Stated[]
  consentNames: string
  consentOn: string
}

export function emptyCallChild(isUnborn: boolean): CallChild {
  return {
    caseId: null,
    isUnborn,
    isProtected: false,
    firstName: '',
    lastName: '',
    born: '',
    expectedDate: '',
  }
}

export function emptyCall(today: string): CallFields {
  return {
    on: today,
    caller: '',
    organisation: '',
    phone: '',
    children: [emptyCallChild(false)],
    hasReadStop: false,
    relation: null,
    situation: '',
    consentFrom: [],
    consentNames: '',
    consentOn: '',
  }
}

/** Protection takes away what must not be kept about the child. */
export function withProtection(child: CallChild, isProtected: boolean): CallChild {
  return isProtected
    ? { ...emptyCallChild(child.isUnborn), isProtected }
    : { ...child, firstName: '', isProtected }
}

/** "Nothing said" and somebody's yes take each other's place. */
export function statedConsent(before: readonly Stated[], chosen: readonly Stated[]): Stated[] {
  const isNone = chosen.includes('none') && !before.includes('none')
  return isNone ? ['none'] : chosen.filter((from) => from !== 'none')
}

/** What is wrong or missing; every fault is undefined when the call can be saved. Children's are `children.0.born`. */
export function callFaults(values: CallFields, today: string): Faults {
  const { caller, children, relation, situation, consentFrom, consentOn, hasReadStop } = values
  const faults: Faults = {
    caller: caller.trim() === '' ? texts.caller.missing : undefined,
    relation: relation === null ? texts.relation.missing : undefined,
    situation: situation.trim() === '' ? texts.situation.missing : undefined,
    consent: consentFrom.length === 0 ? texts.consent.missing : undefined,
    consentOn: consentOn > today ? registerChildTexts.faults.dateInFuture : undefined,
  }
  if (children.some((child) => child.isProtected && child.caseId === null) && !hasReadStop)
    faults['hasReadStop'] = registerChildTexts.protection.readMissing
  children.forEach((child, index) => {
    if (child.caseId !== null) return
    for (const [field, fault] of Object.entries(childFaults(child, today)))
      faults[`children.${index}.${field}`] = fault
  })
  return faults
}

export function childFaults(child: CallChild, today: string): Faults {
  const { faults } = registerChildTexts
  const isNameless = child.firstName.trim() === ''
  if (child.isProtected) return { firstName: isNameless ? faults.pseudonym : undefined }
  if (child.isUnborn) {
    if (child.expectedDate === '') return { expectedDate: faults.dateMissing }
    return { expectedDate: child.expectedDate < today ? faults.expectedPassed : undefined }
  }
  return { firstName: isNameless ? faults.name : undefined, born: bornFault(child.born, today) }
}

function bornFault(typed: string, today: string): string | undefined {
  if (identityIn(typed, today) !== null) return undefined
  const isNumber = typed.replace(/\D/g, '').length > 8
  return isNumber ? personnummerFault(typed, today) : texts.children.bornMissing
}

/** The highest age that is taken for a child's or a young person's. */
const oldest = 25

/** Who the child is, from figures: a personnummer that is right, a day that has been, or only an age. */
function identityIn(typed: string, today: string): Child['identity'] | null {
  const parsed = parsePersonnummer(typed, today)
  if (parsed.ok) return { kind: 'personnummer', value: parsed.value }
  const age = /^\s*(\d{1,2})(\s*år)?\s*$/.exec(typed)?.[1]
  if (age !== undefined)
    return Number(age) > oldest ? null : { kind: 'age', years: Number(age), toldOn: today }
  const date = isDate(typed) ? birthDateIn(typed, today) : null
  return date === null ? null : { kind: 'birthDate', date }
}

function isDate(typed: string): boolean {
  return [6, 8].includes(typed.replace(/\D/g, '').length)
}

/** The child that is described so far; null while it is not known who it is. */
export function toCallChild(child: CallChild, today: string): Child | null {
  const named = {
    firstName: child.firstName.trim(),
    lastName: child.lastName.trim(),
    protectedIdentity: child.isProtected,
    school: '',
    schoolClass: '',
  }
  if (child.isProtected) return { ...named, identity: { kind: 'withheld' } }
  if (child.isUnborn) {
    const { expectedDate } = child
    return expectedDate === '' ? null : { ...named, identity: { kind: 'unborn', expectedDate } }
  }
  const identity = identityIn(child.born, today)
  return identity === null ? null : { ...named, identity }
}

/** A half call may outlive the case it was to be added to: then the child is a new one. Null while it is not known. */
export function withLivingCases(children: readonly CallChild[], cases: readonly Case[] | null): CallChild[] {
  return children.map((child) =>
    cases === null || cases.some(({ id }) => id === child.caseId) ? child : { ...child, caseId: null },
  )
}

/** The new children in the call, and the cases that it is added to. */
export function toCallCases(
  children: readonly CallChild[],
  today: string,
): { children: Child[]; addTo: string[] } {
  return {
    children: children.flatMap((child) => (child.caseId === null ? (toCallChild(child, today) ?? []) : [])),
    addTo: children.flatMap(({ caseId }) => caseId ?? []),
  }
}

/** The referral that a call without faults describes. */
export function toReferral(values: CallFields, relation: Referral['relation']): Referral {
  const from = values.consentFrom.filter((stated) => stated !== 'none')
  return {
    receivedOn: values.on,
    callerName: values.caller.trim(),
    callerOrganisation: values.organisation.trim(),
    callerPhone: values.phone.trim(),
    relation,
    situation: values.situation.trim(),
    contactConsent:
      from.length === 0
        ? null
        : { from, names: values.consentNames.trim(), on: values.consentOn === '' ? null : values.consentOn },
  }
}
