import type { InvitationLetterSnapshot } from '../../shared/domain/invitationLetter'
import { invitationLetterTexts as texts } from '../../shared/texts/invitationLetter'
import { MeetingFacts } from './MeetingFacts'
import { Blank, Fact, Head, Lines, Paper, Points, TickBox, WriteLines } from './parts'
import { WheelMark } from './WheelMark'
import { capitalised } from '../../shared/texts/capitalised'

interface LetterProps {
  letter: InvitationLetterSnapshot
}

/** More invited than these, and their rows are closer for the letter to stay one page. */
const few = 5

/** The invitation to one organisation, with a slip to answer on. */
export function InvitationLetter({ letter }: LetterProps) {
  const { wheel, areas, to, author, consents } = letter
  const chosen = areas.map(({ number }) => number)
  return (
    <Paper title={texts.title} footer={texts.footer}>
      <div className="invitation">
        <Head title={texts.title} name={texts.model}>
          <WheelMark numbers={wheel} taken={new Set(chosen)} label={texts.wheel(chosen.join(', '))} />
        </Head>
        <dl className="facts halves">
          <Fact label={texts.to}>
            <b>{to.contact || to.organisation}</b>
            {to.contact !== '' && to.organisation}
          </Fact>
          <Fact label={texts.from}>
            <b>{texts.fromWho(author)}</b>
            {capitalised(author.school)}
            {author.phone !== '' && <span className="nowrap">, {author.phone}</span>}
          </Fact>
        </dl>
        <MeetingFacts meeting={letter}>
          <AnswerBy letter={letter} />
        </MeetingFacts>
        <About letter={letter} />
        <section>
          <h2>{texts.why}</h2>
          <Lines text={texts.reason(letter.reason, areas)} />
        </section>
        <section className="kept">
          <h2>{texts.consent(to.organisation)}</h2>
          <Consents consents={consents} />
        </section>
        <div className="two">
          <section>
            <h2>{texts.others}</h2>
            <Points items={letter.others} isClose={letter.others.length > few} />
          </section>
          <section>
            <h2>{texts.before}</h2>
            <Points items={texts.beforePoints} />
          </section>
        </div>
        <section className="slip">
          <h2>{texts.slip(author.school, letter.when)}</h2>
          <p className="choices">
            {texts.answers.map((answer) => (
              <TickBox key={answer}>{answer}</TickBox>
            ))}
          </p>
          <WriteLines labels={[texts.name, texts.organisation, texts.phone]} />
          <p>{texts.reply(letter)}</p>
        </section>
      </div>
    </Paper>
  )
}

function AnswerBy({ letter: { when, answerBy } }: LetterProps) {
  return (
    <Fact label={texts.answerBy}>
      {when === null ? (
        <Blank />
      ) : (
        <>
          <b>{answerBy === null ? texts.answerSoon : texts.answerDay(answerBy)}</b>
          {texts.slipBelow}
        </>
      )}
    </Fact>
  )
}

function About({ letter: { child, school, schoolClass, guardians, isProtected } }: LetterProps) {
  const identity = child.identity === null ? '' : texts.identity[child.identity.kind](child.identity.value)
  const goesTo = school === '' ? '' : texts.goesTo(school, schoolClass)
  return (
    <section>
      <h2>{texts.about}</h2>
      <p>
        <b>{child.name}</b>
        {[identity, goesTo].flatMap((part) => (part === '' ? [] : [`, ${part}`])).join('')}.{' '}
        {guardians.length > 0 && texts.guardians(guardians)}
        {isProtected && texts.protectedChild}
      </p>
    </section>
  )
}

function Consents({ consents }: Pick<InvitationLetterSnapshot, 'consents'>) {
  return (
    <table className="consents">
      <thead>
        <tr>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.how}</th>
          <th scope="col">{texts.on}</th>
        </tr>
      </thead>
      <tbody>
        {consents.map(({ who, form, on }, index) => (
          <tr key={index}>
            <td>{who}</td>
            <td>{form !== null && texts.forms[form]}</td>
            <td>{texts.consentDay(on)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
