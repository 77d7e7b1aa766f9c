import type { DataExtractSnapshot } from '../../shared/domain/dataExtract'
import { clock, longDate, shortDateWithYear } from '../../shared/domain/dates'
import type { ExtractRow } from '../../shared/domain/extractFields'
import { dataExtractTexts as texts } from '../../shared/texts/dataExtract'
import { Fact, Head, Lines, Paper, Points } from './parts'

interface ExtractProps {
  extract: DataExtractSnapshot
}

/** Everything that is stored about one child, to read. */
export function DataExtract({ extract }: ExtractProps) {
  const { child, caseNumber, madeOn, author, facts } = extract
  return (
    <Paper title={texts.title} footer={texts.footer(caseNumber, madeOn)}>
      <div className="extract">
        <Head title={texts.title} name={child} />
        <dl className="facts">
          {facts
            .filter(({ entries }) => entries.length === 0)
            .map(({ label, text }) => (
              <Fact key={label} label={label}>
                {text}
              </Fact>
            ))}
          <Fact label={texts.madeOn}>
            {longDate(madeOn)}, {[author.name, author.role].filter((part) => part !== '').join(', ')}
          </Fact>
        </dl>
        <ReadFirst extract={extract} />
        <p className="lead">{texts.lead}</p>
        {facts.map(({ label, entries }) =>
          entries.length === 0 ? null : (
            <section key={label}>
              <h2>{label}</h2>
              {entries.map((rows, index) => (
                <Entry key={index} rows={rows} />
              ))}
            </section>
          ),
        )}
        <Papers extract={extract} />
        <Events extract={extract} />
        <section className="kept">
          <h2>{texts.missing}</h2>
          <Points items={texts.missingWhat} isClose />
        </section>
      </div>
    </Paper>
  )
}

/** What whoever hands it out has to think of, before anything else. */
function ReadFirst({ extract: { isProtected } }: ExtractProps) {
  return (
    <section className="shaded read-first">
      <h2>{texts.readFirst}</h2>
      {texts.readFirstWhy.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {isProtected && (
        <p>
          <b>{texts.protected}.</b> {texts.protectedWhy}
        </p>
      )}
    </section>
  )
}

/** One of several things under a heading: each fact on its own row, lists under their name. */
function Entry({ rows }: { rows: readonly ExtractRow[] }) {
  const isShort = rows.every(({ entries }) => entries.length === 0)
  return (
    <dl className={isShort ? 'entry kept' : 'entry'}>
      {rows.map(({ label, text, entries }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Lines text={text} />
            {entries.length > 0 && (
              <ul>
                {entries.map((inner, index) => (
                  <li key={index}>
                    <Facts rows={inner} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** More than this is running text, which wants lines of its own. */
const longest = 50

/** The facts of a thing inside a row, one after the other. What it is comes first, and needs no label. */
function Facts({ rows }: { rows: readonly ExtractRow[] }) {
  return rows.map(({ label, text, entries }, index) => (
    <span key={label} className={text.length > longest || text.includes('\n') ? 'fact long' : 'fact'}>
      {index === 0 && entries.length === 0 ? (
        <b>
          <span className="unseen">{label}: </span>
          {text}
        </b>
      ) : (
        <>
          <span className="fact-label">{label}:</span> {text}
          {entries.map((inner, place) => (
            <span key={place} className="inner">
              <Facts rows={inner} />
            </span>
          ))}
        </>
      )}{' '}
    </span>
  ))
}

function Papers({ extract: { papers } }: ExtractProps) {
  return (
    <section>
      <h2>{texts.papers}</h2>
      {papers.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table className="history">
          <thead>
            <tr>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.paper}</th>
              <th scope="col">{texts.recipient}</th>
            </tr>
          </thead>
          <tbody>
            {papers.map(({ name, version, recipient, on, at }, index) => (
              <tr key={index}>
                <td>{texts.moment(shortDateWithYear(on), clock(at))}</td>
                <td>{texts.versionOf(name, version)}</td>
                <td>{recipient || texts.everybody}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Events({ extract: { events } }: ExtractProps) {
  return (
    <section>
      <h2>{texts.events}</h2>
      {events.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table className="history">
          <thead>
            <tr>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.event}</th>
              <th scope="col">{texts.who}</th>
            </tr>
          </thead>
          <tbody>
            {inRows(events).map(({ what, who, on, at, times }, index) => (
              <tr key={index}>
                <td>{texts.moment(shortDateWithYear(on), clock(at))}</td>
                <td>{texts.eventTimes(what, times)}</td>
                <td>{who}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

type ToldEvent = DataExtractSnapshot['events'][number]

/** The same thing done again within the minute is told once, with how many times. */
function inRows(events: readonly ToldEvent[]): (ToldEvent & { times: number })[] {
  const rows: (ToldEvent & { times: number })[] = []
  for (const event of events) {
    const last = rows.at(-1)
    const isAgain =
      last?.what === event.what && last.who === event.who && last.on === event.on && last.at === event.at
    if (isAgain) last.times += 1
    else rows.push({ ...event, times: 1 })
  }
  return rows
}
