import { nextParties } from '../../../shared/domain/coordination'
import { previousMeeting } from '../../../shared/domain/followUp'
import { inWords } from '../../../shared/domain/noteFormulas'
import { findOrganisation } from '../../../shared/domain/people'
import { followUpTexts as texts } from '../../../shared/texts/followUp'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'

/** Whom the meeting before wanted back, and whom it wanted to add. Nothing at the first meeting. */
export function AsAgreed() {
  const of = useOpenCase()
  const today = useToday()
  const next = previousMeeting(of)?.next ?? null
  if (next === null) return null
  const names = nextParties(of, next, today).flatMap((id) => findOrganisation(of, id)?.name ?? [])
  return (
    <div className="support">
      {names.length > 0 && <p>{texts.agreedToCome(inWords(names))}</p>}
      {next.others !== '' && <p>{texts.agreedToAsk(next.others)}</p>}
    </div>
  )
}
