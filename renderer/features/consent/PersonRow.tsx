import { CalendarClock, Check, Circle, X } from 'lucide-react'
import type { Case, Consent, PersonId } from '../../../shared/domain/case'
import { answerFor, currentConsent, hasAnswered } from '../../../shared/domain/consent'
import { isRunningOut } from '../../../shared/domain/consentEnd'
import { toCallOff } from '../../../shared/domain/invitation'
import { partyName } from '../../../shared/domain/people'
import { unanswered } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { stepTexts } from '../../../shared/texts/routine'
import { goToStep } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { alreadyShared } from '../../parts/alreadyShared'
import { dayWords } from '../../parts/dayWords'
import { shortName } from '../../parts/personNames'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { StatusWord } from '../../ui/Surfaces'
import { consentDraft } from './ConsentForm'
import { answerState, rolesOf } from './personState'
import { proceedDraft } from './ProceedForm'

const { person: texts, proceed } = consentTexts

interface PersonRowProps {
  personId: PersonId
  openRow: OpenRows
}

/** One person's answer in short: who, what and when, and which organisations may be invited. */
export function PersonRow({ personId, openRow }: PersonRowProps) {
  const of = useOpenCase()
  const today = useToday()
  const name = shortName(of, personId)
  const state = answerState(of, personId, today, (on) => dayWords(on, today))
  const key = consentDraft(personId)
  const verb = openRow.isStarted(key)
    ? texts.continue
    : hasAnswered(currentConsent(of, personId))
      ? texts.change
      : texts.note
  return (
    <div className="row" id={openRow.idOf(key)} role="group" aria-label={partyName(of, personId)}>
      <div>
        <p className="row-name">{partyName(of, personId) || name}</p>
        {rolesOf(of, personId, today).map((role) => (
          <p key={role} className="support">
            {role}
          </p>
        ))}
        {openRow.isStarted(key) && <p className="support">{texts.started}</p>}
      </div>
      <div>
        <StatusWord tone={state.tone} icon={state.icon}>
          {state.word}
        </StatusWord>
        <p className="support">{state.when}</p>
      </div>
      {hasAnswered(currentConsent(of, personId)) ? (
        <Covers personId={personId} />
      ) : (
        <Unanswered personId={personId} openRow={openRow} />
      )}
      <Button
        variant="plain"
        size="small"
        aria-label={texts.of(verb, name)}
        onPress={() => openRow.open(key)}
      >
        {verb}
      </Button>
    </div>
  )
}

/** More yes than this are counted instead: their names stand in the list above, and only the exceptions matter here. */
const fewEnoughToName = 4

const signs = { yes: Check, no: X, unsaid: Circle } as const

/** Organisation by organisation what this person says, and after a withdrawal what has already been shared. */
function Covers({ personId }: { personId: PersonId }) {
  const of = useOpenCase()
  const today = useToday()
  const consent = currentConsent(of, personId)
  if (consent === undefined) return null
  const day = (on: string) => dayWords(on, today)
  const covered = consent.organisations
    .filter(({ answer }) => answer === 'yes')
    .map(({ organisationId }) => organisationId)
  const shared = consent.withdrawnOn === null ? [] : covered.flatMap((id) => alreadyShared(of, id, day))
  return (
    <div>
      {consent.answer === 'no' && <p className="support">{texts.noOrganisations}</p>}
      {consent.answer === 'yes' && <Said personId={personId} shows={['yes', 'no', 'unsaid']} />}
      {consent.limits !== '' && <p className="support">{texts.limits(consent.limits)}</p>}
      {consent.until !== null && <EndDay consent={consent} until={day(consent.until)} />}
      {consent.paperPlace !== '' && <p className="support">{texts.paperLies(consent.paperPlace)}</p>}
      {shared.length > 0 && <p className="support">{consentTexts.withdraw.alreadyShared}</p>}
      {shared.map((words) => (
        <p key={words} className="support">
          {words}
        </p>
      ))}
      {toCallOff(of, today).some(({ organisationId }) => covered.includes(organisationId)) &&
        consent.withdrawnOn !== null && (
          <Button variant="link" onPress={() => goToStep(3)}>
            {appTexts.goTo(stepTexts[3].title)}
          </Button>
        )}
    </div>
  )
}

/** Until when the yes counts: a warning while there is still time to ask again. */
function EndDay({ consent, until }: { consent: Consent; until: string }) {
  if (!isRunningOut(consent, useToday())) return <p className="support">{texts.until(until)}</p>
  return (
    <div>
      <StatusWord tone="attn" icon={CalendarClock}>
        {texts.runsOut(until)}
      </StatusWord>
      <p className="support">{texts.askAgain}</p>
    </div>
  )
}

function Said({ personId, shows }: { personId: PersonId; shows: readonly (keyof typeof signs)[] }) {
  const of = useOpenCase()
  const today = useToday()
  const said = of.organisations
    .filter(({ own }) => !own)
    .map(({ id, name }) => ({ id, name, answer: answerFor(of, personId, id, today) ?? ('unsaid' as const) }))
    .filter(({ answer }) => shows.includes(answer))
  if (said.length === 0) return null
  const yes = said.filter(({ answer }) => answer === 'yes')
  const isLong = yes.length > fewEnoughToName
  const named = isLong ? said.filter(({ answer }) => answer !== 'yes') : said
  return (
    <ul className="consent-said">
      {named.map(({ id, name, answer }) => (
        <li key={id} className={`consent-said-${answer}`}>
          <Icon of={signs[answer]} strokeWidth={2.4} />
          {answer === 'yes' ? name : answer === 'no' ? texts.notCalledName(name) : texts.notSaidAbout(name)}
        </li>
      ))}
      {isLong && (
        <li className="consent-said-yes">
          <Icon of={Check} strokeWidth={2.4} />
          {named.length === 0 ? texts.allOrganisations(yes.length) : texts.theOthers(yes.length)}
        </li>
      )}
    </ul>
  )
}

/** Nobody reached today undoes what was said before: an earlier no still stands, and is still in view. */
function Unanswered({ personId, openRow }: PersonRowProps) {
  return (
    <div>
      <Said personId={personId} shows={['no']} />
      <GoingOn personId={personId} openRow={openRow} />
    </div>
  )
}

/** A missing answer warns and asks why the rektor goes on; it never stops anything. */
function GoingOn({ personId, openRow }: PersonRowProps) {
  const of = useOpenCase()
  const today = useToday()
  const name = shortName(of, personId)
  const noted = of.proceedReasons.find((one) => one.personId === personId)
  const key = proceedDraft(personId)
  if (noted !== undefined) {
    return (
      <div>
        <p className="support">{proceed.noted(dayWords(noted.on, today), noted.reason)}</p>
        {!openRow.isOpen(key) && (
          <span id={openRow.idOf(key)} className="support">
            <Button variant="link" aria-label={proceed.changeNamed(name)} onPress={() => openRow.open(key)}>
              {proceed.change}
            </Button>
          </span>
        )}
      </div>
    )
  }
  // Before anybody has been asked, there is nothing yet to go on without.
  if (of.consents.length === 0 || !unanswered(of, today).includes(personId)) return null
  return (
    <div>
      <p className="support">{missingWords(of, personId, name)}</p>
      {!openRow.isOpen(key) && (
        <span id={openRow.idOf(key)} className="support">
          <Button variant="link" onPress={() => openRow.open(key)}>
            {proceed.open(name)}
          </Button>
        </span>
      )}
    </div>
  )
}

/** Somebody sought in vain is another thing than somebody nobody has asked. */
function missingWords(of: Case, personId: PersonId, name: string): string {
  const answer = currentConsent(of, personId)?.answer ?? 'notAsked'
  return answer === 'notAsked' ? proceed.notAsked(name) : proceed.missing(name)
}
