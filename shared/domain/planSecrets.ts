import { currentMeeting, type Case } from './case'
import { findRevealing, revealedByPlan, type Finding } from './outgoingText'
import { findOrganisation, isProtected } from './people'
import type { Profile } from './profile'

/** A piece of free text that goes into Barnets plan, and where it is written. */
export type PlanPlace =
  | { kind: 'action'; id: string }
  | { kind: 'area'; id: string }
  | { kind: 'childViews' | 'guardianViews' | 'disagreement' | 'attendees' | 'coordinator' | 'next' }

/** A piece of free text that would tell who or where somebody with protected identity is. */
export interface PlanSecret {
  place: PlanPlace
  text: string
  findings: Finding[]
}

/**
 * Where the free text of Barnets plan would tell the name, the number, the school or the place of somebody with
 * protected identity. What the plan prints from other facts is already without them. Empty where nobody is protected.
 */
export function planSecrets(of: Case, profile: Profile): PlanSecret[] {
  if (!isProtected(of)) return []
  const revealing = revealedByPlan(of, profile)
  return freeTexts(of)
    .map(({ place, text }) => ({ place, text, findings: findRevealing(text, revealing) }))
    .filter(({ findings }) => findings.length > 0)
}

function freeTexts(of: Case): { place: PlanPlace; text: string }[] {
  const { actions, areas, childViews, guardianViews, disagreement, attendees, coordination, next } =
    currentMeeting(of)
  const fromOrganisations = attendees.filter(({ partyId }) => findOrganisation(of, partyId) !== undefined)
  return [
    ...areas.flatMap(({ areaId, childWords, works, challenging, goal }) =>
      [childWords, works, challenging, goal].map((text) => ({
        place: { kind: 'area' as const, id: areaId },
        text,
      })),
    ),
    { place: { kind: 'childViews' }, text: childViews },
    { place: { kind: 'guardianViews' }, text: guardianViews },
    { place: { kind: 'disagreement' }, text: disagreement },
    ...actions.flatMap(({ id, what, followUp, responsible }) =>
      [what, followUp, responsible?.kind === 'organisation' ? responsible.person : ''].map((text) => ({
        place: { kind: 'action' as const, id },
        text,
      })),
    ),
    ...fromOrganisations.map(({ name, role }) => ({
      place: { kind: 'attendees' as const },
      text: [name, role].join(', '),
    })),
    { place: { kind: 'coordinator' }, text: coordination?.person ?? '' },
    { place: { kind: 'next' }, text: next?.others ?? '' },
  ]
}
