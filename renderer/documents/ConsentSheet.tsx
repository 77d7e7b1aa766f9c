import type { ConsentSheetSnapshot } from '../../shared/domain/consentSheet'
import { longDate } from '../../shared/domain/dates'
import { consentSheetTexts as texts } from '../../shared/texts/consentSheet'
import { Blank, Fact, EmptyBox, Head, Paper, Points, TickBox, WriteLines, WritingRoom } from './parts'

interface SheetProps {
  sheet: ConsentSheetSnapshot
}

/** So many organisations that the rows have to be closer for the form to stay one page. */
const many = 4
/** More than these, and the signature comes on a second page, which then says whom it is about. */
const fits = 9

/** The form on which one person answers, organisation by organisation, and signs; or what was said aloud is noted. */
export function ConsentSheet({ sheet }: SheetProps) {
  const { voice, organisations } = sheet
  return (
    <Paper title={texts.title} footer={texts.footer}>
      <div className={organisations.length > many ? 'consent many' : 'consent'}>
        <Head title={texts.title} name={texts.model} />
        <Facts sheet={sheet} />
        <div className="intro">
          {texts.voices[voice].intro.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <section>
          <h2>{texts.which}</h2>
          <Answers organisations={organisations} />
        </section>
        <div className="together">
          <section>
            <h2>{texts.limits}</h2>
            <WritingRoom lines={2} />
          </section>
          <section>
            <h2>{texts.until}</h2>
            <p className="choices">
              <TickBox>{texts.untilChanged}</TickBox>
              <TickBox>
                {texts.untilDay} <Blank />
              </TickBox>
            </p>
          </section>
        </div>
        <div className="together">
          <Meaning sheet={sheet} />
          {organisations.length > fits && <p className="concerns">{texts.concerns(sheet.child.name)}</p>}
          <div className="sign">
            <WriteLines labels={[texts.signature(sheet.person), texts.day]} />
          </div>
          <section className="oral">
            <h2>{texts.oral}</h2>
            <p className="choices">
              <span>{texts.oralHow}</span>
              {texts.oralWays.map((way) => (
                <TickBox key={way}>{way}</TickBox>
              ))}
            </p>
            <WriteLines labels={[texts.receivedBy, texts.day, texts.role]} />
          </section>
        </div>
      </div>
    </Paper>
  )
}

function Facts({ sheet: { child, voice, person } }: SheetProps) {
  const { identity } = child
  return (
    <dl className="facts">
      <Fact label={texts.child(voice)}>{child.name}</Fact>
      {identity !== null && (
        <Fact label={texts.identity[identity.kind]}>
          {identity.kind === 'personnummer' ? identity.value : longDate(identity.value)}
        </Fact>
      )}
      <Fact label={texts.person}>{person}</Fact>
    </dl>
  )
}

/** What a yes means and does not mean, and how it is changed. */
function Meaning({ sheet: { voice, author } }: SheetProps) {
  const { yes, no } = texts.voices[voice]
  return (
    <div className="two">
      <section>
        <h2>{texts.means}</h2>
        <Points items={yes} />
      </section>
      <section>
        <h2>{texts.meansNot}</h2>
        <Points items={no} isNot />
        <p className="change">
          {texts.change(author)}
          {author.phone !== '' && (
            <>
              {' '}
              <span className="nowrap">{author.phone}.</span>
            </>
          )}{' '}
          {texts.stops}
        </p>
      </section>
    </div>
  )
}

/** A row for each organisation that is asked about, and two to write others on. */
function Answers({ organisations }: Pick<ConsentSheetSnapshot, 'organisations'>) {
  return (
    <table className="answers">
      <thead>
        <tr>
          <th scope="col">{texts.organisation}</th>
          <th scope="col">{texts.yes}</th>
          <th scope="col">{texts.no}</th>
        </tr>
      </thead>
      <tbody>
        {[...organisations, null, null].map((name, index) => (
          <tr key={index}>
            <th scope="row" className={name === null ? 'other' : undefined}>
              {name ?? texts.other}
            </th>
            {[texts.yes, texts.no].map((answer) => (
              <td key={answer}>
                <EmptyBox label={answer} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
