import { currentMeeting, type Case } from '../../../shared/domain/case'
import type { PlanPlace, PlanSecret } from '../../../shared/domain/planSecrets'
import type { WheelArea } from '../../../shared/domain/wheel'
import { messageTexts } from '../../../shared/texts/outgoingText'
import { planTexts } from '../../../shared/texts/plan'
import { useOpenCase } from '../../app/store'
import { Button } from '../../ui/Button'
import { actionName } from '../actionFields'
import { Excerpt } from '../Excerpt'
import { useWheel } from '../wheel'

const { print } = planTexts

interface SecretListProps {
  secrets: readonly PlanSecret[]
  /** Leads to where it is written. */
  onOpen: (place: PlanPlace) => void
}

/** Where the plan's free text would tell who somebody protected is: what it says, and the way there. */
export function SecretList({ secrets, onOpen }: SecretListProps) {
  const of = useOpenCase()
  const { areas } = useWheel()
  return (
    <ul className="gaps">
      {secrets.flatMap(({ place, text, findings }, at) =>
        findings.map((finding) => (
          <li key={`${at}:${finding.start}`}>
            {messageTexts.foundHere(finding.kind)}: <Excerpt text={text} finding={finding} />{' '}
            <Button
              variant="link"
              onPress={() => onOpen(place)}
              {...(place.kind === 'action' && { 'aria-label': print.secretIn(nameOf(of, place.id)) })}
            >
              {place.kind === 'action' ? print.secretAction : print.secretGoTo(placeName(areas, place))}
            </Button>
          </li>
        )),
      )}
    </ul>
  )
}

function nameOf(of: Case, actionId: string): string {
  return actionName(currentMeeting(of).actions.find(({ id }) => id === actionId) ?? { what: '' })
}

function placeName(areas: readonly WheelArea[], place: Exclude<PlanPlace, { kind: 'action' }>): string {
  if (place.kind === 'area') return areas.find(({ id }) => id === place.id)?.name ?? place.id
  return print.secretPlaces[place.kind]
}
