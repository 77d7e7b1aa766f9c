import { intakeTexts as intake } from '../../shared/texts/intake'
import { text, type Places } from './place'

/** What the routine for a temporary contact asks to be told is also asked for by whoever takes the call. */
export const placesInIntake: Places = {
  'R-2.4': [text(intake.ask.of.consent, /Vem har sagt ja/)],
  'R-2.5': [text(intake.inCase.noticeWhy, /räknas inte i steg 2/)],
  'R-4.1': [text(intake.situation.hint, /nödvändigt/)],
  'R-4.2': [text(intake.situation.hint, /relevant/)],
  'R-4.3': [text(intake.situation.hint, /proportionerligt/)],
  'R-4.4': [text(intake.margin.need, /Det här behöver du veta/)],
  'R-4.5': [text(intake.ask.of.children, /Vilket barn/)],
  'R-4.6': [text(intake.children.firstName, /Förnamn/)],
  'R-4.7': [text(intake.children.born, /Personnummer/)],
  'R-4.8': [text(intake.relation.of.patient, /patient tillfälligt/)],
  'R-4.9': [text(intake.relation.of.nextOfKin, /Närstående till en patient/)],
  'R-4.11': [text(intake.situation.title, /Situation/)],
  'R-4.12': [text(intake.situation.title, /behov/)],
  'R-4.13': [text(intake.caller.phone, /Ring tillbaka/)],
}
