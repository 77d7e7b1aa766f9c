import type { Consent, Deciders } from '../domain/case'
import { genitive } from '../domain/people'
import { numberWord } from './numberWords'
import { capitalised } from './capitalised'

/** Words of step 2: which organisations, who decides, and what each person answers. */
export const consentTexts = {
  needFirst: 'Samverkan är inte startad än',
  needFirstWhy: 'Samtycke antecknas när svaret på fråga 3 i steg 1 är ja.',

  organisations: {
    hint: (school: string) =>
      `Skriv vilka verksamheter du frågar om. ${school} är alltid med och behöver inget samtycke.`,
    covered: (who: string) => `Ja från ${who}`,
    coveredButMissing: (who: string) => `Svar saknas från ${who}`,
    refused: (who: string) => `${who} har sagt nej`,
    withdrawn: (who: string) => `${who} har tagit tillbaka sitt ja`,
    missing: (who: string) => `Svar saknas från ${who}`,
    nobodyAsked: 'Ingen har svarat än',
    notInvited: 'Bjuds inte in',
    notInvitedYet: 'Kan inte bjudas in än',
  },

  deciders: {
    title: 'Vem bestämmer',
    label: 'Vem bestämmer om samtycket',
    options: (child: string): Record<Deciders['who'], string> => ({
      guardians: 'Vårdnadshavarna',
      together: `Tillsammans med ${child}`,
      youth: `${child} själv`,
    }),
    said: (child: string): Record<Deciders['who'], string> => ({
      guardians: 'Vårdnadshavarna',
      together: `Vårdnadshavarna tillsammans med ${child}`,
      youth: `${child} själv`,
    }),
    notSaid: 'Inte antecknat än',
    notSaidWhy: (child: string) =>
      `Så länge räknas vårdnadshavarnas svar, och ${genitive(child)} så snart det finns ett.`,
    help: (child: string) => `Utgå från hur mogen ${child} är. Det finns ingen bestämd åldersgräns.`,
    why: 'Varför',
    day: 'Dag',
    whoMissing: 'Välj vem som bestämmer.',
    reasonMissing: 'Skriv varför. En mening räcker.',
    dayMissing: 'Skriv vilken dag ni bedömde det.',
    note: 'Anteckna',
    noteNamed: 'Anteckna vem som bestämmer',
    changeNamed: 'Ändra vem som bestämmer',
    save: 'Spara vem som bestämmer',
    unborn: 'Barnet är inte fött än. Vårdnadshavarna bestämmer.',
    adult: (child: string) =>
      `${child} har fyllt 18 och bestämmer själv. Bara ${genitive(child)} svar gäller.`,
  },

  papers: {
    label: 'Papper att ge familjen',
    hint: (isAdult: boolean) =>
      isAdult
        ? 'Ge informationsbladet innan du frågar. Helst ska blanketten skrivas på.'
        : 'Ge informationsbladet innan du frågar. Helst ska en blankett skrivas på, en för var och en.',
    form: (whose: string) => `${capitalised(whose)} blankett`,
    formNamed: (label: string) => `${label} för samtycke`,
  },

  columns: { who: 'Vem', answer: 'Svar', organisations: 'Får bjudas in' },
  person: {
    interpreter: (language: string) => `tolk: ${language}`,
    ownConsent: 'eget samtycke',
    maturityAssessed: 'mognad bedömd',
    guardiansDecide: 'vårdnadshavarna bestämmer',
    childDecides: (child: string) => `${child} bestämmer`,
    notCalledName: (name: string) => `Inte ${name}`,
    notSaidAbout: (name: string) => `Inget svar om ${name}`,
    noOrganisations: 'Ingen verksamhet',
    allOrganisations: (count: number) => `Alla ${numberWord(count)} verksamheterna`,
    theOthers: (count: number) => `De andra ${numberWord(count)}`,
    limits: (limits: string) => `Begränsning: ${limits}`,
    until: (day: string) => `Gäller till ${day}`,
    withdrawn: (day: string) => `Återtaget ${day}`,
    ranOut: (day: string) => `Gick ut ${day}`,
    runsOut: (day: string) => `Går ut ${day}`,
    askAgain: 'Fråga igen i god tid.',
    paperLies: (place: string) => `Papperet ligger: ${place}`,
    notReachable: (attempts: number) =>
      attempts > 1 ? `Ej nåbar, ${numberWord(attempts)} försök` : 'Ej nåbar',
    change: 'Ändra',
    note: 'Anteckna',
    continue: 'Fortsätt',
    of: (verb: string, name: string) => `${verb} ${genitive(name)} svar`,
    started: 'Påbörjat, inte sparat',
  },
  answers: {
    yes: 'Ja',
    no: 'Nej',
    notAsked: 'Ej tillfrågad',
    notReachable: 'Ej nåbar',
  } satisfies Record<Consent['answer'], string>,
  forms: { written: 'Skriftligt', oral: 'Muntligt' } satisfies Record<NonNullable<Consent['form']>, string>,
  answeredInForm: (answer: string, form: string) => `${answer}, ${form.toLowerCase()}`,

  form: {
    answer: 'Svar',
    form: 'Hur',
    day: 'Dag',
    howAndWhen: 'Hur och när',
    when: 'När',
    organisations: 'Får bjudas in',
    yesToAll: 'Ja till alla',
    noOrganisations: 'Lägg först till verksamheterna som samtycket ska gälla.',
    maturity: 'Ålder och mognad',
    maturityHelp: (child: string) => `Hur förstår ${child} vad samtycket betyder? Skriv kort.`,
    limits: 'Begränsningar',
    limitsHelp: 'Till exempel något som inte får tas upp på mötet.',
    until: 'Gäller till',
    untilHelp: 'Lämna tomt om inget slutdatum är sagt.',
    takenBy: 'Vem tog emot svaret',
    paperPlace: 'Var papperet ligger',
    paperPlaceHelp: 'Till exempel elevakten. Papperet är det som gäller.',
    note: 'Anteckning',
    noteUnfinished: 'Texten blir klar när du har valt dag och minst en verksamhet.',
    save: (name: string) => `Spara ${genitive(name)} svar`,
    answerMissing: 'Välj ett svar.',
    formMissing: 'Välj skriftligt eller muntligt.',
    dayMissing: 'Skriv vilken dag svaret lämnades.',
    organisationsMissing: 'Svara ja för minst en verksamhet. Säger personen nej till alla, välj svaret Nej.',
  },

  proceed: {
    missing: (name: string) => `${name} har inte svarat.`,
    notAsked: (name: string) => `${name} är inte tillfrågad.`,
    missingWhy: {
      guardian:
        'Vårdnadshavare bestämmer i regel tillsammans, så fråga alla du kan nå. Du får gå vidare om du skriver varför: ett ja räcker så länge ingen säger nej.',
      child:
        'Barnet ska få säga vad det själv tycker, utifrån ålder och mognad. Du får gå vidare om du skriver varför.',
    },
    open: (name: string) => `Gå vidare utan ${genitive(name)} svar`,
    why: (name: string) => `Varför går du vidare utan ${genitive(name)} svar?`,
    whyHelp: 'Skriv att du försökt, hur och när. Följ kommunens rutin när en vårdnadshavare inte nås.',
    save: 'Spara skälet',
    reasonMissing: 'Skriv varför. En mening räcker.',
    noted: (day: string, reason: string) => `Du går vidare utan svar, ${day}: ${reason}`,
    change: 'Ändra skälet',
    changeNamed: (name: string) => `Ändra skälet att gå vidare utan ${genitive(name)} svar`,
  },

  withdraw: {
    title: 'Anteckna återtaget samtycke',
    who: 'Vem tar tillbaka sitt ja',
    day: 'Dag',
    whoMissing: 'Välj vem det gäller.',
    dayMissing: 'Skriv vilken dag det togs tillbaka.',
    takesEffect: (organisations: string) =>
      `Det gäller direkt. ${organisations} får inte bjudas in eller få en kopia.`,
    takesEffectNowhere: 'Det gäller direkt. Ingen verksamhet påverkas.',
    notEntitled: (name: string) =>
      `${name} är inte med och bestämmer, så det ändrar inte vilka som får bjudas in.`,
    struck: 'De som redan är bjudna stryks från mötet. Meddela dem under Inbjudan.',
    alreadyShared:
      'Det här är redan delat och går inte att ta tillbaka. Berätta det för den som tog tillbaka sitt ja.',
    nothingShared: 'Inget är delat med dem än.',
    save: 'Anteckna återtaget samtycke',
  },
  shared: {
    invited: (name: string, day: string) => `${name} fick inbjudan ${day}.`,
    contacted: (name: string, day: string, what: string) =>
      what === ''
        ? `Ni hade kontakt med ${name} ${day}.`
        : `Ni hade kontakt med ${name} ${day}, och delade: ${what}`,
    met: (name: string, day: string) => `${name} var med på mötet ${day}.`,
    copied: (name: string, day: string) => `${name} fick Barnets plan ${day}.`,
  },

  /** Whose yes runs out soon, where the next thing to do is told. */
  runningOut: (whose: string, day: string) => `Samtycket från ${whose} går ut ${day}. Fråga igen i god tid.`,
  runningOutShort: (day: string) => `Ett ja går ut ${day}`,

  informedHint:
    'Berätta vad ni gör tillsammans, vad som delas och med vem, och att de kan säga nej eller ändra sig. Bocka av när du har gjort det.',

  oralNoteOf: (name: string) => `Det muntliga samtycket från ${name}`,
  oralNotesHint: 'Kopiera texten till er egen dokumentation. Bocka sedan av.',

  margin: {
    applies: 'Samtycket gäller',
    appliesTo: [
      'att bjuda in de verksamheter som står här',
      'att på mötet dela det som är nödvändigt, relevant och proportionerligt',
    ],
    appliesNot: 'Samtycket gäller inte',
    appliesNotTo: [
      'andra verksamheter, fråga då igen',
      'att vården kontaktade dig, det är ett annat samtycke',
      'orosanmälan, den kräver aldrig samtycke',
    ],
    meaning: 'Vad samtycket betyder',
    meaningWhy:
      'Det gör att ni får prata med varandra trots sekretessen. Att skolan får ha uppgifterna bygger inte på samtycket, utan på skolans uppdrag.',
    mayChange: 'Det går att ändra sig',
    mayChangeWhy: 'Ett ja kan tas tillbaka när som helst.',
  },
}
