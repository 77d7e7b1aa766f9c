import type { FindingKind } from '../domain/outgoingText'
import { inWords } from '../domain/noteFormulas'
import { findingWords } from './outgoingText'

/** Words around saving a meeting as a calendar file. */
export const calendarFileTexts = {
  save: 'Spara kalenderfil',
  help: 'Kalenderfilen innehåller inga personuppgifter.',
  leftOut: (kinds: readonly FindingKind[]) =>
    `Platsen eller länken tas inte med i kalenderfilen: där står ${inWords(kinds.map((kind) => findingWords[kind]))}.`,
  saved: (fileName: string) => `Sparad som ${fileName}`,
  notSaved: 'Inget är sparat.',
  failed: 'Filen gick inte att spara. Välj en annan mapp och försök igen.',
}
