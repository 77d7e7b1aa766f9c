import { currentMeeting, type Organisation } from '../../../shared/domain/case'
import { consentObstacle } from '../../../shared/domain/consent'
import { invitationObstacle, invitationOf, isStruck } from '../../../shared/domain/invitation'
import { requireActivated } from '../../../shared/domain/need'
import { isSpecialist } from '../../../shared/domain/organisations'
import type { Refusal } from '../../../shared/domain/result'
import type { StepNumber } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { invitationTexts } from '../../../shared/texts/invitation'
import { stepTexts } from '../../../shared/texts/routine'
import { goToStep } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { organisationDraft } from '../../parts/organisations/OrganisationEditor'
import { ruleText } from '../../parts/ProblemNotice'
import type { OpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { RuleNote } from '../../ui/Sheet'
import { InviteForm } from './InviteForm'
import { ReplyForm } from './ReplyForm'
import { SpecialistQuestions } from './SpecialistQuestions'
import { StruckPanel } from './StruckPanel'

interface OrganisationPanelProps {
  organisation: Organisation
  rows: OpenRow
}

/** What can be done in an open row: what stands in the way first, then the invitation or the reply to it. */
export function OrganisationPanel({ organisation, rows }: OrganisationPanelProps) {
  const of = useOpenCase()
  const today = useToday()
  const { id, name } = organisation
  const early = requireActivated(of)
  const refused = early === null ? consentObstacle(of, id, today) : null
  const invitation = invitationOf(currentMeeting(of), id)
  const isOff = invitation !== undefined && isStruck(of, invitation, today)
  const mayInvite =
    (invitation === undefined || invitation.calledOffOn !== null) &&
    invitationObstacle(of, id, today) === null
  const otherButtons = (
    <>
      <Button
        variant="plain"
        aria-label={invitationTexts.detailsOf(name)}
        onPress={() => rows.open(organisationDraft(id))}
      >
        {invitationTexts.details}
      </Button>
      <Button variant="plain" onPress={rows.close}>
        {invitationTexts.close}
      </Button>
    </>
  )
  return (
    <div className="row-panel">
      {early !== null && <Obstacle refusal={early} step={1} />}
      {refused !== null && !isOff && <Obstacle refusal={refused} step={2} />}
      {isOff && !mayInvite && (
        <StruckPanel organisation={organisation} invitation={invitation} onDone={rows.close} />
      )}
      {isSpecialist(organisation) && (!isOff || refused === null) && (
        <SpecialistQuestions organisation={organisation} rows={rows} />
      )}
      {mayInvite && (
        <InviteForm organisation={organisation} onDone={rows.close}>
          {otherButtons}
        </InviteForm>
      )}
      {invitation !== undefined && !isOff && (
        <ReplyForm organisation={organisation} invitation={invitation} onDone={rows.close}>
          {otherButtons}
        </ReplyForm>
      )}
      {!mayInvite && (invitation === undefined || isOff) && (
        <div className="button-row row-panel-foot">{otherButtons}</div>
      )}
    </div>
  )
}

/** Why the organisation cannot be invited, whose answer it hangs on, and the way there. */
function Obstacle({ refusal: { rule, subjects }, step }: { refusal: Refusal; step: StepNumber }) {
  const of = useOpenCase()
  return (
    <RuleNote rule={ruleText({ code: 'rule', rule, subjects: [...subjects] }, of)}>
      <Button variant="link" onPress={() => goToStep(step)}>
        {appTexts.goTo(stepTexts[step].title)}
      </Button>
    </RuleNote>
  )
}
