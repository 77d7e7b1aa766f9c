import fc from 'fast-check'
import type { ContactChange } from '../../shared/domain/contactChanges'
import {
  contactKinds,
  contactServices,
  type Contact,
  type ContactDetails,
  type ContactDirectory,
} from '../../shared/domain/contactDirectory'

/** A mailbox of a child health care unit in Alvesta, with what is given in its place. All made up. */
export function aContact(id: string, change: Partial<ContactDetails> = {}, isMalformed = false): Contact {
  const { kind = 'mailbox' } = change
  return {
    id,
    service: 'childHealthCare',
    municipality: 'Alvesta',
    unit: 'Moheda',
    address: 'bvc@example.se',
    source: 'Rutinen',
    date: '2024-05-13',
    ...change,
    kind,
    isWithoutPersonalData: change.isWithoutPersonalData ?? kind === 'mailbox',
    isMalformed,
  }
}

/** A correction of a contact. */
export function aChange(id: string, change: Partial<ContactDetails> = {}): ContactChange {
  const { id: _, isMalformed: _flag, ...own } = aContact(id, { address: 'ny@example.se', ...change })
  return { id, printed: aContact(id), own, changedOn: '2026-03-02', retiredOn: null }
}

/** A shipped list with these contacts. */
export function aList(...contacts: Contact[]): ContactDirectory {
  return { contacts }
}

const word = (longest: number) =>
  fc
    .string({ unit: fc.constantFrom(...'aåäöÅ019 ;,"\'=+-@<>&|!'), minLength: 1, maxLength: longest })
    .map((text) => text.trim())
    .filter((text) => text !== '')
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-03-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const figures = fc.stringMatching(/^0\d{2,3} - \d{3} \d{2}$/)

/** Any details that could stand, whatever their address looks like. */
export const someDetails: fc.Arbitrary<ContactDetails> = fc
  .record({
    service: fc.constantFrom(...contactServices),
    municipality: fc.option(word(20)),
    unit: fc.option(word(20)),
    kind: fc.constantFrom(...contactKinds),
    address: word(30),
    isWithoutPersonalData: fc.boolean(),
    source: word(30),
    date: day,
  })
  .map((details) => ({
    ...details,
    isWithoutPersonalData: details.kind === 'mailbox' || details.isWithoutPersonalData,
  }))

/** Details that a user could save. */
export const anyDetails: fc.Arbitrary<ContactDetails> = fc
  .tuple(someDetails, fc.emailAddress(), figures)
  .map(([details, mail, number]) => ({
    ...details,
    municipality: details.municipality ?? 'Alvesta',
    address: { mailbox: mail, telephone: number, link: details.address }[details.kind],
  }))
  .filter(({ kind, address }) => kind !== 'mailbox' || /^[a-z0-9.]+@[a-z0-9.-]+$/.test(address))

/** A list as a version of the program could ship it: few ids, so that two lists share some. */
export const anyList: fc.Arbitrary<ContactDirectory> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), anyDetails, fc.boolean()), {
    selector: ([id]) => id,
    maxLength: 8,
  })
  .map((rows) => ({
    contacts: rows.map(([id, details, isMalformed]) => ({ id: `K-${id}`, ...details, isMalformed })),
  }))
