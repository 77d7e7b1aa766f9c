import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { childPlanTexts as texts } from '../../shared/texts/documents'
import { AreaNumber, Blank, Fact, Lines, Signatures } from './parts'

interface PlanProps {
  plan: ChildPlanSnapshot
}

/** So many actions that the first page is full: what comes after no longer has to wait for a page of its own. */
const fullPage = 7

/** More areas or copies than this fill so much of a page that they may go on to the next: no row is split. */
const mayBreak = { areas: 4, copies: 10 }

/** A view as long as this takes the width of the page: beside another it would leave half of several pages empty. */
const longView = 700

/** The second half of Barnets plan. Unless all of it fits under the first half, it starts on a page of its own. */
export function PlanBackground({ plan }: PlanProps) {
  return (
    <div className={plan.actions.length < fullPage ? 'background whole' : 'background'}>
      <TalkedAbout plan={plan} />
      <Views plan={plan} />
      <Onwards plan={plan} />
      <div className={plan.copies.length > mayBreak.copies ? 'long' : undefined}>
        <Copies plan={plan} />
        <Signatures heading={texts.signatures} names={plan.signatures}>
          <p className="fine">{texts.origin(plan.version, plan.templateVersion, plan.caseNumber)}</p>
        </Signatures>
      </div>
    </div>
  )
}

function TalkedAbout({ plan }: PlanProps) {
  const areas = plan.areas.filter(({ works, challenging }) => works + challenging !== '')
  if (areas.length === 0) return null
  return (
    <section className={areas.length > mayBreak.areas ? 'long' : undefined}>
      <h2>{texts.talkedAbout}</h2>
      <table className="areas">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{texts.areaNumber}</span>
            </th>
            <th scope="col">{texts.area}</th>
            <th scope="col">{texts.works}</th>
            <th scope="col">{texts.challenging}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ number, name, works, challenging }, index) => (
            <tr key={index}>
              <td>
                <AreaNumber number={number} />
              </td>
              <th scope="row">{name}</th>
              <td>
                <Lines text={works} />
              </td>
              <td>
                <Lines text={challenging} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Views({ plan }: PlanProps) {
  const views = [
    { heading: texts.childViews(plan.child.firstName || texts.theChild), text: plan.childViews },
    { heading: texts.guardianViews(plan.guardians.length), text: plan.guardianViews },
    { heading: texts.disagreement, text: plan.disagreement },
  ].filter(({ text }) => text !== '')
  if (views.length === 0) return null
  const isLong = views.some(({ text }) => text.length > longView)
  return (
    <div className={isLong ? 'views long' : 'views'}>
      {views.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Lines text={text} />
        </section>
      ))}
    </div>
  )
}

function Onwards({ plan }: PlanProps) {
  const { coordination, next } = plan
  return (
    <section className="onwards">
      <h2>{texts.onwards}</h2>
      <dl>
        <Fact label={texts.coordinator}>
          {coordination === null ? (
            <>
              <Blank label={texts.blankCoordinator} />
              <Blank label={texts.blankPhone} />
            </>
          ) : (
            <>
              <b>
                {[coordination.person, coordination.organisation].filter((part) => part !== '').join(', ')}
              </b>
              {coordination.phone}
            </>
          )}
        </Fact>
        <Fact label={texts.nextMeeting}>
          {next === null ? (
            <>
              <Blank label={texts.blankWhen} />
              <Blank label={texts.blankWhere} />
            </>
          ) : (
            <>
              <b>{texts.day(next.date)}</b>
              {texts.when(next.start, next.end, next.place)}
            </>
          )}
        </Fact>
        <Fact label={texts.invited}>{next?.invited || <Blank />}</Fact>
      </dl>
      <p>
        {texts.questions(plan.author)}
        {plan.author.phone !== '' && <span className="nowrap">, {plan.author.phone}</span>}.
      </p>
    </section>
  )
}

function Copies({ plan }: PlanProps) {
  return (
    <section>
      <div className="with-hint">
        <h2>{texts.copies}</h2>
        <p className="hint">{texts.handedOver}</p>
      </div>
      <ul className="copies">
        {plan.copies.map(({ to, how }, index) => (
          <li key={index}>
            <span className="tick" />
            <span>
              {to}
              <span className="how">{how === '' ? <Blank /> : how}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
