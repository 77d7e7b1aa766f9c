import type { NeedAnswer, NeedQuestion, Observation } from '../domain/case'
import type { LifeStage } from '../domain/people'
import { genitive } from '../domain/people'

type Way = { yes: string; no: string }

/** Words of step 1: what is known, and the three questions. */
export const needTexts = {
  observations: {
    seen: 'Vi har sett',
    heard: 'Vi har hört',
    understood: 'Vi har förstått',
    tells: (name: string) => `${name} berättar`,
    relativeTells: 'Annan anhörig berättar',
    sources: {
      seen: 'Vem har sett det',
      heard: 'Vem har hört det',
      understood: 'Vem har förstått det',
      childTold: 'Vem berättar',
      relativeTold: 'Vem berättar',
    } satisfies Record<Observation['kind'], string>,
    day: 'Dag',
    dayMissing: 'Skriv vilken dag det var.',
    textMissing: 'Skriv med några ord vad det gäller.',
    inOwnWords: (name: string) => `Skriv med ${genitive(name)} egna ord.`,
    nothingWritten: 'Inget skrivet än',
    notAsked: 'Inte tillfrågad än',
    started: 'Påbörjat, inte sparat',
    remove: 'Ta bort anteckningen',
    removeTitle: 'Ta bort anteckningen?',
    removeBody: 'Det som står i den försvinner. Det går inte att ångra.',
    keep: 'Behåll',
    write: 'Skriv',
    continue: 'Fortsätt',
    add: 'Lägg till',
    about: (verb: string, row: string) => `${verb}: ${row}`,
    aboutDay: (verb: string, row: string, day: string) => `${verb}: ${row}, ${day}`,
    quoted: (words: string) => `”${words}”`,
  },

  ways: {
    ownSupport: {
      yes: 'Ni fortsätter med ert eget stöd. Samverkan startas inte.',
      no: 'Det behövs mer. Gå till fråga 2.',
    },
    anotherAlone: {
      yes: 'Familjen tar kontakt, eller så frågar du om du får göra det. Samverkan startas inte.',
      no: 'Det behövs flera. Gå till fråga 3.',
    },
    together: {
      yes: 'Samverkan startar. Då frågar du om samtycke.',
      no: 'Samverkan startas inte. Skriv hur familjen får hjälp i stället.',
    },
  } satisfies Record<NeedQuestion, Way>,
  /** What a question that is not reached yet leads to. */
  ahead: {
    ownSupport: 'Ja betyder att ni fortsätter själva, och att samverkan inte startas.',
    anotherAlone: 'Ja betyder att du hjälper familjen dit, och att samverkan inte startas.',
    together: 'Ja betyder att samverkan startar, och att du frågar om samtycke.',
  } satisfies Record<NeedQuestion, string>,
  /** Who "others" in the third question may be. */
  examples:
    'Andra kan vara hälso- och sjukvården, förskola, skola, socialtjänst, frivilligsektorn eller polis.',
  routes: {
    label: 'Hur får familjen kontakt med verksamheten?',
    familyContacts: 'Familjen tar kontakt',
    familyContactsLeadsTo: 'Be familjen höra av sig till verksamheten för att få stöd.',
    weContact: 'Vi tar kontakt',
    weContactLeadsTo: 'Fråga om muntligt samtycke. Be sedan verksamheten höra av sig till familjen.',
    missing: 'Välj vem som tar kontakt.',
  },
  routeTaken: {
    familyContacts: 'Familjen tar kontakt med verksamheten.',
    weContact: 'Ni tar kontakt, när familjen har sagt ja muntligt.',
  } satisfies Record<NonNullable<NeedAnswer['route']>, string>,

  onward: {
    title: 'Hjälp familjen vidare',
    organisation: 'Vilken verksamhet',
    organisationMissing: 'Skriv vilken verksamhet det är.',
    day: 'Dag',
    dayMissing: 'Skriv vilken dag det var.',
    noPeople: 'Lägg först till vårdnadshavaren under Barn och vårdnadshavare.',
    note: 'Anteckna',
    change: 'Ändra',

    told: {
      row: 'Familjen tar kontakt',
      open: 'Anteckna att du har bett familjen',
      changeNamed: 'Ändra att du har bett familjen',
      notYet: 'Be familjen höra av sig till verksamheten. Anteckna sedan att du har gjort det.',
      said: (who: string, organisation: string, day: string) =>
        `Du bad ${who} höra av sig till ${organisation}, ${day}.`,
      people: 'Vem bad du?',
      peopleMissing: 'Välj vem du bad.',
      save: 'Spara att du har bett familjen',
    },
    consent: {
      row: 'Ja till att vi tar kontakt',
      open: 'Anteckna familjens ja',
      changeNamed: 'Ändra familjens ja',
      notYet: 'Fråga om du får kontakta verksamheten. Ett muntligt ja räcker.',
      said: (who: string, organisation: string, day: string) =>
        `${who} har sagt ja till att ni kontaktar ${organisation}, ${day}.`,
      onlyThis: 'Det gäller bara den här kontakten, inte att bjuda in till möte.',
      people: 'Vem har sagt ja?',
      peopleMissing: 'Välj vem som har sagt ja.',
      formula: 'Att skriva i er dokumentation',
      unfinished: 'Texten blir klar när du har skrivit verksamhet, vem och dag.',
      save: 'Spara familjens ja',
    },
    contacts: {
      row: 'Vår kontakt',
      notYet: 'Be verksamheten höra av sig till familjen. Anteckna det här.',
      again: 'Fler kontakter antecknas här.',
      open: 'Anteckna kontakten',
      changeNamed: (day: string) => `Ändra kontakten ${day}`,
      newOne: 'Ny kontakt med verksamheten',
      withWhom: 'Vem pratade du med?',
      asked: 'Vad bad du om?',
      askedHelp: 'Bara det som behövs för att de ska höra av sig till familjen.',
      askedMissing: 'Skriv vad du bad om. En mening räcker.',
      save: 'Spara kontakten',
    },
  },

  answer: 'Svara',
  why: 'Varför',
  day: 'Dag',
  saveAnswer: 'Spara svaret',
  oneSentence: (child: string, stage: LifeStage) =>
    `En mening räcker. Skriv så att ${stage === 'unborn' ? 'familjen' : child} kan läsa det.`,
  answerMissing: 'Välj ja eller nej.',
  reasonMissing: 'Skriv varför. En mening räcker.',
  dayMissing: 'Skriv vilken dag ni svarade.',
  changeAnswer: (number: number) => `Ändra svaret på fråga ${number}`,
  answerQuestion: (number: number) => `Svara på fråga ${number}`,
  formOf: (number: number) => `Fråga ${number}`,

  outcome: {
    notActivated: 'Samverkan startas inte',
    decided: (number: number, day: string, by: string, reason: string) =>
      `Svaret på fråga ${number}, ${day}${by === '' ? '' : ` av ${by}`}: ${reason}`,
    calledSince:
      'Ett nytt samtal har kommit efter svaret. Läs det ovanför, och svara på nytt om läget har ändrats.',
    onward: {
      ownSupport: 'Ni fortsätter med stödet hos er.',
      anotherAlone: 'Hjälp familjen vidare till verksamheten.',
      together: 'Berätta för familjen vad ni kom fram till, och vart de kan vända sig.',
    } satisfies Record<NeedQuestion, string>,
    reopen:
      'Ärendet är stängt och ändras inte. Ändras läget svarar du på nytt, då öppnas det igen med allt du har skrivit.',
    answerAnew: 'Svara på nytt',
    activated: 'Samverkan startar',
    activatedWhy: (day: string) => `Det bestämdes ${day}. Nu frågar du familjen om samtycke.`,
  },

  margin: {
    leads: 'Så leder svaren',
    leadsTo: [
      'Ert stöd räcker: samverkan startas inte',
      'En annan räcker: samverkan startas inte',
      'Flera behövs: samverkan startar',
    ],
    whatYouKnow: 'Skriv det du vet',
    whatYouKnowWhy: 'Vad ni har sett, hört eller förstått. Inte diagnoser, inte gissningar.',
    worried: (child: string) => `Är du orolig för ${child}?`,
    worriedWhy: 'En orosanmälan väntar inte på de här frågorna, och kräver aldrig samtycke.',
  },
}
