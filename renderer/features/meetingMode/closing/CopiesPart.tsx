import { currentMeeting, type Copy, type PersonId } from '../../../../shared/domain/case'
import { plannedCopy } from '../../../../shared/domain/copies'
import { isProtected } from '../../../../shared/domain/people'
import { copyRecipients } from '../../../../shared/domain/plan'
import { partyInRoom } from '../../../../shared/domain/roomNames'
import { closingTexts } from '../../../../shared/texts/closing'
import { planTexts } from '../../../../shared/texts/plan'
import { command } from '../../../app/cases'
import { useToday } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { useCommittedFields } from '../../../app/useDraftForm'
import { ProblemNotice } from '../../../parts/ProblemNotice'
import { Checkbox } from '../../../ui/Checkbox'
import { Segmented } from '../../../ui/Segmented'
import { ChecklistItem } from '../../../ui/Sheet'
import { TextField } from '../../../ui/TextField'
import { capitalised } from '../../../../shared/texts/capitalised'

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

type Written = { way: Copy['way'] | null; where: string; isConfirmed: boolean; deliveredOn: string }

/** One recipient. Where identity is protected somebody makes sure that just this one is to have it. */
function CopyLine({ partyId, printedAt }: { partyId: PersonId; printedAt: string | null }) {
  const of = useOpenCase()
  const today = useToday()
  const name = partyInRoom(of, partyId, today)
  const mustConfirm = isProtected(of)
  const agreed = currentMeeting(of).copies.find((kept) => kept.partyId === partyId)
  // Not confirmed yet, the answer is shown all the same: it is what is to be confirmed.
  const copy = agreed ?? plannedCopy(of, partyId, today)
  const draft = `copy:${partyId}`
  const facts: Written = {
    way: copy?.way ?? null,
    where: copy?.where ?? '',
    isConfirmed: copy?.isConfirmed ?? false,
    deliveredOn: copy?.deliveredOn ?? '',
  }
  const { values, set, leave, problem } = useCommittedFields(of.id, draft, facts, async (written) => {
    const { way, where, isConfirmed, deliveredOn } = written
    if (way === null) return
    const saved = { partyId, way, where: where.trim(), isConfirmed, deliveredOn: deliveredOn || null }
    await command('plan.saveCopy', { caseId: of.id, draft, copy: saved })
  })
  const { way } = values
  const choose = (chosen: Copy['way']) => {
    set('way', chosen)
    set('where', '')
    leave()
  }
  const confirm = (isConfirmed: boolean) => {
    set('isConfirmed', isConfirmed)
    if (!isConfirmed) set('deliveredOn', '')
    leave()
  }
  return (
    <li className="closing-copy">
      <p>{capitalised(name)}</p>
      <Segmented
        isQuiet
        isLabelHidden
        label={planTexts.copyTo(name)}
        value={way}
        options={ways}
        onChange={choose}
      />
      <div className="closing-copy-more">
        {way === 'fetch' || way === 'send' ? (
          <>
            <span aria-hidden>{way === 'fetch' ? texts.where : texts.how}</span>
            <TextField
              isLabelHidden
              label={way === 'fetch' ? planTexts.fetchWhere(name) : planTexts.sendHow(name)}
              value={values.where}
              onChange={(where) => set('where', where)}
              onBlur={leave}
            />
          </>
        ) : (
          <p>{way === null ? '' : copyState(values.deliveredOn, printedAt)}</p>
        )}
      </div>
      {mustConfirm && way !== null && (
        <div className="closing-confirm">
          <Checkbox isSelected={values.isConfirmed} onChange={confirm}>
            {planTexts.confirmed(name)}
          </Checkbox>
        </div>
      )}
      <ProblemNotice problem={problem} />
    </li>
  )
}

function copyState(deliveredOn: string, printedAt: string | null): string {
  if (deliveredOn !== '') return texts.delivered
  return printedAt === null ? '' : texts.printed(printedAt)
}
