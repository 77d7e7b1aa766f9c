import type { ReactNode } from 'react'
import type { ComingMeeting } from '../../shared/domain/paperMeeting'
import { comingMeetingTexts as texts } from '../../shared/texts/meetingPapers'
import { Blank, Fact } from './parts'

interface FactsProps {
  meeting: Pick<ComingMeeting, 'when' | 'place' | 'link' | 'isProtected'>
  /** A third fact beside the two. */
  children?: ReactNode
}

/** When and where, in a shaded block; what is not booked yet is a line to write on. */
export function MeetingFacts({ meeting: { when, place, link, isProtected }, children }: FactsProps) {
  const where = isProtected ? texts.saidLater : place || (link === '' ? '' : texts.onLink)
  return (
    <dl className={children === undefined ? 'shaded when of-two' : 'shaded when'}>
      <Fact label={texts.when}>
        {when === null ? (
          <Blank />
        ) : (
          <>
            <b>{texts.day(when.date)}</b>
            {texts.hours(when.start, when.end)}
          </>
        )}
      </Fact>
      <Fact label={texts.where}>
        {where === '' ? <Blank /> : <b>{where}</b>}
        {link !== '' && <span className="link">{link}</span>}
      </Fact>
      {children}
    </dl>
  )
}
