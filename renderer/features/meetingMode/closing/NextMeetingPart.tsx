import { Plus } from 'lucide-react'
import { useState } from 'react'
import { currentMeeting, type PersonId } from '../../../../shared/domain/case'
import { comingAgain, suggestedDays } from '../../../../shared/domain/nextMeeting'
import { partyInRoom } from '../../../../shared/domain/roomNames'
import { closingTexts } from '../../../../shared/texts/closing'
import { coordinationTexts } from '../../../../shared/texts/coordination'
import { useToday } from '../../../app/clock'
import { useOpenCase } from '../../../app/store'
import { fieldFault } from '../../../parts/fieldFault'
import { ProblemNotice } from '../../../parts/ProblemNotice'
import { useDayInWords, useSchoolHolidays } from '../../../parts/schoolHolidays'
import { submitOnEnter } from '../../../parts/submitOnEnter'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { DateField, TimeField } from '../../../ui/DateField'
import { Form } from '../../../ui/Form'
import { Segmented } from '../../../ui/Segmented'
import { ChecklistItem } from '../../../ui/Sheet'
import { TextField } from '../../../ui/TextField'
import { useNextMeeting, type NextMeetingFields } from './useNextMeeting'

const texts = closingTexts.next
const other = 'other'

/** When we meet again and who comes. No day is chosen beforehand; everybody who is here comes again. */
export function NextMeetingPart() {
  const of = useOpenCase()
  const today = useToday()
  const { next } = currentMeeting(of)
  const fields = useNextMeeting()
  // Another day is asked for until it has become the one that is agreed on.
  const agreed = next === null ? '' : `${next.date} ${next.start} ${next.end}`
  const [askedAt, setAskedAt] = useState<string | null>(null)
  const isOther = askedAt === agreed
  const days = suggestedDays(of, today, useSchoolHolidays())
  const chosen = next?.date ?? null
  const { start, end } = fields.values
  const choose = (day: string) => {
    // Without a booking nobody knows what time it is: then it is asked.
    setAskedAt(day === other || start === '' || end === '' ? agreed : null)
    if (day !== other) fields.change({ date: day })
  }
  const listed = [...new Set([...days, ...(chosen === null ? [] : [chosen])])].toSorted()
  return (
    <ChecklistItem state={next === null ? 'todo' : 'done'} title={texts.title}>
      <Segmented
        isLabelHidden
        label={texts.day}
        value={isOther ? other : chosen}
        onChange={choose}
        options={[
          ...listed.map((day) => ({
            value: day,
            label: day === chosen && next !== null ? texts.chosen(day, next.start) : texts.short(day),
          })),
          { value: other, label: texts.other },
        ]}
      />
      {isOther && <OtherDay fields={fields} onDone={() => setAskedAt(null)} />}
      {!isOther && <ProblemNotice problem={fields.problem} />}
      <WhoComes fields={fields} />
    </ChecklistItem>
  )
}

/** Another day or another time, typed. */
function OtherDay({ fields, onDone }: { fields: NextMeetingFields; onDone: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const [isTried, setTried] = useState(false)
  const { next } = currentMeeting(of)
  const { values, isWhole, write, leave, problem } = fields
  const words = coordinationTexts.next
  const dateFault = fieldFault(problem, of, 'next_meeting_too_early')
  const endFault = fieldFault(problem, of, 'booking_times_reversed')
  const submit = () => {
    setTried(true)
    if (!isWhole) return
    leave()
    const isAsAgreed =
      next !== null && next.date === values.date && next.start === values.start && next.end === values.end
    if (isAsAgreed) onDone()
  }
  return (
    <Form className="closing-form" aria-label={texts.title} onSubmit={submit}>
      <div className="closing-when" onKeyDownCapture={(event) => submitOnEnter(event, isWhole)}>
        <DateField
          label={texts.day}
          min={today}
          value={values.date}
          onChange={(date) => write({ date })}
          description={useDayInWords(values.date)}
          error={isTried && values.date === '' ? words.dateMissing : dateFault}
        />
        <TimeField
          label={words.start}
          value={values.start}
          onChange={(start) => write({ start })}
          error={isTried && values.start === '' ? words.startMissing : undefined}
        />
        <TimeField
          label={words.end}
          value={values.end}
          onChange={(end) => write({ end })}
          error={isTried && values.end === '' ? words.endMissing : endFault}
        />
      </div>
      <Button type="submit">{texts.save}</Button>
      <ProblemNotice problem={dateFault === undefined && endFault === undefined ? problem : null} />
    </Form>
  )
}

/** Everybody here in one box, those who were to be here one by one, and anyone more in words. */
function WhoComes({ fields: { values, change, write, leave } }: { fields: NextMeetingFields }) {
  const of = useOpenCase()
  const today = useToday()
  const { here, away } = comingAgain(of, today)
  const [isMore, setMore] = useState(false)
  const { partyIds, others } = values
  const set = (ids: readonly PersonId[], comes: boolean) =>
    change({ partyIds: [...partyIds.filter((id) => !ids.includes(id)), ...(comes ? ids : [])] })
  return (
    <div className="closing-who" role="group" aria-label={texts.who}>
      {here.length > 0 && (
        <Checkbox
          isSelected={here.every((id) => partyIds.includes(id))}
          onChange={(comes) => set(here, comes)}
        >
          {texts.everybody}
        </Checkbox>
      )}
      {away.map((id) => (
        <Checkbox key={id} isSelected={partyIds.includes(id)} onChange={(comes) => set([id], comes)}>
          {partyInRoom(of, id, today)}
        </Checkbox>
      ))}
      {isMore || others !== '' ? (
        <div className="closing-more">
          <TextField
            label={texts.more}
            description={coordinationTexts.next.othersHelp}
            autoFocus={isMore}
            value={others}
            onChange={(written) => write({ others: written })}
            onBlur={leave}
          />
        </div>
      ) : (
        <Button variant="plain" icon={Plus} onPress={() => setMore(true)}>
          {texts.more}
        </Button>
      )}
    </div>
  )
}
