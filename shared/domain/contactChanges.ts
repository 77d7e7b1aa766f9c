import {
  contactDetailsSchema,
  contactSchema,
  detailsOf,
  type Contact,
  type ContactDetails,
  type ContactDirectory,
} from './contactDirectory'
import { contactFaults } from './contactFaults'
import { putById } from './lists'
import { accept, refuse, type Result } from './result'
import { dateSchema, z, type LocalDate } from './schema'

/**
 * What has been done here to one contact, kept apart from the shipped list. A newer list therefore never overwrites
 * it; that the list has changed since is seen by comparing with `printed`.
 */
export const contactChangeSchema = z.strictObject({
  id: contactSchema.shape.id,
  /** The list's row as it was when this was written; null where the list had none. */
  printed: contactSchema.nullable(),
  /** What stands here in its place; null when it is only retired. */
  own: contactDetailsSchema.nullable(),
  /** The day `own` was written. */
  changedOn: dateSchema,
  /** Null while it is in use. */
  retiredOn: dateSchema.nullable(),
})
export type ContactChange = z.infer<typeof contactChangeSchema>
export type ContactChanges = readonly ContactChange[]

/** A contact as it is shown: where it comes from, and what the list says beside a correction. */
export interface DirectoryEntry {
  contact: Contact
  origin: 'printed' | 'corrected' | 'added'
  /** The list's row now; null where it has none. */
  printed: Contact | null
  /** The day it was corrected or added here; null for what stands as printed. */
  changedOn: LocalDate | null
  retiredOn: LocalDate | null
  /** What has happened to the list's row since it was corrected or retired. */
  listNews: 'none' | 'changed' | 'gone'
}

/** The list and what has been done to it, as one: in the list's order, each added contact after its own kind. */
export function mergeDirectory(shipped: ContactDirectory, changes: ContactChanges): DirectoryEntry[] {
  const { contacts } = shipped
  const listed = contacts.map((printed) =>
    entryOf(shipped, printed, changes.find(({ id }) => id === printed.id) ?? null),
  )
  const own = changes.flatMap((change) =>
    change.own === null || contacts.some(({ id }) => id === change.id)
      ? []
      : [ownEntry(shipped, change, change.own, null)],
  )
  const place = ({ contact: { id, service, municipality } }: DirectoryEntry) => {
    const at = contacts.findIndex((one) => one.id === id)
    if (at >= 0) return at
    const after = contacts.findLastIndex(
      (one) => one.service === service && one.municipality === municipality,
    )
    return (after >= 0 ? after : contacts.findLastIndex((one) => one.service === service)) + 0.5
  }
  return [...listed, ...own].toSorted((a, b) => place(a) - place(b))
}

/** The contacts that can be used: what is retired is left out. */
export function inUse(entries: readonly DirectoryEntry[]): ContactDirectory {
  return { contacts: entries.filter(({ retiredOn }) => retiredOn === null).map(({ contact }) => contact) }
}

/** Corrects a contact, or adds the one that `id` is new for. What the list says itself is no correction. */
export function saveContact(
  shipped: ContactDirectory,
  changes: ContactChanges,
  id: string,
  details: ContactDetails,
  today: LocalDate,
): Result<ContactChange[]> {
  if (contactFaults(details, knownAddresses(shipped, changes), today).length > 0)
    return refuse('contact_faulty')
  return accept(withOwn(shipped, changes, id, details, today))
}

/** What `saveContact` does with details that are in order. */
export function withOwn(
  shipped: ContactDirectory,
  changes: ContactChanges,
  id: string,
  details: ContactDetails,
  today: LocalDate,
): ContactChange[] {
  const printed = shipped.contacts.find((contact) => contact.id === id) ?? null
  const retiredOn = changes.find((change) => change.id === id)?.retiredOn ?? null
  const own = printed !== null && isSameDetails(detailsOf(printed), details) ? null : details
  if (own === null && retiredOn === null) return changes.filter((change) => change.id !== id)
  return putById(changes, { id, printed, own, changedOn: today, retiredOn })
}

/** Takes a contact out of use, or brings it back. It stays in sight, and nothing that was written is lost. */
export function retireContact(
  shipped: ContactDirectory,
  changes: ContactChanges,
  id: string,
  retiredOn: LocalDate | null,
  today: LocalDate,
): Result<ContactChange[]> {
  const change = changes.find((one) => one.id === id)
  const printed = shipped.contacts.find((contact) => contact.id === id) ?? null
  if (change === undefined && printed === null) return refuse('contact_gone')
  if (retiredOn === null && (change?.own ?? null) === null)
    return accept(changes.filter((one) => one.id !== id))
  const fresh = { id, printed, own: null, changedOn: today }
  return accept(putById(changes, { ...fresh, ...change, retiredOn }))
}

/** Lets go of what was done here: the list's own words stand again; what only was here is gone. */
export function restoreContact(changes: ContactChanges, id: string): Result<ContactChange[]> {
  if (!changes.some((change) => change.id === id)) return refuse('contact_gone')
  return accept(changes.filter((change) => change.id !== id))
}

/** What was done here stands, and the list's news has been seen. */
export function keepContact(
  shipped: ContactDirectory,
  changes: ContactChanges,
  id: string,
): Result<ContactChange[]> {
  const change = changes.find((one) => one.id === id)
  if (change === undefined) return refuse('contact_gone')
  const printed = shipped.contacts.find((contact) => contact.id === id) ?? null
  return accept(putById(changes, { ...change, printed }))
}

/** Addresses that are in the list or here already: they may stay as they are, odd as they may look. */
export function knownAddresses(shipped: ContactDirectory, changes: ContactChanges): Set<string> {
  return new Set([
    ...shipped.contacts.map(({ address }) => address),
    ...changes.flatMap(({ own }) => (own === null ? [] : [own.address])),
  ])
}

/** Whether two say the same in every detail. */
export function isSameDetails(a: ContactDetails, b: ContactDetails): boolean {
  const fields = Object.keys(contactDetailsSchema.shape) as (keyof ContactDetails)[]
  return fields.every((field) => a[field] === b[field])
}

function entryOf(shipped: ContactDirectory, printed: Contact, change: ContactChange | null): DirectoryEntry {
  const { own = null, retiredOn = null } = change ?? {}
  if (change !== null && own !== null) return ownEntry(shipped, change, own, printed)
  const listNews = change === null || isSameRow(change.printed, printed) ? 'none' : 'changed'
  return { contact: printed, origin: 'printed', printed, changedOn: null, retiredOn, listNews }
}

function ownEntry(
  shipped: ContactDirectory,
  change: ContactChange,
  own: ContactDetails,
  printed: Contact | null,
): DirectoryEntry {
  // Nobody here says that an address is wrong; it only follows along from the list, letter by letter.
  const isMalformed = [change.printed, ...shipped.contacts].some(
    (one) => one !== null && one.isMalformed && one.address === own.address,
  )
  return {
    contact: { id: change.id, ...own, isMalformed },
    origin: printed === null && change.printed === null ? 'added' : 'corrected',
    printed,
    changedOn: change.changedOn,
    retiredOn: change.retiredOn,
    listNews: isSameRow(change.printed, printed) ? 'none' : printed === null ? 'gone' : 'changed',
  }
}

function isSameRow(then: Contact | null, now: Contact | null): boolean {
  if (then === null || now === null) return then === now
  return isSameDetails(detailsOf(then), detailsOf(now))
}
