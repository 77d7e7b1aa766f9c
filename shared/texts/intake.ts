import type { Referral } from '../domain/case'

/** Words of the call from health care: the screen that takes it, and the case that came of it. */
export const intakeTexts = {
  title: 'Någon ringer',
  keys: 'Ctrl Skift R',
  unfinished: 'Ett samtal är påbörjat men inte sparat än.',
  goOn: 'Fortsätt samtalet',

  caller: {
    title: 'Vem ringer',
    name: 'Namn och yrke',
    organisation: 'Verksamhet',
    phone: 'Ring tillbaka',
    missing: 'Skriv vem som ringer.',
  },

  children: {
    title: 'Vilka barn',
    one: (number: number) => `Barn ${number}`,
    unborn: (number: number) => `Barn ${number}, inte född än`,
    protectedIdentity: 'Skyddade personuppgifter',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    pseudonym: 'Benämning',
    unbornName: 'Namn, om familjen har ett',
    born: 'Personnummer eller ålder',
    bornMissing: 'Skriv personnummer, födelsedatum med åtta siffror, eller ungefärlig ålder.',
    expected: 'Beräknad födelse',
    sibling: 'Syskon',
    siblingKeys: 'Alt S',
    addUnborn: 'Ofött barn',
    unbornKeys: 'Alt O',
    remove: 'Ta bort',
    add: 'Lägg till där',
    addTo: (number: string) => `Lägg till där, i ärende ${number}`,
    addedTo: (name: string) => `Samtalet läggs till i det ärende som finns: ${name}.`,
    addedToWhy: 'Inget nytt ärende skapas för barnet. Säg inget om ärendet i telefon.',
    undoAdd: 'Ångra',
    undoAddTo: (number: string) => `Ångra att samtalet läggs till i ärende ${number}`,
    removeNumber: (number: number) => `Ta bort barn ${number}`,
  },

  relation: {
    title: 'Varför du',
    label: 'Varför ringer de Barnens bästa-ansvarig?',
    of: {
      patient: 'Barnet är patient tillfälligt',
      nextOfKin: 'Närstående till en patient',
    } satisfies Record<Referral['relation'], string>,
    missing: 'Välj det ena eller det andra.',
  },

  situation: {
    title: 'Situation och behov',
    hint: 'Bara det som är nödvändigt, relevant och proportionerligt. Flera barn? Skriv inte deras namn här.',
    missing: 'Skriv vad samtalet gäller. En mening räcker.',
  },

  consent: {
    title: 'Samtycke',
    according: 'enligt den som ringer',
    label: 'Vem har sagt ja till att de kontaktar dig?',
    from: { guardian: 'Vårdnadshavare', child: 'Barnet självt', none: 'Inget sagt' },
    names: 'Vem',
    namesProtected: 'Inget namn för den som har skydd.',
    day: 'När',
    missing: 'Fråga om samtycket, eller välj Inget sagt.',
  },

  save: 'Spara samtalet',
  saveKeys: 'Ctrl Enter',
  undo: 'Ångra samtalet',
  undoKeys: 'Esc',
  discardTitle: 'Ta bort det du har skrivit?',
  discardBody: 'Samtalet är inte sparat än. Det går inte att ångra.',
  keep: 'Behåll',
  discard: 'Ta bort det du skrivit',

  ask: {
    now: 'Fråga nu',
    after: (question: string) => `Sedan: ${question}`,
    of: {
      caller: 'Vem är du, och vart ringer jag tillbaka?',
      children: 'Vilket barn gäller det? Finns det syskon, eller ett väntat barn?',
      relation: 'Är barnet patient tillfälligt hos er, eller närstående till en patient?',
      situation: 'Hur ser det ut för barnet, och vad behövs?',
      consent: 'Vem har sagt ja till att ni ringer mig, och när?',
    },
    thanks: 'Tack, jag hör av mig om jag undrar något.',
  },

  margin: {
    need: 'Det här behöver du veta',
    needed: {
      caller: 'Vem som ringer och hur du når dem',
      children: 'Vilket eller vilka barn',
      relation: 'Varför det är du',
      situation: 'Situation och behov',
      consent: 'Samtycket',
    },
    isKnown: '(klart)',
    isMissing: '(kvar)',
    theirConsent: 'Det är vårdens samtycke',
    theirConsentWhy: 'Det gäller bara att ringa dig. Innan du bjuder in någon frågar du familjen själv.',
    enter: 'Enter går vidare',
    enterWhy:
      'Skift Enter ger en ny rad. Siffror väljer i raden du står i. Det du skriver sparas hela tiden.',
  },

  inCase: {
    row: 'Vården berättar',
    rowNumber: (number: number) => `Vården berättar, samtal ${number}`,
    callBack: (phone: string) => `Ring tillbaka: ${phone}`,
    consent: (who: string, day: string | null) =>
      `Enligt den som ringde har ${who} sagt ja till kontakten${day === null ? '' : `, ${day}`}. Det gäller bara kontakten med dig.`,
    noConsent: 'Inget sagt om samtycke.',
    who: { guardian: 'vårdnadshavare', child: 'barnet självt' },
    sameCall: 'I samma samtal:',
    open: (number: string) => `Öppna ${number}`,
    notice: 'Samtycket i samtalet gäller bara kontakten med dig',
    noticeNone: 'Inget samtycke nämndes i samtalet',
    noticeWhy: 'Det räknas inte i steg 2. Innan du bjuder in någon frågar du familjen själv.',
    noticeNoneWhy: 'Innan du bjuder in någon frågar du familjen själv, i steg 2.',
    inConsentStep: 'Samtycket från samtalet',
    inConsentStepWhy: 'Räknas inte här. Det gällde bara att vården fick kontakta dig.',
  },
}
