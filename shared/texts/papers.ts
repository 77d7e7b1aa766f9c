import type { PaperKind } from '../domain/papers'

/** Words that become part of a frozen form or letter: a later change here never reaches one that is already frozen. */
export const paperWords = {
  unbornChild: 'Väntat barn',
  /** Stand for the people of a family where identity is protected. */
  caseNumber: (number: string) => `Ärende ${number}`,
  theChild: 'barnet',
  theYouth: 'ungdomen',
  family: 'Familjen',
}

/** What each paper is called, on the screen and as a file. */
export const paperNames: Record<PaperKind, string> = {
  childPlan: 'Barnets plan',
  informationSheet: 'Informationsblad',
  consentSheet: 'Samtyckesblankett',
  invitationLetter: 'Inbjudan',
  preparationSheet: 'Inför mötet',
  agenda: 'Dagordning',
  handoverSheet: 'Överlämning',
  followUpSheet: 'Uppföljning',
  timeline: 'Tidslinje',
  dataExtract: 'Registerutdrag',
}

/** `Inbjudan 2026-14 (2).pdf`: the kind, the case, and which of several. Never a person's name. */
export function paperFileName(kind: PaperKind, caseNumber: string, place: number): string {
  return `${paperNames[kind]} ${caseNumber}${place > 1 ? ` (${place})` : ''}.pdf`
}

/** Showing a paper, and getting it out of the computer. */
export const paperScreenTexts = {
  version: (name: string, version: number) => `${name}, version ${version}`,
  frozen: (day: string, time: string) => `Fastställd ${day} ${time}`,
  changed: (name: string) => `Något är ändrat sedan ${name} visades. Öppna papperet igen.`,
  print: 'Skriv ut',
  printing: 'Skriver ut',
  savePdf: 'Spara som PDF',
  close: 'Stäng',
  printed: 'Skickad till skrivaren.',
  notPrinted: 'Utskriften avbröts. Inget är utskrivet.',
  printFailed: 'Utskriften gick inte. Kontrollera skrivaren, eller spara som PDF.',
  saved: (fileName: string) => `Sparad som ${fileName}`,
  notSaved: 'Inget är sparat.',
  saveFailed: 'Filen gick inte att spara. Välj en annan mapp och försök igen.',
}
