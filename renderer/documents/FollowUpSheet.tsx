import type { FollowUpSheetSnapshot } from '../../shared/domain/followUpSheet'
import { longDate } from '../../shared/domain/dates'
import { followUpSheetTexts as texts } from '../../shared/texts/followUpSheet'
import { MeetingFacts } from './MeetingFacts'
import { Blank, Fact, Head, Lines, Paper, TickBox, WriteLines, WritingRoom } from './parts'

interface SheetProps {
  sheet: FollowUpSheetSnapshot
}

/** What somebody is responsible for, with boxes and lines to tell how it went. */
export function FollowUpSheet({ sheet }: SheetProps) {
  const { voice, to, child, agreedOn, actions, meeting, author } = sheet
  const role = texts.giver(author)
  return (
    <Paper title={texts.title[voice]} footer={texts.footer}>
      <div className={`follow-up ${voice}`}>
        <Head title={texts.title[voice]} name={texts.subtitle(to)} />
        {voice !== 'child' && (
          <dl className="facts">
            <Fact label={texts.concerns}>{child}</Fact>
            {agreedOn !== null && <Fact label={texts.agreedOn}>{longDate(agreedOn)}</Fact>}
          </dl>
        )}
        <div className="intro">
          {texts.lead[voice].map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        <ol>
          {actions.map((action, index) => (
            <li key={index}>
              <ToAnswer voice={voice} action={action} />
            </li>
          ))}
        </ol>
        <section className="kept">
          <h2>{texts.bringUp[voice]}</h2>
          <WritingRoom lines={voice === 'child' ? 5 : 2} />
        </section>
        <section className="kept give">
          <h2>{texts.nextMeeting[voice]}</h2>
          <MeetingFacts meeting={meeting}>
            <Fact label={texts.giveTo}>
              <b>{author.name || role}</b>
              {author.name !== '' && role}
              {author.phone !== '' && <span className="nowrap phone">{author.phone}</span>}
            </Fact>
          </MeetingFacts>
          <p>{texts.giveHow[voice]}</p>
          {voice === 'organisation' && <WriteLines labels={[texts.filledIn, texts.date]} />}
        </section>
      </div>
    </Paper>
  )
}

interface ToAnswerProps extends Pick<FollowUpSheetSnapshot, 'voice'> {
  action: FollowUpSheetSnapshot['actions'][number]
}

function ToAnswer({ voice, action: { what, person, due, followUp } }: ToAnswerProps) {
  const facts = texts.facts(person, due, followUp)
  return (
    <>
      <h2>{what === '' ? <Blank /> : <Lines text={what} />}</h2>
      {facts !== '' && <p className="facts-line">{facts}</p>}
      <p className="choices">
        {texts.answers[voice].map((answer) => (
          <TickBox key={answer}>{answer}</TickBox>
        ))}
      </p>
      <p className="why">{texts.why[voice]}</p>
      <WritingRoom lines={voice === 'child' ? 4 : 2} />
    </>
  )
}
