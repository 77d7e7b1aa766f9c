import type { Contact, Placement } from '../domain/contactDirectory'
import type { Patient } from '../domain/referralNotes'

export const findResponsibleTexts = {
  title: 'Hitta Barnens bästa-ansvarig',
  lead: 'Svara på frågorna. Sedan står det vem du kontaktar, och vad du säger.',
  menu: 'Hitta ansvarig',
  back: 'Tillbaka',
  backToUnlock: 'Tillbaka till upplåsningen',
  notStored: 'Det du skriver här sparas inte. Det försvinner när du lämnar sidan.',

  /** Until there is an answer: the routine's own questions before anybody is contacted. */
  needFirst: {
    title: 'Innan du tar kontakt: behövs samverkan?',
    forWhom:
      'För dig i vården när er kontakt med barnet är tillfällig, eller när barnet är närstående till en patient.',
    questions: [
      {
        ask: 'Vad har ni sett, hört eller förstått i barnets eller barnens liv?',
        leadsTo: 'Ta med vad barnet och anhöriga har berättat.',
      },
      {
        ask: 'Räcker stödet, vården eller behandlingen hos er, eller hos en annan enhet i vården?',
        leadsTo: 'Räcker det startas ingen samverkan.',
      },
      {
        ask: 'Kan en annan verksamhet ge stödet på egen hand?',
        leadsTo:
          'Är svaret ja ber du familjen ta kontakt dit, eller frågar om ett muntligt ja till att du gör det och ber dem höra av sig till familjen. Ingen samverkan startas.',
      },
      {
        ask: 'Kan vården och andra verksamheter ge stödet tillsammans? Till exempel förskola, skola, socialtjänst, frivilligsektorn eller polis.',
        leadsTo: 'Är svaret ja startas samverkan. Fråga om samtycke och kontakta Barnens bästa-ansvarig.',
      },
    ],
  },

  which: '1. Vilket barn gäller det?',
  placements: {
    unborn: 'Ofött barn',
    beforeSchool: 'Har inte börjat skolan',
    inSchool: 'Går i skolan, även gymnasiet',
    outsideUpperSecondary: 'Har inte börjat, eller hoppat av, gymnasiet',
  } satisfies Record<Placement, string>,
  municipality: '2. Vilken kommun?',
  unit: '3. Vilken BVC?',

  answer: 'Kontakten',
  next: {
    placement: 'Välj vilket barn det gäller, så visar vi vem du kontaktar.',
    municipality: 'Välj kommun, så visar vi vem du kontaktar.',
    unit: 'Välj BVC, så visar vi vem du kontaktar.',
    nothing: 'Här finns ingen kontaktväg i bruk. Lägg till en under Kontaktvägar.',
  },
  responsible: {
    unborn: 'Mödrahälsovården är Barnens bästa-ansvarig',
    beforeSchool: 'Barnhälsovården, barnets BVC, är Barnens bästa-ansvarig',
    inSchool: 'Rektorn på barnets skola är Barnens bästa-ansvarig',
    outsideUpperSecondary: 'Kommunens aktivitetsansvariga (KAA) är Barnens bästa-ansvarig',
  } satisfies Record<Placement, string>,
  how: {
    unborn: 'Ring, eller ta kontakt i Link.',
    beforeSchool: 'Ring mottagningen, numret står på enhetens kontaktkort på 1177. Eller mejla hit.',
    inSchool: (municipality: string) =>
      `${municipality}: kommunens nummer. Fråga vilken skola barnet går på och vem som är rektor. Vet du skolan kontaktar du rektorn där.`,
    outsideUpperSecondary: (municipality: string) =>
      `${municipality}: kommunens nummer. Be att få tala med kommunens aktivitetsansvariga.`,
  },
  source: (date: string) => `Källa: rutinen ${date}. Uppgiften är inte kontrollerad sedan dess.`,
  ownSource: (source: string, day: string) => `Rättad här. Källa: ${source}. Kontrollerad ${day}.`,
  copy: { telephone: 'Kopiera numret', mailbox: 'Kopiera adressen', link: 'Kopiera' } satisfies Record<
    Contact['kind'],
    string
  >,

  script: {
    title: 'Säg så här',
    workplace: 'Varifrån ringer du?',
    workplaceHint: 'Till exempel barnakuten.',
    missing: 'Skriv varifrån du ringer, så står det här vad du kan säga.',
  },

  handOver: {
    title: {
      unborn: 'Lämna över till mödrahälsovården',
      beforeSchool: 'Lämna över till barnhälsovården, på telefon',
      inSchool: 'Lämna över till rektorn, på telefon',
      outsideUpperSecondary: 'Lämna över till aktivitetsansvariga, på telefon',
    } satisfies Record<Placement, string>,
    who: 'Vilket eller vilka barn, namn och personnummer',
    whoUnborn: 'Att barnet är väntat, och när det beräknas födas',
    rest: [
      'Att er kontakt är tillfällig, eller att barnet är närstående till en patient, och att Barnens bästa-ansvarig därför är den som bäst kan starta samverkan',
      'Vad du vet om situationen',
      'Vad du vet om behovet av samordning och stöd',
      'Hur du nås, om Barnens bästa-ansvarig vill veta mer',
      'Bara det som är nödvändigt, relevant och proportionerligt',
    ],
    never: 'I mejl, aldrig personuppgifter',
  },

  paper: {
    open: 'Visa ett blad att fylla i',
    hint: 'För dig som hellre skriver för hand innan du ringer. Inget som du har skrivit här kommer med.',
    name: 'Blad för överlämning',
  },

  notes: {
    title: 'Notera i journalen',
    consentFirst:
      'Det räcker med ett muntligt ja från en vårdnadshavare, eller från barnet självt om ålder och mognad räcker till. Det gäller bara att kontakta Barnens bästa-ansvarig.',
    patient: 'Vem är patient?',
    patients: {
      child: 'Barnet är patient',
      sibling: 'Ett syskon',
      guardian: 'Vårdnadshavare',
    } satisfies Record<Patient, string>,
    sibling:
      'Barnet är patient, och samverkan behövs för ett syskon. Med vårdnadshavares samtycke får du öppna syskonets journal och notera där.',
    unborn: 'Ett väntat barn har ingen egen journal. Är vårdnadshavaren patient kan du notera så här.',
    consentOn: 'Dagen för samtycket',
    childName: 'Barnets namn',
    birthData: 'Personnummer eller födelsedatum',
    dueDate: 'Beräknad födelse',
    missing: {
      consent: 'Fyll i fälten ovanför, så står noteringen om samtycket här.',
      contacted: 'Fyll i fälten ovanför, så står noteringen om kontakten här.',
    },
    kinds: { consent: 'När du har fått samtycket', contacted: 'När du har tagit kontakten' },
  },

  directory: {
    title: 'Kontaktvägar',
    search: 'Sök kontaktväg',
    searchHint: 'Kommun, enhet, nummer eller adress.',
    list: 'Kontaktvägar',
    count: (found: number, all: number) =>
      found === all ? `${all} kontaktvägar` : `${found} av ${all} kontaktvägar`,
    none: 'Ingen kontaktväg stämmer. Prova ett kortare ord, eller en del av namnet.',
    services: {
      maternalHealthCare: 'Mödrahälsovården',
      childHealthCare: 'Barnhälsovården',
      municipality: 'Kommunen: rektor eller KAA',
    } satisfies Record<Contact['service'], string>,
    municipalityUnknown: 'Ingen kommun anges',
    unitUnknown: 'Enheten går inte att utläsa',
  },

  withoutPersonalData: 'Utan personuppgifter',
  malformed: 'Så står det i rutinen, men adressen ser felaktig ut. Ring först.',
}
