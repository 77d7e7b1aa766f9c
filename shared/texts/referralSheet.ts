import type { Placement } from '../domain/contactDirectory'

/** The sheet to write on before calling Barnens bästa-ansvarig, template version 1. Nothing in it is typed. */
export const referralSheetTexts = {
  title: 'Lämna över',
  model: 'till Barnens bästa-ansvarig, när kontakten är tillfällig',
  lead: 'Fyll i för hand innan du ringer. Lämna bara över det som är nödvändigt, relevant och proportionerligt.',
  who: {
    unborn: 'Barnens bästa-ansvarig är mödrahälsovården.',
    beforeSchool: 'Barnens bästa-ansvarig är barnhälsovården, barnets BVC.',
    inSchool: 'Barnens bästa-ansvarig är rektorn på barnets skola.',
    outsideUpperSecondary: 'Barnens bästa-ansvarig är kommunens aktivitetsansvariga (KAA).',
  } satisfies Record<Placement, string>,
  contact: 'Namn och telefon till den jag pratar med',
  calledOn: 'Dag och tid',
  which: 'Vilket eller vilka barn',
  name: 'Namn',
  identity: { born: 'Personnummer', unborn: 'Beräknad födelse' },
  unbornName: 'Väntat barn, vårdnadshavarens namn',
  why: 'Därför ringer jag',
  reasons: [
    'Barnet är patient hos oss, men vår kontakt är bara tillfällig.',
    'Barnet är närstående till en patient hos oss.',
  ],
  unbornReasons: [
    'Vår kontakt med familjen är bara tillfällig.',
    'Det väntade barnet är närstående till en patient hos oss.',
  ],
  therefore: 'Därför är det Barnens bästa-ansvarig som bäst kan starta samverkan.',
  situation: 'Det här vet jag om situationen för barnet eller familjen',
  need: 'Det här vet jag om behovet av samordning och stöd',
  consent: 'Samtycke till att jag tar kontakt',
  consentFrom: 'Lämnat av',
  consentOn: 'Dag',
  back: 'Så når du mig om du vill veta mer',
  myName: 'Namn och verksamhet',
  myPhone: 'Telefon',
  after:
    'Skriv inga personuppgifter i mejl. Notera i journalen att du har tagit kontakt. Spara eller förstör sedan papperet, så som ni brukar.',
  footer: 'Programmets eget blad, version 1. Det följer rutinen för vården vid tillfällig kontakt.',
}
