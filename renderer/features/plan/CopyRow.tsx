import type { Copy, PersonId } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { findOrganisation, isProtected, partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { planTexts } from '../../../shared/texts/plan'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Checkbox } from '../../ui/Checkbox'
import { DateField } from '../../ui/DateField'
import { Segmented } from '../../ui/Segmented'
import { TextField } from '../../ui/TextField'

const ways = (Object.keys(planTexts.copyWays) as Copy['way'][]).map((value) => ({
  value,
  label: planTexts.copyWays[value],
}))

/** One party's copy: how it is given, where, and when it has been. */
export function CopyRow({ partyId }: { partyId: PersonId }) {
  const of = useOpenCase()
  const today = useToday()
  const task = useTask()
  const copy = currentMeeting(of).copies.find((kept) => kept.partyId === partyId)
  const key = `copy:${partyId}`
  const save = (changed: Copy) => command('plan.saveCopy', { caseId: of.id, draft: key, copy: changed })
  const facts = { where: copy?.where ?? '', deliveredOn: copy?.deliveredOn ?? '' }
  const typed = useCommittedFields(of.id, key, facts, async ({ where, deliveredOn }) => {
    if (copy !== undefined)
      await save({
        ...copy,
        where: where.trim(),
        deliveredOn: deliveredOn === '' ? copy.deliveredOn : deliveredOn,
      })
  })
  const name = partyName(of, partyId) || appTexts.theChild
  const dayFault = fieldFault(typed.problem, of, 'date_in_future', 'date_before_birth')
  const mustConfirm = isProtected(of)
  const contact = findOrganisation(of, partyId)?.contactName ?? ''
  return (
    <li className="row copy-row">
      <div>
        <p className="row-name">{name}</p>
        {contact !== '' && <p className="support">{contact}</p>}
      </div>
      <Segmented
        isQuiet
        isLabelHidden
        label={planTexts.copyTo(name)}
        value={copy?.way ?? null}
        options={ways}
        onChange={(way) =>
          void task.run(() =>
            save({
              partyId,
              way,
              where: '',
              isConfirmed: copy?.isConfirmed ?? false,
              deliveredOn: copy?.deliveredOn ?? null,
            }),
          )
        }
      />
      {copy !== undefined && (copy.isConfirmed || !mustConfirm) && (
        <div className="copy-delivered">
          <Checkbox
            isSelected={copy.deliveredOn !== null}
            onChange={(isDelivered) =>
              void task.run(() =>
                save({ ...copy, where: typed.values.where.trim(), deliveredOn: isDelivered ? today : null }),
              )
            }
          >
            {planTexts.delivered}
            <span className="visually-hidden"> {planTexts.deliveredTo(name)}</span>
          </Checkbox>
        </div>
      )}
      {mustConfirm && copy !== undefined && (
        <div className="copy-confirm">
          <Checkbox
            isSelected={copy.isConfirmed}
            onChange={(isConfirmed) =>
              void task.run(() =>
                save({
                  ...copy,
                  where: typed.values.where.trim(),
                  isConfirmed,
                  deliveredOn: isConfirmed ? copy.deliveredOn : null,
                }),
              )
            }
          >
            {planTexts.confirmed(name)}
          </Checkbox>
        </div>
      )}
      {copy !== undefined && (copy.way !== 'now' || copy.deliveredOn !== null) && (
        <div className="copy-more">
          {copy.way !== 'now' && (
            <TextField
              isLabelHidden
              label={copy.way === 'fetch' ? planTexts.fetchWhere(name) : planTexts.sendHow(name)}
              description={copy.way === 'fetch' ? planTexts.fetchHelp : planTexts.sendHelp}
              value={typed.values.where}
              onChange={(where) => typed.set('where', where)}
              onBlur={typed.leave}
            />
          )}
          {copy.deliveredOn !== null && (
            <DateField
              isLabelHidden
              label={planTexts.deliveredOn(name)}
              max={today}
              value={typed.values.deliveredOn}
              onChange={(day) => typed.set('deliveredOn', day)}
              onBlur={typed.leave}
              error={dayFault}
            />
          )}
        </div>
      )}
      <ProblemNotice problem={task.problem ?? (dayFault === undefined ? typed.problem : null)} />
    </li>
  )
}
