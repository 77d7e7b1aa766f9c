import { dateSchema, z } from './schema'

/** Whose contact it is: the one that answers for the unborn, for small children, or for pupils and young people. */
export const contactServices = ['maternalHealthCare', 'childHealthCare', 'municipality'] as const
export const contactKinds = ['mailbox', 'telephone', 'link'] as const
export type ContactService = (typeof contactServices)[number]
export type ContactKind = (typeof contactKinds)[number]

/** What can be said about a way to reach somebody, in the list and by the user. */
const detailsShape = {
  service: z.enum(contactServices),
  /** Null where the source names none. */
  municipality: z.string().min(1).max(80).nullable(),
  unit: z.string().min(1).max(120).nullable(),
  kind: z.enum(contactKinds),
  /** Exactly as printed in the source, odd signs and spaces too. */
  address: z.string().min(1).max(200),
  /** True for every mailbox; for the others the source forbids nothing. */
  isWithoutPersonalData: z.boolean(),
  source: z.string().min(1).max(200),
  /** The day of the source, or the day the user checked it. */
  date: dateSchema,
}

export const contactDetailsSchema = z.strictObject(detailsShape).refine(keepsPersonalDataOut)

/** One way to reach somebody. */
export const contactSchema = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
    ...detailsShape,
    /** Printed so that it can hardly be right; shown as it is, with a warning. */
    isMalformed: z.boolean(),
  })
  .refine(keepsPersonalDataOut)

/** A mailbox never takes personal data, whoever says so. */
function keepsPersonalDataOut({
  kind,
  isWithoutPersonalData,
}: {
  kind: string
  isWithoutPersonalData: boolean
}) {
  return kind !== 'mailbox' || isWithoutPersonalData
}

/** The contacts in the order of their source. Content: a municipality can replace the file it comes from. */
export const contactDirectorySchema = z.strictObject({
  contacts: z
    .array(contactSchema)
    .refine((contacts) => new Set(contacts.map((contact) => contact.id)).size === contacts.length),
})

export type Contact = z.infer<typeof contactSchema>
export type ContactDetails = z.infer<typeof contactDetailsSchema>
export type ContactDirectory = z.infer<typeof contactDirectorySchema>

/** Where the child is in life: it decides who is Barnens bästa-ansvarig. */
export const placements = ['unborn', 'beforeSchool', 'inSchool', 'outsideUpperSecondary'] as const
export type Placement = (typeof placements)[number]

/** What is known about the child while somebody looks for the right contact. Null: not said yet. */
export interface ContactQuestion {
  placement: Placement | null
  municipality: string | null
  /** The id of the unit's contact, where the municipality has several. */
  unit: string | null
}

/** The municipalities that can be chosen, in the order of the source. */
export function municipalitiesOf({ contacts }: ContactDirectory): string[] {
  const named = contacts.flatMap(({ municipality }) => (municipality === null ? [] : [municipality]))
  return [...new Set(named)]
}

/** The contacts of the child health care units of a municipality. */
export function childHealthCareUnits({ contacts }: ContactDirectory, municipality: string | null): Contact[] {
  return contacts.filter((one) => one.service === 'childHealthCare' && one.municipality === municipality)
}

/** The ways to Barnens bästa-ansvarig, the quickest first; none until enough is known. */
export function responsibleContacts(directory: ContactDirectory, question: ContactQuestion): Contact[] {
  const { placement, municipality, unit } = question
  switch (placement) {
    case null:
      return []
    case 'unborn':
      return directory.contacts.filter(({ service }) => service === 'maternalHealthCare')
    case 'beforeSchool':
      return waysToUnit(childHealthCareUnits(directory, municipality), unit)
    case 'inSchool':
    case 'outsideUpperSecondary':
      return directory.contacts.filter(
        (contact) => contact.service === 'municipality' && contact.municipality === municipality,
      )
  }
}

/** All the ways to the unit of one contact, numbers first. */
function waysToUnit(units: readonly Contact[], id: string | null): Contact[] {
  const chosen = units.find((one) => one.id === id)
  if (chosen === undefined) return []
  const ways = units.filter((one) => one === chosen || (one.unit !== null && one.unit === chosen.unit))
  return ways.toSorted((a, b) => Number(b.kind === 'telephone') - Number(a.kind === 'telephone'))
}

/**
 * The contacts where every word is found in municipality, unit or address, or where the signs of the address
 * follow each other as written: a number is found with and without its spaces. Nothing written finds all.
 */
export function searchContacts({ contacts }: ContactDirectory, query: string): Contact[] {
  return contacts.filter(contactFinder(query))
}

/** What `searchContacts` asks of each contact. */
export function contactFinder(
  query: string,
): (contact: Pick<ContactDetails, 'municipality' | 'unit' | 'address'>) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean)
  const signs = squeezed(query)
  return ({ municipality, unit, address }) => {
    const text = folded([municipality, unit, address].filter((part) => part !== null).join(' '))
    return words.every((word) => text.includes(word)) || (signs !== '' && squeezed(address).includes(signs))
  }
}

/** The details of a contact, without what only the list or the program says about it. */
export function detailsOf(contact: Contact): ContactDetails {
  const { id: _id, isMalformed: _isMalformed, ...details } = contact
  return details
}

/** Without capitals, and without the rings, dots and accents above the letters. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function squeezed(text: string): string {
  return folded(text).replace(/[\s/-]/g, '')
}
