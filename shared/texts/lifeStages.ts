import type { LifeStage } from '../domain/people'
import { genitive } from '../domain/people'
import type { StepNumber } from '../domain/routine'
import { stepTexts, textsOf, type ItemId, type ItemTexts } from './routine'

type Other = Exclude<LifeStage, 'child'>

/**
 * Where the routine's ordinary words would be untrue: a child that is not born has said nothing and decides nothing,
 * and from 18 nobody but the pupil does.
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
      heading: (pupil) => `Vad i ${genitive(pupil)} liv har vi uppmärksammat?`,
      why: 'Skriv också vad eleven själv har berättat.',
    },
    consentAnswers: {
      heading: (pupil) => `Ja från ${pupil}, som har fyllt 18 och bestämmer själv`,
      next: (pupil) => `Fråga ${pupil} om samtycke`,
      why: 'Ingen bjuds in utan elevens eget ja.',
    },
    booked: { why: 'Fråga eleven först när det passar.' },
    familyFirst: {
      heading: (pupil) => `${pupil} sätter sig först och presenteras först`,
      next: (pupil) => `Börja mötet med ${pupil}`,
      why: 'Låt eleven sätta sig först. Presentera eleven först.',
    },
    areasDiscussed: { why: 'Börja med elevens egna ord, och med det som fungerar.' },
    viewsHeard: {
      heading: (pupil) => `${genitive(pupil)} åsikter är med`,
      next: (pupil) => `Skriv vad ${pupil} tycker`,
      why: 'Elevens åsikter ska vara med under hela mötet.',
      short: 'Skriv elevens åsikter',
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
    2: (pupil) => `Ingen bjuds in förrän ${pupil} har sagt ja. Helst skriftligt.`,
    3: (pupil) => `Bjud in dem som kan hjälpa ${pupil} och som ${pupil} har sagt ja till.`,
    4: (pupil) => `Ni kan prata före mötet, men stödet bestäms tillsammans med ${pupil}.`,
    5: (pupil) => `Låt ${pupil} sätta sig först, och presentera ${pupil} först.`,
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
