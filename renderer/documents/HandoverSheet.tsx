import type { HandoverSheetSnapshot } from '../../shared/domain/handoverSheet'
import { handoverSheetTexts as texts } from '../../shared/texts/handoverSheet'
import { Blank, Fact, Head, Lines, Paper, Points, WriteLines } from './parts'
import { capitalised } from '../../shared/texts/capitalised'

interface SheetProps {
  sheet: HandoverSheetSnapshot
}

/** What goes with the assignment, and the receipt that both sign. */
export function HandoverSheet({ sheet }: SheetProps) {
  const { from, to, works, next, known, agreed } = sheet
  return (
    <Paper title={texts.title} footer={texts.footer}>
      <div className="handover">
        <Head title={texts.title} name={texts.model} />
        <ChildFacts sheet={sheet} />
        <dl className="facts halves">
          <Fact label={texts.from}>
            <b>{texts.fromWho(from)}</b>
            {capitalised(from.school)}
            {from.phone !== '' && <span className="nowrap">, {from.phone}</span>}
          </Fact>
          <Fact label={texts.to}>
            <b>{to.person || to.organisation}</b>
            {to.person !== '' && to.organisation}
            {to.phone !== '' && <span className="nowrap">, {to.phone}</span>}
          </Fact>
        </dl>
        <p className="intro">{texts.stillOurs}</p>
        {works.length > 0 && (
          <section className="works">
            <h2>{texts.works}</h2>
            {works.map(({ area, words }) => (
              <div key={area}>
                <h3>{area}</h3>
                <Lines text={words} />
              </div>
            ))}
          </section>
        )}
        <Agreed sheet={sheet} />
        <div className="two">
          <section>
            <h2>{texts.next}</h2>
            <p>{next === null ? texts.nextOpen : texts.nextWhen(next)}</p>
          </section>
          <section>
            <h2>{texts.known}</h2>
            <Points items={known} />
          </section>
        </div>
        <section className="kept">
          <h2>{texts.yours}</h2>
          <Points items={texts.yourPoints} />
        </section>
        <section className="shaded receipt">
          <h2>{texts.receipt}</h2>
          <p>{texts.sharing(agreed)}</p>
          <WriteLines labels={[texts.given, texts.date]} />
          <WriteLines labels={[texts.received, texts.date]} />
        </section>
      </div>
    </Paper>
  )
}

function ChildFacts({ sheet: { child } }: SheetProps) {
  const { identity } = child
  return (
    <dl className="facts">
      <Fact label={texts.child}>{child.name}</Fact>
      {identity !== null && (
        <Fact label={texts.identity[identity.kind]}>
          {identity.kind === 'personnummer' ? identity.value : texts.day(identity.value)}
        </Fact>
      )}
    </dl>
  )
}

function Agreed({ sheet: { actions } }: SheetProps) {
  return (
    <section>
      <h2>{texts.agreed}</h2>
      {actions.length === 0 ? (
        <p>{texts.nothingAgreed}</p>
      ) : (
        <table className="agreed">
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.responsible}</th>
              <th scope="col">{texts.due}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map(({ what, responsible, due }, index) => (
              <tr key={index}>
                <td>{what || <Blank />}</td>
                <td>{responsible || <Blank />}</td>
                <td>{due === null ? <Blank /> : texts.dueDay(due)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
