import type { LifeStage } from '../domain/people'
import { genitive } from '../domain/people'
import type { StepNumber } from '../domain/routine'
import { stepTexts, textsOf, type ItemId, type ItemTexts } from './routine'

type Other = Exclude<LifeStage, 'child'>

/**
 * Where the routine's ordinary words would be untrue: a child that is not born has said nothing and decides nothing,
 * and from 18 nobody but the young person, who may have left school, does.
 */
const otherItems: Record<Other, Partial<Record<ItemId, Partial<ItemTexts>>>> = {
  unborn: {
    observations: {
      heading: () => 'Vad har vi uppmärksammat runt det väntade barnet?',
      why: 'Skriv också vad familjen själv har berättat.',
    },
    ownSupport: { heading: () => '1. Räcker stödet som familjen får av oss?' },
    consentAnswers: { heading: () => 'Ja från vårdnadshavarna' },
    familyFirst: { heading: () => 'Familjen sätter sig först och presenteras först' },
    areasDiscussed: {
      heading: () => 'Prata om det som är viktigt för det väntade barnet',
      why: 'Börja med det som fungerar.',
    },
    viewsHeard: {
      heading: () => 'Vårdnadshavarnas åsikter är med',
      next: () => 'Skriv vad vårdnadshavarna tycker',
    },
  },
  adult: {
    observations: {
      why: 'Skriv också vad den det gäller har berättat.',
    },
    consentAnswers: {
      heading: (name) => `Ja från ${name}, som har fyllt 18 och bestämmer själv`,
      next: (name) => `Fråga ${name} om samtycke`,
      why: 'Ingen bjuds in utan det.',
    },
    consentOrganisations: { heading: () => 'Samtycket anger vem det gäller, och vilka verksamheter' },
    booked: { why: 'Fråga först den det gäller när det passar.' },
    familyFirst: {
      heading: (name) => `${name} sätter sig först och presenteras först`,
      next: (name) => `Börja mötet med ${name}`,
      why: 'Den det gäller sätter sig och presenteras först.',
    },
    areasDiscussed: { why: 'Börja med egna ord från den det gäller, och med det som fungerar.' },
    viewsHeard: {
      heading: (name) => `${genitive(name)} åsikter är med`,
      next: (name) => `Skriv vad ${name} tycker`,
      why: 'Fråga under hela mötet, inte bara på slutet.',
      short: 'Skriv åsikterna',
    },
  },
}

const otherLeads: Record<Other, Partial<Record<StepNumber, (child: string) => string>>> = {
  unborn: {
    3: () => 'Bjud in dem som kan hjälpa det väntade barnet och som familjen har sagt ja till.',
    5: () => 'Låt familjen sätta sig först, och presentera dem först.',
    7: () => 'Bestäm vem som samordnar härifrån, och när ni ses igen.',
  },
  adult: {
    2: (name) => `Ingen bjuds in förrän ${name} har sagt ja. Helst skriftligt.`,
    3: (name) => `Bjud in dem som kan hjälpa ${name} och som ${name} har sagt ja till.`,
    4: (name) => `Ni kan prata före mötet, men stödet bestäms tillsammans med ${name}.`,
    5: (name) => `Låt ${name} sätta sig först, och presentera ${name} först.`,
  },
}

/** The texts of a point of the routine, as they are true of this child. */
export function itemTextsFor(itemId: string, stage: LifeStage): ItemTexts {
  const other: Readonly<Record<string, Partial<ItemTexts>>> = stage === 'child' ? {} : otherItems[stage]
  return { ...textsOf(itemId), ...other[itemId] }
}

/** The sentence under a step's name, as it is true of this child. */
export function stepLead(step: StepNumber, child: string, stage: LifeStage): string {
  const lead = (stage === 'child' ? undefined : otherLeads[stage][step]) ?? stepTexts[step].lead
  return lead(child)
}
