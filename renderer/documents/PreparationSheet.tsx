import type { PreparationSheetSnapshot } from '../../shared/domain/preparationSheet'
import { paperTexts } from '../../shared/texts/documents'
import { preparationSheetTexts as texts } from '../../shared/texts/meetingPapers'
import { MeetingFacts } from './MeetingFacts'
import { AreaNumber, Head, Paper, Points, TickBox, WritingRoom } from './parts'

interface SheetProps {
  sheet: PreparationSheetSnapshot
}

/** What the child, or a guardian, may fill in before the meeting. */
export function PreparationSheet({ sheet }: SheetProps) {
  const { voice, child, meeting } = sheet
  return (
    <Paper title={texts.title[voice]} footer={texts.footer}>
      <div className={`preparation ${voice}`}>
        <Head title={texts.title[voice]} name={texts.subtitle[voice](child)} />
        <div className="intro">
          {texts.lead[voice].map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        <MeetingFacts meeting={meeting} />
        <section>
          <h2>{texts.comes}</h2>
          <Points items={meeting.organisations.map(({ name, contact }) => texts.comesFrom(name, contact))} />
        </section>
        {voice === 'child' ? <ForChild sheet={sheet} /> : <ForGuardian sheet={sheet} />}
      </div>
    </Paper>
  )
}

/** Rings to put a cross in, lines to write on and a page to draw on. */
function ForChild({ sheet: { meeting, author } }: SheetProps) {
  const areas = meeting.areas.map(({ name }) => name)
  return (
    <>
      <section className="kept">
        <h2>{texts.scale}</h2>
        <p className="how">{texts.scaleHow}</p>
        <ul className="scale">
          <li className="ends" aria-hidden="true">
            <span>{texts.hard}</span>
            <span>{texts.good}</span>
          </li>
          {(areas.length === 0 ? [texts.anything] : areas).map((area) => (
            <li key={area}>
              <span aria-hidden="true">{area}</span>
              <span className="rings">
                <span className="unseen">{texts.rings(area)}</span>
                {[1, 2, 3, 4, 5].map((ring) => (
                  <i key={ring} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {[texts.works, texts.challenging].map((heading) => (
        <section key={heading} className="kept">
          <h2>{heading}</h2>
          <WritingRoom lines={2} />
        </section>
      ))}
      <section className="drawing">
        <h2>{texts.different}</h2>
        <WritingRoom lines={2} />
        <h2>{texts.wish}</h2>
        <p className="choices upright">
          {texts.wishes.map((wish) => (
            <TickBox key={wish}>{wish}</TickBox>
          ))}
        </p>
        <h2>{texts.draw}</h2>
        <div className="canvas">
          <span className="unseen">{paperTexts.toFillIn}</span>
        </div>
        <p>{texts.askChild(author.name)}</p>
      </section>
    </>
  )
}

function ForGuardian({ sheet: { meeting, author } }: SheetProps) {
  return (
    <>
      <table className="thoughts">
        <thead>
          <tr>
            <th scope="col">{texts.area}</th>
            <th scope="col">{texts.guardianWorks}</th>
            <th scope="col">{texts.guardianChallenging}</th>
          </tr>
        </thead>
        <tbody>
          {(meeting.areas.length === 0 ? [{ number: null, name: '' }] : meeting.areas).map(
            ({ number, name }) => (
              <tr key={name}>
                <th scope="row">
                  <AreaNumber number={number} /> {name}
                </th>
                {[texts.guardianWorks, texts.guardianChallenging].map((column) => (
                  <td key={column}>
                    <span className="unseen">{paperTexts.toFillIn}</span>
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      <section className="kept">
        <h2>{texts.agree}</h2>
        <WritingRoom lines={2} />
      </section>
      <section className="kept">
        <h2>{texts.avoid}</h2>
        <WritingRoom lines={2} />
      </section>
      <p className="shaded ask-line">
        {texts.before} {texts.askGuardian(author)}
      </p>
    </>
  )
}
