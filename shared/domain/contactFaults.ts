import { contactDetailsSchema, type ContactDetails, type ContactKind } from './contactDirectory'
import { z, type LocalDate } from './schema'

/** What can be wrong with something that is written about a contact. */
export const contactFaultKinds = [
  'missing',
  'tooLong',
  'notPlain',
  'unknownChoice',
  'notADay',
  'inFuture',
  'notAnAddress',
  'notANumber',
  'mailboxForPersonalData',
] as const
export type ContactFaultKind = (typeof contactFaultKinds)[number]

export type ContactField = keyof ContactDetails
export interface ContactFault {
  field: ContactField
  kind: ContactFaultKind
}

/** Details as far as they can be read: null for a choice that is not made, or none that we know. */
export type ReadContact = {
  [F in ContactField]: ContactDetails[F] | (F extends ContactChoice ? null : never)
}
type ContactChoice = 'service' | 'kind' | 'isWithoutPersonalData'

/** Everything that is said about a contact, as typed or as it stands in a file. Empty where nothing is said. */
export type WrittenContact = Record<ContactField, string>

const lengths = { municipality: 80, unit: 120, address: 200, source: 200 } as const
const isMailAddress = (text: string) => z.email().safeParse(text).success
/** Figures, and the signs that numbers are written with. */
const numberSigns = /^[\d\s+()/-]+$/
/** Breaks, tabs, and the signs that turn or hide the text around them. */
const hiddenSigns = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/**
 * What must be mended before these details can stand, choices that are not made apart. An address that is `known` already may stay as it is printed,
 * even when it can hardly be right.
 */
export function contactFaults(
  details: ReadContact,
  known: ReadonlySet<string>,
  today: LocalDate,
): ContactFault[] {
  const { service, municipality, kind, address, source, date, isWithoutPersonalData } = details
  const faults: ContactFault[] = []
  for (const field of ['municipality', 'unit', 'address', 'source'] as const) {
    const text = details[field]
    if (text === null) continue
    if (text.length > lengths[field]) faults.push({ field, kind: 'tooLong' })
    if (hiddenSigns.test(text)) faults.push({ field, kind: 'notPlain' })
  }
  // Nobody is sent to a contact whose municipality is unknown, but to the one that all the unborn share.
  if (service !== null && service !== 'maternalHealthCare' && municipality === null)
    faults.push({ field: 'municipality', kind: 'missing' })
  if (address.trim() === '') faults.push({ field: 'address', kind: 'missing' })
  else if (kind !== null && !known.has(address)) faults.push(...addressFaults(kind, address))
  if (source.trim() === '') faults.push({ field: 'source', kind: 'missing' })
  if (date === '') faults.push({ field: 'date', kind: 'missing' })
  else if (!contactDetailsSchema.shape.date.safeParse(date).success)
    faults.push({ field: 'date', kind: 'notADay' })
  else if (date > today) faults.push({ field: 'date', kind: 'inFuture' })
  if (kind === 'mailbox' && isWithoutPersonalData === false)
    faults.push({ field: 'isWithoutPersonalData', kind: 'mailboxForPersonalData' })
  return faults
}

function addressFaults(kind: ContactKind, address: string): ContactFault[] {
  const fault = { mailbox: 'notAnAddress', telephone: 'notANumber', link: null } as const
  const isRight = {
    mailbox: isMailAddress(address),
    telephone: numberSigns.test(address) && (address.match(/\d/g)?.length ?? 0) >= 3,
    link: true,
  }
  const found = fault[kind]
  return found === null || isRight[kind] ? [] : [{ field: 'address', kind: found }]
}
