import type { FindingKind } from '../domain/outgoingText'
import { capitalised } from './capitalised'

/** What was found in a text that is about to leave the program. */
export const findingWords: Record<FindingKind, string> = {
  number: 'ett personnummer',
  child: 'barnets namn',
  guardian: 'en vårdnadshavares namn',
  school: 'skolans namn',
  sender: 'rektorns namn',
  phone: 'ett telefonnummer',
  place: 'kommunens namn',
}

/** Words around a message that is written for copying into an e-mail. */
export const messageTexts = {
  change: 'Ändra texten',
  done: 'Klar',
  startOver: 'Börja om med vår text',
  outdated: 'Tiden eller avsändaren är ändrad sedan du skrev om texten. Läs igenom den, eller börja om.',
  found: 'Det här får inte stå i ett mejl',
  foundHere: (kind: FindingKind) => capitalised(findingWords[kind]),
  cannotCopy: 'Ta bort det som är markerat, så går texten att kopiera.',
}
