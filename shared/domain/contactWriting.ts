import { choiceWords, columnNames } from '../texts/contactDirectory'
import type { DirectoryEntry } from './contactChanges'
import { contactKinds, contactServices, type ContactDetails } from './contactDirectory'
import type { ContactFault, ReadContact, WrittenContact } from './contactFaults'

/** The order of the columns in a file. */
export const columns = [
  'id',
  'service',
  'municipality',
  'unit',
  'kind',
  'address',
  'isWithoutPersonalData',
  'source',
  'date',
] as const

/** What a contact says, as it is written in a form or a file. */
export function writtenOf(details: ContactDetails): WrittenContact {
  const { yes, no } = choiceWords.yesNo
  return {
    ...details,
    municipality: details.municipality ?? '',
    unit: details.unit ?? '',
    service: choiceWords.service[details.service][0],
    kind: choiceWords.kind[details.kind][0],
    isWithoutPersonalData: details.isWithoutPersonalData ? yes[0] : no[0],
  }
}

/** What is written, read: whole where every choice is one that we know. What else is wrong, `contactFaults` says. */
export function readWritten(written: WrittenContact): {
  details: ContactDetails | null
  read: ReadContact
  faults: ContactFault[]
} {
  const service = contactServices.find((one) => isOneOf(choiceWords.service[one], written.service)) ?? null
  const kind = contactKinds.find((one) => isOneOf(choiceWords.kind[one], written.kind)) ?? null
  const isWithoutPersonalData = readMark(written.isWithoutPersonalData, kind === 'mailbox')
  const rest = {
    municipality: written.municipality.trim() || null,
    unit: written.unit.trim() || null,
    address: written.address.trim(),
    source: written.source.trim(),
    date: written.date.trim(),
  }
  const read = { ...rest, service, kind, isWithoutPersonalData }
  const choices = ['service', 'kind', 'isWithoutPersonalData'] as const
  return {
    details:
      service === null || kind === null || isWithoutPersonalData === null
        ? null
        : { ...rest, service, kind, isWithoutPersonalData },
    read,
    faults: choices
      .filter((choice) => read[choice] === null)
      .map((choice) => choiceFault(choice, written[choice])),
  }
}

/** The contacts in use as the rows of a file, its head first. */
export function directoryRows(entries: readonly DirectoryEntry[]): string[][] {
  const inUse = entries.filter(({ retiredOn }) => retiredOn === null)
  const rows = inUse.map(({ contact }) => {
    const written = { ...writtenOf(contact), id: contact.id }
    return columns.map((column) => written[column])
  })
  return [columns.map((column) => columnNames[column][0]), ...rows]
}

/** Nothing said: what the kind of contact asks for. */
function readMark(word: string, isMailbox: boolean): boolean | null {
  if (word.trim() === '') return isMailbox
  if (isOneOf(choiceWords.yesNo.yes, word)) return true
  return isOneOf(choiceWords.yesNo.no, word) ? false : null
}

function choiceFault(field: ContactFault['field'], word: string): ContactFault {
  return { field, kind: word.trim() === '' ? 'missing' : 'unknownChoice' }
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.some((one) => one.toLowerCase() === word.trim().toLowerCase())
}
