import { currentMeeting } from '../../../shared/domain/case'
import { openCopies } from '../../../shared/domain/copies'
import { endedTexts as texts } from '../../../shared/texts/openCopies'
import { Notice } from '../../ui/Surfaces'
import { useToday } from '../clock'
import { useOpenCase } from '../store'

/** Said when one comes from a meeting that has just been ended: what is left of it. */
export function MeetingEnded() {
  const of = useOpenCase()
  const open = openCopies(of, useToday()).length
  const isPrinted = currentMeeting(of).planPrintedOn !== null
  return (
    <div className="meeting-ended">
      <Notice tone="ok" title={texts.title}>
        <p>{open > 0 ? texts.open(open) : isPrinted ? texts.allGiven : texts.notPrinted}</p>
      </Notice>
    </div>
  )
}
