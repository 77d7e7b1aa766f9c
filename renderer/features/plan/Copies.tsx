import { X } from 'lucide-react'
import { currentMeeting } from '../../../shared/domain/case'
import { isProtected } from '../../../shared/domain/people'
import { copyRecipients } from '../../../shared/domain/plan'
import { planTexts } from '../../../shared/texts/plan'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { whyNotCovered } from '../../parts/lostConsent'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { CopyRow } from './CopyRow'
import { EarlierCopies } from './EarlierCopies'

/** Who gets a printed copy and how; and who does not, with the reason. */
export function Copies() {
  const of = useOpenCase()
  const today = useToday()
  const recipients = copyRecipients(of, today)
  return (
    <>
      <EverybodyNow />
      <ul className="rows">
        {recipients.map((partyId) => (
          <CopyRow key={partyId} partyId={partyId} />
        ))}
      </ul>
      <WithoutCopy />
      <EarlierCopies />
    </>
  )
}

/** The ordinary case in one press. Where identity is protected every copy is decided for itself. */
function EverybodyNow() {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const { copies } = currentMeeting(of)
  const undecided = copyRecipients(of, today).filter((id) => !copies.some((copy) => copy.partyId === id))
  if (isProtected(of)) return <p className="support">{planTexts.oneByOne}</p>
  if (undecided.length < 2) return <ProblemNotice problem={task.problem} />
  const everybody = async () => {
    for (const partyId of undecided) {
      await command('plan.saveCopy', {
        caseId: of.id,
        copy: { partyId, way: 'now', where: '', isConfirmed: false, deliveredOn: null },
      })
    }
  }
  return (
    <>
      <ProblemNotice problem={task.problem} />
      <Button size="small" isBusy={task.isRunning} onPress={() => void task.run(everybody)}>
        {planTexts.everybodyNow}
      </Button>
    </>
  )
}

/** Organisations of the case that consent does not cover. What one of them got while it did is said too. */
function WithoutCopy() {
  const of = useOpenCase()
  const today = useToday()
  const { copies } = currentMeeting(of)
  const uncovered = of.organisations.flatMap(({ id, name }) => {
    const why = whyNotCovered(of, id, today)
    if (why === null) return []
    const copy = copies.find(({ partyId }) => partyId === id)
    const given = copy?.deliveredOn ?? null
    const before =
      given === null ? (copy === undefined ? '' : planTexts.stopped) : planTexts.gotEarlier(given)
    return [{ id, name, words: `${why} ${before}`.trim() }]
  })
  if (uncovered.length === 0) return null
  return (
    <section className="no-copy" aria-label={planTexts.noCopy}>
      <h4 className="label">{planTexts.noCopy}</h4>
      <ul>
        {uncovered.map(({ id, name, words }) => (
          <li key={id}>
            <Icon of={X} strokeWidth={2.4} />
            <span>
              <b>{name}.</b> {words}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
