import type { Case, NextMeeting as Next } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { nextParties } from '../../../shared/domain/coordination'
import { partiesToInvite } from '../../../shared/domain/nextMeeting'
import { inWords } from '../../../shared/domain/noteFormulas'
import { partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { CalendarFile } from '../../parts/CalendarFile'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { NextMeetingForm } from './NextMeetingForm'
import { partiesThatCame } from './partiesThatCame'
import { useFocusWhenNoted } from './useFocusWhenNoted'

const texts = coordinationTexts.next
const draftKey = 'nextMeeting'

/** The next meeting: asked until it is agreed on, then as agreed, with a calendar file. */
export function NextMeeting() {
  const of = useOpenCase()
  const row = useOpenRow(of.id, [draftKey])
  const { next } = currentMeeting(of)
  useFocusWhenNoted(row.idOf(draftKey), next !== null)
  if (next === null || row.isOpen(draftKey)) {
    return (
      <div id={row.idOf(draftKey)}>
        <OpenRow>
          <NextMeetingForm draftKey={draftKey} agreed={next} onDone={row.close} />
        </OpenRow>
      </div>
    )
  }
  return (
    <div id={row.idOf(draftKey)}>
      <Agreed next={next} onChange={() => row.open(draftKey)} />
      <CalendarFile meeting="next" />
    </div>
  )
}

function Agreed({ next, onChange }: { next: Next; onChange: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  return (
    <div className="decided">
      <div>
        <p className="row-name">{texts.day(next.date)}</p>
        <p className="support">{texts.when(next.start, next.end)}</p>
        {next.place !== '' && <p className="support">{next.place}</p>}
      </div>
      <div className="support">
        <p>{whoComes(of, next, today)}</p>
        {next.others !== '' && <p>{texts.more(next.others)}</p>}
      </div>
      <Button variant="plain" size="small" aria-label={texts.change} onPress={onChange}>
        {appTexts.change}
      </Button>
    </div>
  )
}

/** All their names only where it is not simply everybody from the meeting. */
function whoComes(of: Case, next: Next, today: string): string {
  const partyIds = nextParties(of, next, today)
  if (partyIds.length === 0) return texts.nobody
  const { heldOn } = currentMeeting(of)
  const came = partiesThatCame(of, partiesToInvite(of, today))
  const isSame = came.length === partyIds.length && came.every((id) => partyIds.includes(id))
  if (isSame && heldOn !== null) return texts.sameAgain(heldOn)
  return texts.comeAgain(inWords(partyIds.map((id) => partyName(of, id) || appTexts.theChild)))
}
