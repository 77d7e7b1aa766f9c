import type { ConsentSheetSnapshot } from '../domain/consentSheet'

type Voice = ConsentSheetSnapshot['voice']
type Author = ConsentSheetSnapshot['author']

const bestInterests = ({ name, role }: Author) => `${name}, ${role}`

/** Each voice says the same: to a guardian, to a child about itself, and to a pupil who decides alone. */
const voices: Record<Voice, { intro: readonly string[]; yes: readonly string[]; no: readonly string[] }> = {
  guardian: {
    intro: [
      'Du bestämmer vilka som får bjudas in. Säg ja till några och nej till andra om du vill.',
      'Du kan ändra dig när som helst.',
    ],
    yes: [
      'att de du sagt ja till får bjudas in',
      'att vi på mötet delar det som är nödvändigt, relevant och proportionerligt',
      'att de som är med får en kopia av Barnets plan',
    ],
    no: ['att vi får kontakta andra, då frågar vi igen', 'att något bestäms utan er'],
  },
  child: {
    intro: [
      'Det här handlar om dig. Vi vill veta vad du tycker.',
      'Säg ja till några och nej till andra om du vill. Du kan ändra dig när som helst.',
    ],
    yes: [
      'att du tycker att vi ska bjuda in dem',
      'att vi på mötet bara berättar det som behövs för att hjälpa dig',
      'att de som är med får en kopia av Barnets plan',
    ],
    no: ['att vi får prata med andra, då frågar vi igen', 'att vi bestämmer något utan dig'],
  },
  adult: {
    intro: [
      'Du har fyllt 18 och bestämmer själv vilka som får bjudas in.',
      'Säg ja till några och nej till andra om du vill. Du kan ändra dig när som helst.',
    ],
    yes: [
      'att de du sagt ja till får bjudas in',
      'att vi på mötet delar det som är nödvändigt, relevant och proportionerligt',
      'att de som är med får en kopia av Barnets plan',
    ],
    no: ['att vi får kontakta andra, då frågar vi igen', 'att något bestäms utan dig'],
  },
}

/** Labels and sentences of the consent form, template version 1. */
export const consentSheetTexts = {
  title: 'Samtycke',
  model: 'till samverkan enligt Kronobarnsmodellen',
  child: (voice: Voice) => (voice === 'adult' ? 'Det gäller' : 'Barn'),
  identity: { personnummer: 'Personnummer', birthDate: 'Född', unborn: 'Beräknad födelse' },
  person: 'Den som svarar',
  voices,
  which: 'Vilka får vi bjuda in?',
  organisation: 'Verksamhet',
  yes: 'Ja',
  no: 'Nej',
  other: 'Annan:',
  limits: 'Det här vill jag inte att ni pratar om',
  until: 'Så länge gäller mitt svar',
  untilChanged: 'Tills jag ändrar mig',
  untilDay: 'Till och med',
  means: 'Ett ja betyder',
  meansNot: 'Ett ja betyder inte',
  change: (author: Author) =>
    author.phone === ''
      ? `Vill du ändra dig, säg till ${bestInterests(author)}.`
      : `Vill du ändra dig, ring ${bestInterests(author)},`,
  stops: 'Då slutar vi dela direkt. En orosanmälan kräver aldrig samtycke.',
  concerns: (child: string) => `Svaret gäller ${child}.`,
  signature: (person: string) => `Underskrift: ${person}`,
  day: 'Datum',
  oral: 'Om svaret lämnas muntligt',
  oralHow: 'Svaret togs emot',
  oralWays: ['Telefon', 'Digitalt möte', 'På plats'],
  receivedBy: 'Mottaget av',
  role: 'Roll',
  footer:
    'Programmets egen blankett, version 1. Regionens samtyckesblankett används i stället om ni har den.',
}
