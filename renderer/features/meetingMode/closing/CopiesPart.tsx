import { currentMeeting, type Copy, type PersonId } from '../../../../shared/domain/case'
import { plannedCopy } from '../../../../shared/domain/copies'
import { capitalised } from '../../../../shared/domain/paperSubject'
import { isProtected } from '../../../../shared/domain/people'
import { copyRecipients } from '../../../../shared/domain/plan'
import { partyInRoom } from '../../../../shared/domain/roomNames'
import { closingTexts } from '../../../../shared/texts/closing'
import { planTexts } from '../../../../shared/texts/plan'
import { command } from '../../../app/cases'
import { useToday } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { useCommittedFields } from '../../../app/useDraftForm'
import { useTask } from '../../../app/useTask'
import { ProblemNotice } from '../../../parts/ProblemNotice'
import { Checkbox } from '../../../ui/Checkbox'
import { Segmented } from '../../../ui/Segmented'
import { ChecklistItem } from '../../../ui/Sheet'
import { TextField } from '../../../ui/TextField'

const texts = closingTexts.copies
const ways = (['now', 'fetch', 'send'] as const).map((value) => ({ value, label: planTexts.copyWays[value] }))

/** Who gets a copy and how. `printedAt` is when the plan came out, if it did while the meeting was on the screen. */
export function CopiesPart({ isPrinted, printedAt }: { isPrinted: boolean; printedAt: string | null }) {
  const of = useOpenCase()
  const today = useToday()
  const recipients = copyRecipients(of, today)
  const isAgreed = recipients.every((id) => plannedCopy(of, id, today) !== null)
  return (
    <ChecklistItem
      state={recipients.length > 0 && isAgreed && isPrinted ? 'done' : 'todo'}
      title={texts.title}
      hint={isProtected(of) ? planTexts.oneByOne : recipients.length === 0 ? texts.none : undefined}
    >
      <ul className="closing-copies">
        {recipients.map((partyId) => (
          <CopyLine key={partyId} partyId={partyId} printedAt={printedAt} />
        ))}
      </ul>
    </ChecklistItem>
  )
}

/** One recipient. Where identity is protected somebody makes sure that just this one is to have it. */
function CopyLine({ partyId, printedAt }: { partyId: PersonId; printedAt: string | null }) {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const name = partyInRoom(of, partyId, today)
  const mustConfirm = isProtected(of)
  const agreed = currentMeeting(of).copies.find((kept) => kept.partyId === partyId)
  // Not confirmed yet, the answer is shown all the same: it is what is to be confirmed.
  const copy = agreed ?? plannedCopy(of, partyId, today)
  const draft = `copy:${partyId}`
  const save = (changed: Copy) => command('plan.saveCopy', { caseId: of.id, draft, copy: changed })
  const facts = { where: copy?.where ?? '', deliveredOn: copy?.deliveredOn ?? '' }
  const typed = useCommittedFields(of.id, draft, facts, async ({ where, deliveredOn }) => {
    if (copy !== null)
      await save({
        ...copy,
        where: where.trim(),
        deliveredOn: deliveredOn === '' ? copy.deliveredOn : deliveredOn,
      })
  })
  const choose = (way: Copy['way']) =>
    void task.run(() =>
      save({
        partyId,
        way,
        where: '',
        isConfirmed: agreed?.isConfirmed ?? false,
        deliveredOn: agreed?.deliveredOn ?? null,
      }),
    )
  const confirm = (isConfirmed: boolean) => {
    if (copy === null) return
    const deliveredOn = isConfirmed ? copy.deliveredOn : null
    void task.run(() => save({ ...copy, where: typed.values.where.trim(), isConfirmed, deliveredOn }))
  }
  return (
    <li className="closing-copy">
      <p>{capitalised(name)}</p>
      <Segmented
        isQuiet
        isLabelHidden
        label={planTexts.copyTo(name)}
        value={copy?.way ?? null}
        options={ways}
        onChange={choose}
      />
      <div className="closing-copy-more">
        {copy !== null && copy.way !== 'now' ? (
          <>
            <span aria-hidden>{copy.way === 'fetch' ? texts.where : texts.how}</span>
            <TextField
              isLabelHidden
              label={copy.way === 'fetch' ? planTexts.fetchWhere(name) : planTexts.sendHow(name)}
              value={typed.values.where}
              onChange={(where) => typed.set('where', where)}
              onBlur={typed.leave}
            />
          </>
        ) : (
          <p>{copy === null ? '' : copyState(copy, printedAt)}</p>
        )}
      </div>
      {mustConfirm && copy !== null && (
        <div className="closing-confirm">
          <Checkbox isSelected={copy.isConfirmed} onChange={confirm}>
            {planTexts.confirmed(name)}
          </Checkbox>
        </div>
      )}
      <ProblemNotice problem={task.problem ?? typed.problem} />
    </li>
  )
}

function copyState(copy: Copy, printedAt: string | null): string {
  if (copy.deliveredOn !== null) return texts.delivered
  return printedAt === null ? '' : texts.printed(printedAt)
}
