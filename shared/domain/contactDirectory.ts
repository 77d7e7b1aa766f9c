import { dateSchema, z } from './schema'

const contactBase = {
  id: z.string().min(1).max(60),
  /** Whose contact it is: the one that answers for the unborn, for small children, or for pupils and young people. */
  service: z.enum(['maternalHealthCare', 'childHealthCare', 'municipality']),
  /** Null where the source names none. */
  municipality: z.string().min(1).max(80).nullable(),
  unit: z.string().min(1).max(120).nullable(),
  /** Exactly as printed in the source, odd signs and spaces too. */
  address: z.string().min(1).max(200),
  /** Printed so that it can hardly be right; shown as it is, with a warning. */
  isMalformed: z.boolean(),
  source: z.string().min(1).max(200),
  /** The day of the source. */
  date: dateSchema,
}

/** One way to reach somebody. A mailbox never takes personal data; for the others the source forbids nothing. */
const contactSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...contactBase, kind: z.literal('mailbox'), isWithoutPersonalData: z.literal(true) }),
  z.strictObject({ ...contactBase, kind: z.literal('telephone'), isWithoutPersonalData: z.literal(false) }),
  z.strictObject({ ...contactBase, kind: z.literal('link'), isWithoutPersonalData: z.literal(false) }),
])

/** The contacts in the order of their source. Content: a municipality can replace the file it comes from. */
export const contactDirectorySchema = z.strictObject({
  contacts: z
    .array(contactSchema)
    .refine((contacts) => new Set(contacts.map((contact) => contact.id)).size === contacts.length),
})

export type Contact = z.infer<typeof contactSchema>
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
  return contacts.flatMap(({ service, municipality }) =>
    service === 'municipality' && municipality !== null ? [municipality] : [],
  )
}

/** The child health care units of a municipality. */
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
      return childHealthCareUnits(directory, municipality).filter(({ id }) => id === unit)
    case 'inSchool':
    case 'outsideUpperSecondary':
      return directory.contacts.filter(
        (contact) => contact.service === 'municipality' && contact.municipality === municipality,
      )
  }
}

/**
 * The contacts where every word is found in municipality, unit or address, or where the signs of the address
 * follow each other as written: a number is found with and without its spaces. Nothing written finds all.
 */
export function searchContacts({ contacts }: ContactDirectory, query: string): Contact[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  const signs = squeezed(query)
  return contacts.filter(({ municipality, unit, address }) => {
    const text = folded([municipality, unit, address].filter((part) => part !== null).join(' '))
    return words.every((word) => text.includes(word)) || (signs !== '' && squeezed(address).includes(signs))
  })
}

/** Without capitals, and without the rings, dots and accents above the letters. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function squeezed(text: string): string {
  return folded(text).replace(/[\s/-]/g, '')
}
