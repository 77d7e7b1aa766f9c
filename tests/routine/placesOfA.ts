import { soundsLikeADecision } from '../../shared/domain/contact'
import { consentObstacle, coverage, entitledPeople } from '../../shared/domain/consent'
import { suggestedCoordinator } from '../../shared/domain/coordination'
import { expectedAttendees } from '../../shared/domain/meeting'
import { needOutcome } from '../../shared/domain/need'
import { noteForConsent } from '../../shared/domain/noteFormulas'
import { isSpecialist, primaryCareCounterpart } from '../../shared/domain/organisations'
import { actionGaps, copyRecipients } from '../../shared/domain/plan'
import { consentSheetTexts } from '../../shared/texts/consentSheet'
import { consentTexts } from '../../shared/texts/consent'
import { contactTexts } from '../../shared/texts/contact'
import { coordinationTexts } from '../../shared/texts/coordination'
import { childPlanTexts } from '../../shared/texts/documents'
import { invitationTexts } from '../../shared/texts/invitation'
import { meetingTexts } from '../../shared/texts/meeting'
import { needTexts } from '../../shared/texts/need'
import { organisationTexts } from '../../shared/texts/organisations'
import { planTexts } from '../../shared/texts/plan'
import {
  itemTexts,
  organisationKindTexts,
  stepTexts,
  type ItemId,
  type ItemTexts,
} from '../../shared/texts/routine'
import { text, type Places } from './place'

const child = 'Elsa'
const points: Record<ItemId, ItemTexts> = itemTexts

/** Where each statement of the coordination routine lives, beside the points of the routine's table. */
export const placesOfA: Places = {
  'A-0.1': [
    {
      information:
        'It says what the document is. The program is that way of working: its seven steps in order.',
    },
  ],
  'A-0.2': [text(points.observations.heading(child), /liv har vi uppmärksammat/)],
  'A-0.3': [{ decision: needOutcome }],

  'A-1.1': [text(needTexts.outcome.activated, /Samverkan startar/), { decision: needOutcome }],
  'A-1.2': [text(points.observations.heading(child), /Vad i Elsas liv har vi uppmärksammat/)],
  'A-1.3': [text(needTexts.observations.seen, /sett/)],
  'A-1.4': [text(needTexts.observations.heard, /hört/)],
  'A-1.5': [text(needTexts.observations.understood, /förstått/)],
  'A-1.6': [text(needTexts.observations.tells(child), /Elsa berättar/)],
  'A-1.7': [text(needTexts.observations.relativeTells, /anhörig berättar/)],
  'A-1.8': [text(points.ownSupport.heading(child), /Räcker stödet/)],
  'A-1.9': [text(needTexts.ways.ownSupport.yes, /Samverkan startas inte/), { decision: needOutcome }],
  'A-1.10': [text(points.anotherAlone.heading(child), /annan verksamhet .* på egen hand/)],
  'A-1.11': [text(needTexts.routes.label, /Hur får familjen kontakt/)],
  'A-1.12': [text(needTexts.routes.familyContactsLeadsTo, /Be familjen höra av sig/)],
  'A-1.13': [text(needTexts.routes.weContactLeadsTo, /Fråga om muntligt samtycke/)],
  'A-1.14': [text(needTexts.routes.weContactLeadsTo, /Be sedan verksamheten höra av sig till familjen/)],
  'A-1.15': [text(needTexts.ways.anotherAlone.yes, /Samverkan startas inte/), { decision: needOutcome }],
  'A-1.16': [text(points.together.heading(child), /tillsammans med andra/)],
  'A-1.17': [
    text(
      needTexts.examples,
      /hälso- och sjukvården, förskola, skola, socialtjänst, frivilligsektorn eller polis/,
    ),
  ],
  'A-1.18': [text(needTexts.ways.together.yes, /Samverkan startar/), { decision: needOutcome }],

  'A-2.1': [text(stepTexts[2].lead(child), /Ingen bjuds in förrän/), { decision: consentObstacle }],
  'A-2.2': [
    text(points.consentAnswers.heading(child), /Elsa utifrån ålder och mognad/),
    { decision: entitledPeople },
  ],
  'A-2.3': [text(consentSheetTexts.child('guardian'), /Barn/)],
  'A-2.4': [{ decision: coverage }],
  'A-2.5': [{ decision: coverage }, { rule: 'consent_missing' }, { rule: 'consent_refused' }],
  'A-2.6': [text(stepTexts[2].lead(child), /Helst skriftligt/)],
  'A-2.7': [text(consentTexts.forms.oral, /Muntligt/)],
  'A-2.8': [text(consentTexts.forms.oral, /Muntligt/), { decision: coverage }],
  'A-2.9': [text(points.oralConsentNoted.heading(child), /Muntliga samtycken är antecknade/)],
  'A-2.10': [text(consentSheetTexts.oralWays, /Telefon Digitalt möte/)],
  'A-2.11': [text(consentTexts.oralNotesHint, /Kopiera texten till er egen dokumentation/)],
  'A-2.12': [{ decision: noteForConsent }],

  'A-3.1': [text(points.areasChosen.heading(child), /Se över områdena i Barnets bästa-hjulet/)],
  'A-3.2': [text(invitationTexts.areas.hint(7), /där du ser att barnet behöver stöd av flera/)],
  'A-3.3': [text(points.organisationsChosen.heading(child), /Överväg vilka verksamheter som är lämpliga/)],
  'A-3.4': [
    text(
      Object.values(organisationKindTexts),
      /Barn- och elevhälsa Barnhälsovården Familjecentralen Familjehälsan Förskola Skola Habiliteringen Polis Socialtjänst Barn- och ungdomspsykiatrin .*Ungdomsmottagningen Vårdcentral/,
    ),
  ],
  'A-3.5': [text(organisationKindTexts.other, /Annan verksamhet/)],
  'A-3.6': [text(invitationTexts.invite.wayHelp, /Saknar du Link/)],
  'A-3.7': [text(invitationTexts.invite.wayHelp, /blanketten Samverkansmöte enligt Kronobarnsmodellen/)],
  'A-3.8': [text(invitationTexts.invite.wayHelp, /Kallar du i Link följer du er rutin/)],
  'A-3.9': [{ rule: 'specialist_contact_missing' }, { rule: 'specialist_contact_unknown' }],
  'A-3.10': [{ decision: isSpecialist }],
  'A-3.11': [{ rule: 'specialist_contact_missing' }],
  'A-3.12': [{ rule: 'specialist_not_relevant' }],
  'A-3.13': [
    text(invitationTexts.specialist.noContact(child, 'BUP Granåsa'), /kan bara kallas om Elsa redan/),
  ],
  'A-3.14': [
    text(invitationTexts.specialist.instead, /vårdcentralen i stället/),
    { decision: primaryCareCounterpart },
  ],
  'A-3.15': [text(organisationTexts.ways, /Mejl, telefon och brev/)],
  'A-3.16': [text(organisationTexts.ways, /Kontaktvägar inom Kronobarnsmodellen/)],
  'A-3.17': [text(organisationTexts.ways, /Kontaktvägar till hälso- och sjukvården inom Kronobarnsmodellen/)],
  'A-3.18': [text(points.invited.heading(child), /Inbjudan är skickad/)],
  'A-3.19': [text(invitationTexts.invited.hint(14), /Helst minst 14 dagar före mötet/)],
  'A-3.20': [text(invitationTexts.booking.place, /Rum eller lokal/)],
  'A-3.21': [text(invitationTexts.booking.places.link, /Länk/)],

  'A-4.1': [text(points.contacts.heading(child), /när det behövs/)],
  'A-4.2': [text(stepTexts[4].lead(child), /Ni kan prata före mötet/)],
  'A-4.3': [text(contactTexts.hint, /ska göra samordningen bättre/)],
  'A-4.4': [text(contactTexts.margin.aboutWhat, /om en verksamhet behöver vara med/)],
  'A-4.5': [text(contactTexts.sharedField, /Vad delades/)],
  'A-4.6': [text(contactTexts.proportionate, /nödvändigt/), { rule: 'proportionality_not_confirmed' }],
  'A-4.7': [text(contactTexts.proportionate, /relevant/), { rule: 'proportionality_not_confirmed' }],
  'A-4.8': [text(contactTexts.proportionate, /proportionerligt/), { rule: 'proportionality_not_confirmed' }],
  'A-4.9': [text(contactTexts.margin.aboutWhat, /om någon mer ska bjudas in/)],
  'A-4.10': [text(contactTexts.margin.together, /Aldrig ett förmöte/), { decision: soundsLikeADecision }],
  'A-4.11': [text(contactTexts.margin.aboutNotWhat, /vilket stöd familjen ska få/)],
  'A-4.12': [text(contactTexts.margin.togetherWhy(child), /Där är familjen med i samtalet/)],
  'A-4.13': [text(contactTexts.margin.togetherWhy(child), /och i besluten/)],

  'A-5.1': [text(points.familyFirst.heading(child), /Familjen sätter sig först/)],
  'A-5.2': [
    text(meetingTexts.margin.firstHow(child, 'child'), /familjen sätter sig först/),
    { decision: expectedAttendees },
  ],
  'A-5.3': [
    text(meetingTexts.margin.firstHow(child, 'child'), /Elsa och familjen presenteras först/),
    { decision: expectedAttendees },
  ],
  'A-5.4': [text(meetingTexts.margin.firstHow(child, 'child'), /sedan de som kommer från verksamheterna/)],
  'A-5.5': [text(stepTexts[5].lead(child), /presentera Elsa först/)],
  'A-5.6': [text(points.informationAgreed.heading(child), /Alla är överens om vad som får delas/)],
  'A-5.7': [text(meetingTexts.agreed.hint, /nödvändigt/)],
  'A-5.8': [text(meetingTexts.agreed.hint, /relevant/)],
  'A-5.9': [text(meetingTexts.agreed.hint, /proportionerligt/)],
  'A-5.10': [text(points.areasDiscussed.heading(child), /det som är viktigt i Elsas liv/)],
  'A-5.11': [text(points.areasDiscussed.next(child, ''), /de valda områdena/)],
  'A-5.12': [text(meetingTexts.margin.enoughWhy(7), /alla sju/)],
  'A-5.13': [text(meetingTexts.margin.enoughWhy(7), /Tre eller fyra kan räcka/)],
  'A-5.14': [text(points.viewsHeard.heading(child), /Elsas åsikter/)],
  'A-5.15': [text(points.viewsHeard.heading(child), /vårdnadshavarnas åsikter/)],
  'A-5.16': [text(meetingTexts.views.hint(child, 'child'), /under hela mötet/)],
  'A-5.17': [
    text(meetingTexts.margin.solutionsWhy(child, 'child'), /Berätta det du vet om vad barnet behöver/),
  ],
  'A-5.18': [text(meetingTexts.margin.solutions, /Sök lösningar tillsammans/)],
  'A-5.19': [text(meetingTexts.margin.solutionsWhy(child, 'child'), /stödet hänger ihop för familjen/)],

  'A-6.1': [text(childPlanTexts.agreed, /kommit överens om/)],
  'A-6.2': [text(stepTexts[6].lead(child), /Skriv vad som ska göras/)],
  'A-6.3': [{ decision: actionGaps }, { rule: 'plan_incomplete' }],
  'A-6.4': [{ decision: actionGaps }, { rule: 'plan_incomplete' }],
  'A-6.5': [
    text(planTexts.margins.map.text, /ersätter inte/),
    text(childPlanTexts.map, /inte ersätter annan dokumentation/),
  ],
  'A-6.6': [text(planTexts.margins.map.title, /karta över samverkan/)],
  'A-6.7': [
    text(points.copiesAgreed.heading(child), /Alla får en utskriven kopia/),
    { decision: copyRecipients },
  ],
  'A-6.8': [text(points.planPrinted.why, /hem från mötet/)],
  'A-6.9': [text(points.copiesAgreed.why, /Helst direkt efter mötet/)],
  'A-6.10': [text(points.copiesAgreed.why, /Annars hämtas eller skickas den/)],
  'A-6.11': [text(planTexts.copyWays.fetch, /Hämtar/)],
  'A-6.12': [text(planTexts.copyWays.send, /Skickas/)],

  'A-7.1': [text(coordinationTexts.coordinator.who, /Vem samordnar härifrån/)],
  'A-7.2': [text(points.coordinator.heading(child), /Mötet bestämde/)],
  'A-7.3': [{ decision: suggestedCoordinator }, text(points.coordinator.why, /störst ansvar för insatserna/)],
  'A-7.4': [text(coordinationTexts.margins.usual.text, /kan flytta med tiden/)],
  'A-7.5': [text(coordinationTexts.next.date, /Dag för nästa möte/)],
  'A-7.6': [text(coordinationTexts.margins.next.text, /Bjud in dem som behövs/)],
  'A-7.7': [text(coordinationTexts.next.others, /Någon mer att bjuda in/)],
  'A-7.8': [text(coordinationTexts.margins.next.text, /hur livet ser ut då/)],
}
