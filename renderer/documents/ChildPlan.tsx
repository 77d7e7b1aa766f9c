import { isolated } from '../../shared/domain/bidi'
import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { longDate, shortDateWithYear } from '../../shared/domain/dates'
import { childPlanTexts as texts } from '../../shared/texts/documents'
import { guardianRoleTexts } from '../../shared/texts/routine'
import { AreaNumber, Blank, Fact, Lines, Paper } from './parts'
import { PlanBackground } from './PlanBackground'
import { WheelMark } from './WheelMark'

interface PlanProps {
  plan: ChildPlanSnapshot
}

interface ChildPlanProps extends PlanProps {
  /** Whom this copy is for; empty when that is to be filled in by hand. */
  copyTo: string
}

/**
 * Barnets plan. First what the family puts on the refrigerator: the child's words, what was agreed, who was there.
 * Then the background, the coordination, the copies and the signatures.
 */
export function ChildPlan({ plan, copyTo }: ChildPlanProps) {
  return (
    <Paper
      title={texts.title}
      footer={`${texts.footer(isolated(plan.label), plan.meeting.date, plan.version)} ${texts.map}`}
    >
      <Head plan={plan} copyTo={copyTo} />
      <ChildWords plan={plan} />
      <Agreed plan={plan} />
      <TakingPart plan={plan} />
      <PlanBackground plan={plan} />
    </Paper>
  )
}

function Head({ plan, copyTo }: ChildPlanProps) {
  const { child, meeting, areas } = plan
  const taken = areas.flatMap(({ number }) => number ?? [])
  const guardians = plan.guardians.map(({ name, role }) =>
    role === guardianRoleTexts.guardian ? isolated(name) : texts.guardianWithRole(isolated(name), role),
  )
  const identity = child.identity && (
    <Fact label={texts.identity[child.identity.kind]}>
      {child.identity.kind === 'personnummer' ? child.identity.value : longDate(child.identity.value)}
    </Fact>
  )
  const school = child.school !== '' && <Fact label={texts.school}>{child.school}</Fact>
  const family = guardians.length > 0 && <Fact label={texts.guardians}>{guardians.join(', ')}</Fact>
  const date = (
    <Fact label={texts.meetingDate}>{meeting.date === null ? <Blank /> : longDate(meeting.date)}</Fact>
  )
  const place = meeting.place !== '' && <Fact label={texts.place}>{meeting.place}</Fact>
  const wheel = areas.length > 0 && (
    <Fact label={texts.areas}>
      {areas.map(({ number, name }) => `${number ?? ''} ${name}`.trim()).join(', ')}
    </Fact>
  )
  return (
    <header>
      <div className="title">
        <div>
          <p className="copy-to">
            {texts.copyTo} {copyTo === '' ? <Blank /> : <b>{copyTo}</b>}
          </p>
          <h1>{texts.title}</h1>
          <p className="name">
            <bdi>{child.name}</bdi>
          </p>
        </div>
        <WheelMark numbers={plan.wheel} taken={new Set(taken)} label={texts.wheel(taken.join(', '))} />
      </div>
      {identity === null ? (
        <dl className="facts">
          {date}
          {family}
          {wheel}
        </dl>
      ) : (
        <>
          <dl className="facts">
            {identity}
            {school}
            {family}
          </dl>
          <dl className="facts">
            {date}
            {place}
            {wheel}
          </dl>
        </>
      )}
    </header>
  )
}

/** What the child has said, before anything that others have said. A long text is set smaller. */
function ChildWords({ plan }: PlanProps) {
  const said = plan.areas.flatMap(({ childWords }) => (childWords === '' ? [] : [childWords]))
  if (said.length === 0) return null
  const isLong = said.join('').length > 300
  return (
    <section className={isLong ? 'says long' : 'says'}>
      <h2>{texts.says(plan.child.firstName || texts.theChild)}</h2>
      {said.map((words, index) => (
        <blockquote key={index}>
          <Lines text={quoted(words)} />
        </blockquote>
      ))}
    </section>
  )
}

/** With quotation marks, unless they were typed. */
function quoted(words: string): string {
  return /^["”“„»]/.test(words) ? words : `”${words}”`
}

function Agreed({ plan }: PlanProps) {
  const isEmpty = plan.actions.length === 0 && plan.areas.every(({ goal }) => goal === '')
  return (
    <section>
      <h2>{texts.agreed}</h2>
      {isEmpty ? <p>{texts.nothingAgreed}</p> : <Actions plan={plan} />}
    </section>
  )
}

function Actions({ plan }: PlanProps) {
  return (
    <table className="actions">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{texts.area}</span>
          </th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.responsible}</th>
          <th scope="col">{texts.due}</th>
          <th scope="col">{texts.followUp}</th>
        </tr>
      </thead>
      {agreements(plan).map(({ area, actions }, place) => (
        <tbody key={place}>
          {area !== null && (
            <tr className="goal">
              <td>
                <AreaNumber number={area.number} />
              </td>
              <th scope="rowgroup" colSpan={4}>
                <span className="goal-of">{texts.goal(area.name)}</span> <bdi>{area.goal}</bdi>
              </th>
            </tr>
          )}
          {actions.map((action, index) => (
            <tr key={index}>
              <td>
                <AreaNumber number={area === null ? action.areaNumber : null} />
              </td>
              <th scope="row">{action.what === '' ? <Blank /> : <Lines text={action.what} />}</th>
              <td>{action.responsible || <Blank />}</td>
              <td>{action.due === null ? <Blank /> : shortDateWithYear(action.due)}</td>
              <td>
                <bdi>{action.followUp}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

type Area = ChildPlanSnapshot['areas'][number]

/** The actions area by area, under the goal where there is one. Without goals they stand as they were agreed. */
function agreements({ areas, actions }: ChildPlanSnapshot) {
  const goals = areas.filter(({ goal }) => goal !== '')
  if (goals.length === 0) return [{ area: null, actions }]
  const numbers = [...goals.map(({ number }) => number), ...actions.map(({ areaNumber }) => areaNumber)]
  const ordered = [...new Set(numbers)].sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return ordered.flatMap((number): { area: Area | null; actions: typeof actions }[] => {
    const here = actions.filter(({ areaNumber }) => areaNumber === number)
    const aims = goals.filter((area) => area.number === number)
    // Areas that have left the wheel have no number: their goals stand before what belongs to no area.
    if (number === null)
      return [...aims.map((area) => ({ area, actions: [] })), { area: null, actions: here }]
    return [{ area: aims[0] ?? null, actions: here }]
  })
}

function TakingPart({ plan }: PlanProps) {
  const those = (presence: 'present' | 'absent' | 'sentViews') =>
    plan.participants.filter((one) => one.presence === presence)
  const others = [
    { heading: texts.sentViews, people: those('sentViews') },
    { heading: texts.absent, people: those('absent') },
  ].filter(({ people }) => people.length > 0)
  return (
    <section>
      <h2>{texts.takingPart}</h2>
      <ul className="people">
        {those('present').map(({ name, role }, index) => (
          <li key={index}>
            <b>{name}</b>
            {role !== '' && <span>, {role}</span>}
          </li>
        ))}
      </ul>
      {others.map(({ heading, people }) => (
        <p key={heading} className="others">
          <b>{heading}:</b>{' '}
          {people.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('; ')}
        </p>
      ))}
    </section>
  )
}
