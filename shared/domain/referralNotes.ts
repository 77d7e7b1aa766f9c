import { expectedChild, printedFormulas as printed } from '../texts/noteFormulas'
import { longDate } from './dates'
import type { LocalDate } from './schema'

/** A piece of a filled formula; `isFilled` is what stood as a blank. */
export interface FormulaPiece {
  text: string
  isFilled: boolean
}

/** A formula with every blank filled. */
export type FilledFormula = readonly FormulaPiece[]

/** In whose record the note is written. */
export const patients = ['child', 'sibling', 'guardian'] as const
export type Patient = (typeof patients)[number]

/** Whom the note is about. Empty strings while something is not written. */
export type NotedChild =
  { isBorn: true; name: string; birthData: string } | { isBorn: false; dueDate: LocalDate | '' }

/** A formula of the routine, filled in; `formula` is null while a blank has no value: it is not offered. */
export interface ReferralNote {
  kind: 'consent' | 'contacted'
  formula: FilledFormula | null
}

/** The two notes that the routine offers for one patient: of the oral consent, and of the contact taken. */
export function referralNotes(
  patient: Patient,
  consentOn: LocalDate | '',
  child: NotedChild,
  today: LocalDate,
): ReferralNote[] {
  const [consent, contacted] = formulasOf[patient]
  const blanks = {
    '(datum)': consentOn === '' || consentOn > today ? '' : longDate(consentOn),
    '(barnets namn och födelsedata)': nameAndBirth(child),
  }
  return [
    { kind: 'consent', formula: filled(consent, blanks) },
    { kind: 'contacted', formula: filled(contacted, blanks) },
  ]
}

/** What to say to the municipality, in two parts; null until it is written from where one calls. */
export function telephoneScript(workplace: string): FilledFormula[] | null {
  const who = filled(printed.scriptWho, { '(din verksamhet)': workplace })
  const what = filled(printed.scriptWhat, {})
  return who === null || what === null ? null : [who, what]
}

/** The formula as it is copied. */
export function formulaText(formula: FilledFormula): string {
  return formula.map(({ text }) => text).join('')
}

const formulasOf: Record<Patient, readonly [string, string]> = {
  child: [printed.consentChild, printed.contactedChild],
  sibling: [printed.consentSibling, printed.contactedSibling],
  guardian: [printed.consentGuardian, printed.contactedGuardian],
}

function nameAndBirth(child: NotedChild): string {
  if (!child.isBorn) return child.dueDate === '' ? '' : expectedChild(longDate(child.dueDate))
  const both = [child.name.trim(), child.birthData.trim()]
  return both.includes('') ? '' : both.join(', ')
}

/** Splits before it fills: what somebody writes is never taken for a blank. */
function filled(formula: string, blanks: Record<string, string>): FilledFormula | null {
  const pieces = formula.split(/(\([^)]*\))/).map((text) => {
    const isFilled = text.startsWith('(')
    return { text: isFilled ? (blanks[text] ?? '').trim() : text, isFilled }
  })
  return pieces.every(({ text, isFilled }) => !isFilled || text !== '')
    ? pieces.filter(({ text }) => text !== '')
    : null
}
