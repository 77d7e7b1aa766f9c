import { useState } from 'react'
import { currentMeeting, type Booking } from '../../../shared/domain/case'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { DateField, TimeField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Segmented } from '../../ui/Segmented'
import { TextField } from '../../ui/TextField'

const texts = invitationTexts.booking

type Where = 'room' | 'link' | 'both'
type Written = { date: string; start: string; end: string; where: Where; place: string; link: string }

/** When and where the meeting is. */
export function BookingForm() {
  const of = useOpenCase()
  const { booking } = currentMeeting(of)
  const form = useDraftForm<Written>(of.id, 'invitation.booking', {
    date: booking?.date ?? '',
    start: booking?.start ?? '',
    end: booking?.end ?? '',
    where: booking === null || booking.link === '' ? 'room' : booking.place === '' ? 'link' : 'both',
    place: booking?.place ?? '',
    link: booking?.link ?? '',
  })
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const { date, start, end, where } = values
  const isIncomplete = date === '' || start === '' || end === ''
  const save = async () => {
    setTried(true)
    if (isIncomplete) return
    const place = where === 'link' ? '' : values.place.trim()
    const link = where === 'room' ? '' : values.link.trim()
    await task.run(() =>
      command('invitation.book', {
        caseId: of.id,
        draft: form.key,
        booking: { date, start, end, place, link },
      }),
    )
  }
  const missing = (value: string) => (isTried && value === '' ? texts.timesMissing : undefined)
  const reversed = fieldFault(task.problem, of, 'booking_times_reversed')
  return (
    <Form onSubmit={() => void save()} className="booking">
      <div className="booking-row">
        <DateField
          label={texts.date}
          value={date}
          onChange={(day) => set('date', day)}
          error={missing(date)}
        />
        <TimeField
          label={texts.start}
          value={start}
          onChange={(time) => set('start', time)}
          error={missing(start)}
        />
        <TimeField
          label={texts.end}
          value={end}
          onChange={(time) => set('end', time)}
          error={missing(end) ?? reversed}
        />
      </div>
      <div className="booking-row">
        <Segmented
          label={texts.where}
          value={where}
          onChange={(chosen) => set('where', chosen)}
          options={[
            { value: 'room', label: texts.places.room },
            { value: 'link', label: texts.places.link },
            { value: 'both', label: texts.places.both },
          ]}
        />
        {where !== 'link' && (
          <TextField label={texts.place} value={values.place} onChange={(place) => set('place', place)} />
        )}
        {where !== 'room' && (
          <TextField
            label={texts.link}
            spellCheck={false}
            value={values.link}
            onChange={(link) => set('link', link)}
          />
        )}
      </div>
      {reversed === undefined && <ProblemNotice problem={task.problem} />}
      <div className="button-row">
        <Button type="submit" isBusy={task.isRunning}>
          {texts.save}
        </Button>
        {booking !== null && <span className="support">{statusText(booking, form.isDirty)}</span>}
      </div>
    </Form>
  )
}

function statusText({ place, link }: Booking, isChanged: boolean): string {
  if (isChanged) return texts.changed
  return place + link === '' ? texts.placeMissing : texts.saved
}
