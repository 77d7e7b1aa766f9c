import type { PaperKind } from '../domain/papers'
import type { LeftOut } from '../domain/leaveOut'
import { numberWord } from './numberWords'
import { capitalised } from './capitalised'

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
  printFailed: 'Utskriften gick inte. Papperet är kvar här. Kontrollera skrivaren, eller spara som PDF.',
  printerMissing:
    'Skrivaren du har valt finns inte just nu. Papperet är kvar här. Välj en annan skrivare, eller spara som PDF.',
  askPrinter: 'Välj en annan skrivare',
  printCopies: (count: number) =>
    count === 1 ? 'Skriv ut en kopia' : `Skriv ut ${numberWord(count)} kopior`,
  straight: (printer: string) => `Går direkt till skrivaren ${printer}.`,
  straightTo: (printer: string) =>
    `Går direkt till skrivaren ${printer}, med mottagarens namn överst på varje kopia.`,
  chooseCopies: (count: number) =>
    count === 1
      ? 'En kopia behövs.'
      : `${capitalised(numberWord(count))} kopior behövs, en till var och en. Välj antalet när utskriftsrutan öppnas.`,
  chooseCount: 'Välj antalet när utskriftsrutan öppnas.',
  printingCopy: (place: number, count: number) => `Skriver ut kopia ${place} av ${count}`,
  copiesPrinted: (count: number) =>
    count === 1
      ? 'En kopia är skickad till skrivaren.'
      : `${capitalised(numberWord(count))} kopior är skickade till skrivaren.`,
  /** Followed by how many have come out, once some have. */
  copiesStopped: (why: string, done: number, count: number) =>
    done === 0
      ? why
      : `${why} ${capitalised(numberWord(done))} av ${numberWord(count)} kopior är skickade till skrivaren.`,
  printShown: 'Skriv ut bara den här',
  showCopy: 'Visa kopian till',
  showCopyFor: { nobody: 'Ingen särskild' },
  leaveOut: 'Skriv inte ut',
  leftOut: {
    personnummer: 'personnummer eller födelsedag',
    school: 'skola',
    place: 'plats',
  } satisfies Record<LeftOut, string>,
  leaveOutHint: 'Gäller också i det ni har skrivit. Läs igenom innan du skriver ut.',
  unprintable: 'Några ord har tecken som programmet inte kan skriva ut',
  unprintableWords: (words: readonly string[]) =>
    `${words.slice(0, 12).join(', ')}${words.length > 12 ? ' …' : ''}. Skriv dem med andra bokstäver, eller för hand på papperet.`,
  saved: (fileName: string) => `Sparad som ${fileName}`,
  notSaved: 'Inget är sparat.',
  saveFailed:
    'Filen gick inte att spara. Papperet är kvar här. Disken kan vara full, eller så får du inte spara i mappen. Välj en annan mapp och försök igen.',
}
