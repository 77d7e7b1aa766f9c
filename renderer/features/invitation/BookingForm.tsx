import { useState } from 'react'
import { currentMeeting, type Booking, type Case } from '../../../shared/domain/case'
import { isProtected } from '../../../shared/domain/people'
import { hasTimeAndPlace } from '../../../shared/domain/routine'
import { invitationTexts } from '../../../shared/texts/invitation'
import { registerChildTexts } from '../../../shared/texts/registerChild'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { useDayInWords } from '../../parts/schoolHolidays'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { DateField, TimeField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Segmented } from '../../ui/Segmented'
import { ComboBox } from '../../ui/Select'
import { TextField } from '../../ui/TextField'

const texts = invitationTexts.booking

type Where = 'room' | 'link' | 'both'
type Written = {
  date: string
  start: string
  end: string
  where: Where
  place: string
  link: string
  interpreterLanguage: string
  interpreterBooked: boolean
}

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
    interpreterLanguage: booking?.interpreterLanguage ?? languagesOf(of),
    interpreterBooked: booking?.interpreterBooked ?? false,
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
    const interpreterLanguage = values.interpreterLanguage.trim()
    const interpreterBooked = interpreterLanguage !== '' && values.interpreterBooked
    await task.run(() =>
      command('invitation.book', {
        caseId: of.id,
        draft: form.key,
        booking: { date, start, end, place, link, interpreterLanguage, interpreterBooked },
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
          description={useDayInWords(date)}
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
          <TextField
            label={texts.place}
            description={isProtected(of) ? texts.placeCanBeLeftOut : undefined}
            value={values.place}
            onChange={(place) => set('place', place)}
          />
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
      <div className="booking-row booking-interpreter">
        <ComboBox
          label={texts.interpreter}
          isOptional
          description={interpreterNeeds(of)}
          suggestions={registerChildTexts.guardians.languages}
          value={values.interpreterLanguage}
          onChange={(language) => set('interpreterLanguage', language)}
        />
        {values.interpreterLanguage.trim() !== '' && (
          <Checkbox
            isSelected={values.interpreterBooked}
            onChange={(isBooked) => set('interpreterBooked', isBooked)}
          >
            {texts.interpreterBooked}
          </Checkbox>
        )}
      </div>
      {reversed === undefined && <ProblemNotice problem={task.problem} />}
      <div className="button-row">
        <Button type="submit" isBusy={task.isRunning}>
          {texts.save}
        </Button>
        {booking !== null && (
          <span className="support">{statusText(booking, hasTimeAndPlace(of), form.isDirty)}</span>
        )}
      </div>
    </Form>
  )
}

/** The languages that guardians need an interpreter for; a hint, which the form starts from. */
function languagesOf({ guardians }: Case): string {
  const languages = guardians.map(({ interpreterLanguage }) => interpreterLanguage.trim())
  return [...new Set(languages.filter((language) => language !== ''))].join(', ')
}

function interpreterNeeds(of: Case): string | undefined {
  const needs = of.guardians
    .filter(({ interpreterLanguage }) => interpreterLanguage !== '')
    .map(({ id, interpreterLanguage }) => texts.interpreterNeed(shortName(of, id), interpreterLanguage))
  return needs.length === 0 ? undefined : texts.interpreterNeeded(needs)
}

function statusText(
  { interpreterLanguage, interpreterBooked }: Booking,
  hasPlace: boolean,
  isChanged: boolean,
): string {
  if (isChanged) return texts.changed
  if (!hasPlace) return texts.placeMissing
  return interpreterLanguage !== '' && !interpreterBooked ? texts.interpreterMissing : texts.saved
}
