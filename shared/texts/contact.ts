import { genitive } from '../domain/people'

/** Words of step 4. */
export const contactTexts = {
  hint: 'Kontakten ska göra samordningen bättre, till exempel genom att avgöra vilka som behöver vara med.',
  none: 'Ingen kontakt är antecknad. Behövs ingen, gå vidare till mötet.',
  add: 'Anteckna en kontakt',
  newContact: 'Ny kontakt',
  changeContact: 'Ändra kontakten',
  rowName: (organisation: string, day: string) => `${organisation}, ${day}`,
  change: (row: string) => `Ändra kontakten med ${row}`,
  why: 'Varför',
  shared: 'Delades',
  nothingShared: 'Inget om barnet delades.',

  organisation: 'Verksamhet',
  organisationMissing: 'Välj vilken verksamhet.',
  noConsent: (child: string, organisation: string) =>
    `Samtycket gäller inte ${organisation}. Berätta inget om ${child} där.`,
  noConsentWhy: 'Sekretessen gäller. Du kan fråga allmänt, utan att säga vem det handlar om.',
  confirmed: (day: string) => `Bekräftat nödvändigt, relevant och proportionerligt, ${day}.`,
  withWhom: 'Vem pratade du med?',
  on: 'Vilken dag?',
  onMissing: 'Skriv vilken dag.',
  purpose: 'Varför behövdes kontakten?',
  sharedField: 'Vad delades?',
  sharedHelp: 'Bara det som behövs. Stödet bestäms på mötet, tillsammans med familjen.',
  proportionate: 'Det som delades var nödvändigt, relevant och proportionerligt',
  save: 'Spara kontakten',

  decision: 'Det här låter som ett beslut om stöd.',
  decisionWhy: 'Ta upp det på mötet i stället, så att familjen är med och bestämmer. Du kan spara ändå.',

  margin: {
    together: 'Aldrig ett förmöte',
    togetherWhy: (child: string) =>
      `${genitive(child)} stöd bestämmer ni på mötet. Där är familjen med i samtalet och i besluten.`,
    about: 'Kontakten kan gälla',
    aboutWhat: ['om en verksamhet behöver vara med', 'om någon mer ska bjudas in'],
    aboutNot: 'Kontakten gäller inte',
    aboutNotWhat: ['vilket stöd familjen ska få', 'vem som ska göra vad'],
  },
}
