import type { PlanPlace, PlanSecret } from '../../../shared/domain/planSecrets'
import { currentMeeting, type Case } from '../../../shared/domain/case'
import { planTexts } from '../../../shared/texts/plan'
import { messageTexts } from '../../../shared/texts/outgoingText'
import { goToStep } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { Excerpt } from '../../parts/Excerpt'
import { useAreas } from '../../parts/wheel'
import type { WheelArea } from '../../../shared/domain/wheel'
import { Button } from '../../ui/Button'
import { actionName } from './actionFields'

interface SecretListProps {
  secrets: readonly PlanSecret[]
  onOpenAction: (actionId: string) => void
}

/** Where the plan's free text would tell who somebody protected is: what it says, and the way there. */
export function SecretList({ secrets, onOpenAction }: SecretListProps) {
  const of = useOpenCase()
  const areas = useAreas()
  const open = (place: PlanPlace) => {
    if (place.kind === 'action') onOpenAction(place.id)
    else goToStep(place.kind === 'coordinator' || place.kind === 'next' ? 7 : 5)
  }
  return (
    <ul className="gaps">
      {secrets.flatMap(({ place, text, findings }, at) =>
        findings.map((finding) => (
          <li key={`${at}:${finding.start}`}>
            <Button variant="link" onPress={() => open(place)}>
              {planTexts.print.secret(
                placeName(of, areas, place),
                messageTexts.foundHere(finding.kind).toLowerCase(),
              )}
            </Button>{' '}
            <Excerpt text={text} finding={finding} />
          </li>
        )),
      )}
    </ul>
  )
}

function placeName(of: Case, areas: readonly WheelArea[], place: PlanPlace): string {
  switch (place.kind) {
    case 'action': {
      const action = currentMeeting(of).actions.find(({ id }) => id === place.id)
      return actionName({ what: action?.what ?? '' })
    }
    case 'area':
      return areas.find(({ id }) => id === place.id)?.name ?? place.id
    default:
      return planTexts.print.secretPlaces[place.kind]
  }
}
