import type { ComponentType } from 'react'
import type { StepNumber } from '../../shared/domain/routine'
import { ConsentStep } from '../features/consent/ConsentStep'
import { ContactStep } from '../features/contact/ContactStep'
import { CoordinationStep } from '../features/coordination/CoordinationStep'
import { InvitationStep } from '../features/invitation/InvitationStep'
import { MeetingStep } from '../features/meeting/MeetingStep'
import { NeedStep } from '../features/need/NeedStep'
import { PlanStep } from '../features/plan/PlanStep'

/** The screen of each step. */
export const stepScreens: Record<StepNumber, ComponentType> = {
  1: NeedStep,
  2: ConsentStep,
  3: InvitationStep,
  4: ContactStep,
  5: MeetingStep,
  6: PlanStep,
  7: CoordinationStep,
}
