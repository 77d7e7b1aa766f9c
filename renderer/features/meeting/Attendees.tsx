import { CircleAlert, Plus } from 'lucide-react'
import { currentMeeting, type Attendee, type Case, type PersonId } from '../../../shared/domain/case'
import { consentObstacle } from '../../../shared/domain/consent'
import { guardianRole } from '../../../shared/domain/guardianship'
import { findGuardian, isFamily, lifeStage, partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { meetingTexts } from '../../../shared/texts/meeting'
import { organisationTexts } from '../../../shared/texts/organisations'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useAttendance, type ListedAttendee } from '../../parts/meeting/attendance'
import { ProblemNotice } from '../../parts/ProblemNotice'
import type { OpenRow } from '../../parts/useOpenRow'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { StatusWord } from '../../ui/Surfaces'
import { attendeeDraft, AttendeeForm } from './AttendeeForm'

const texts = meetingTexts.attendees
const newKey = attendeeDraft(null)

/** Who is here, the family first. Starts as who is expected; every change is kept at once. */
export function Attendees() {
  const of = useOpenCase()
  const { listed, isSuggested, problem, save, put } = useAttendance()
  const rows = useOpenRow(of.id, [...listed.map((_, index) => attendeeDraft(index)), newKey])
  return (
    <div role="group" aria-label={texts.title}>
      {isSuggested && <p className="support">{texts.suggested}</p>}
      <div className="rows attendees">
        {listed.map((attendee, index) => (
          <AttendeeRow
            key={attendeeDraft(index)}
            attendee={attendee}
            draft={attendeeDraft(index)}
            rows={rows}
            onChange={(changed) => put(index, changed)}
            onRemove={() => save(listed.filter((_, at) => at !== index))}
          />
        ))}
      </div>
      <ProblemNotice problem={problem} />
      <div id={rows.idOf(newKey)} className="attendee-new">
        {rows.isOpen(newKey) ? (
          <AttendeeForm
            attendee={null}
            draft={newKey}
            onSave={(added) => save([...listed, added])}
            onDone={rows.close}
          />
        ) : (
          <Button icon={Plus} onPress={() => rows.open(newKey)}>
            {texts.add}
          </Button>
        )}
      </div>
    </div>
  )
}

interface AttendeeRowProps {
  attendee: ListedAttendee
  draft: string
  rows: OpenRow
  onChange: (changed: ListedAttendee) => void
  onRemove: () => void
}

function AttendeeRow({ attendee, draft, rows, onChange, onRemove }: AttendeeRowProps) {
  const of = useOpenCase()
  const today = useToday()
  if (rows.isOpen(draft)) {
    return (
      <div id={rows.idOf(draft)}>
        <AttendeeForm
          attendee={attendee}
          draft={draft}
          onSave={onChange}
          onRemove={onRemove}
          onDone={rows.close}
        />
      </div>
    )
  }
  const name = attendee.name || partyName(of, attendee.partyId) || texts.nameMissing
  return (
    <div id={rows.idOf(draft)} className="row">
      <div>
        <p className="row-name">{name}</p>
        <p className="support">{roleInWords(of, attendee, today)}</p>
        {rows.isStarted(draft) && <p className="support">{organisationTexts.started}</p>}
        <LostConsent partyId={attendee.partyId} />
      </div>
      <Segmented<Attendee['presence']>
        label={texts.presenceOf(name)}
        isLabelHidden
        isQuiet
        value={attendee.presence}
        onChange={(presence) => onChange({ ...attendee, presence })}
        options={(['present', 'absent', 'sentViews'] as const).map((value) => ({
          value,
          label: texts.presence[value],
        }))}
      />
      {isFamily(of, attendee.partyId) ? (
        <span />
      ) : (
        <Button variant="plain" size="small" aria-label={texts.change(name)} onPress={() => rows.open(draft)}>
          {appTexts.change}
        </Button>
      )}
    </div>
  )
}

/** Somebody in the list from an organisation that has lost its consent. What has been is not warned about. */
function LostConsent({ partyId }: { partyId: PersonId }) {
  const of = useOpenCase()
  const today = useToday()
  const isAhead = currentMeeting(of).heldOn === null
  if (!isAhead || isFamily(of, partyId) || consentObstacle(of, partyId, today) === null) return null
  return (
    <StatusWord tone="late" icon={CircleAlert}>
      {texts.noConsent}
    </StatusWord>
  )
}

/** `kurator, Vårdcentralen Björkhaga`, `vårdnadshavare`, `barnet` */
function roleInWords(of: Case, { partyId, role, name }: ListedAttendee, today: string): string {
  if (partyId === 'child') return texts.child(lifeStage(of.child, today))
  const guardian = findGuardian(of, partyId)
  if (guardian !== undefined) return role || guardianRole(of, guardian, today)
  return [role, name === '' ? '' : partyName(of, partyId)].filter((part) => part !== '').join(', ')
}
