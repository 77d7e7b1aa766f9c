import { useState } from 'react'
import type { Consent, PersonId } from '../../../shared/domain/case'
import { currentConsent } from '../../../shared/domain/consent'
import { partyName } from '../../../shared/domain/people'
import { consentTexts } from '../../../shared/texts/consent'
import { ruleTexts } from '../../../shared/texts/rules'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase, useSettings } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { dayWords } from '../../parts/dayWords'
import { pastDayFault, refusedDay } from '../../parts/fieldFault'
import { childName, shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Segmented } from '../../ui/Segmented'
import { StatusWord } from '../../ui/Surfaces'
import { TextArea, TextField } from '../../ui/TextField'
import { asConsent, startingFrom, yesTo } from './consentFields'
import { Limits, Line, Note } from './ConsentLines'
import { OrganisationAnswers } from './OrganisationAnswers'
import { answerState, rolesOf } from './personState'

/** The draft key of one person's answer. */
export function consentDraft(personId: PersonId): string {
  return `consent:${personId}`
}

const texts = consentTexts.form
const answers: readonly Consent['answer'][] = ['yes', 'no', 'notAsked', 'notReachable']
const ways = ['written', 'oral'] as const

interface ConsentFormProps {
  personId: PersonId
  onDone: () => void
}

/** One person's answer: what, how and when, about which organisations, and the note to copy when it was said aloud. */
export function ConsentForm({ personId, onDone }: ConsentFormProps) {
  const of = useOpenCase()
  const today = useToday()
  const userName = useSettings().profile.name
  const form = useDraftForm(of.id, consentDraft(personId), startingFrom(of, personId, today, userName))
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { values, set } = form
  const { answer } = values
  const isYes = answer === 'yes'
  const isAnswer = isYes || answer === 'no'
  const isFormMissing = isYes && values.form === null
  const isNothingCovered = isYes && yesTo(of, values).length === 0
  const wrongDay = pastDayFault(values.on, today, texts.dayMissing)
  const refused = refusedDay(task.problem, of)
  const untilFault =
    values.until !== '' && values.until < values.on ? ruleTexts.consent_ends_before_given('') : undefined
  const save = async () => {
    setTried(true)
    if (answer === null || wrongDay !== undefined || isFormMissing || isNothingCovered) return
    if (isYes && untilFault !== undefined) return
    const consent = asConsent(of, personId, answer, values)
    if (await task.run(() => command('consent.record', { caseId: of.id, draft: form.key, consent }))) onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  const choose = (chosen: Consent['answer']) => {
    set('answer', chosen)
    // Another answer is given today; the same one keeps its day while something else in it is mended.
    const standing = currentConsent(of, personId)
    if (standing !== undefined && standing.answer !== chosen) set('on', today)
  }
  return (
    <Form aria-label={partyName(of, personId)} className="row-form" onSubmit={() => void save()}>
      <WhoAndWhat personId={personId} />
      <div className="form-grid">
        <Line label={texts.answer}>
          <Segmented
            label={texts.answer}
            isLabelHidden
            value={answer}
            onChange={choose}
            options={answers.map((value) => ({ value, label: consentTexts.answers[value] }))}
            error={isTried && answer === null ? texts.answerMissing : undefined}
          />
        </Line>
        {answer !== null && (
          <Line label={isAnswer ? texts.howAndWhen : texts.when}>
            <div className="consent-how">
              {isAnswer && (
                <Segmented
                  label={texts.form}
                  isLabelHidden
                  value={values.form}
                  onChange={(way) => set('form', way)}
                  options={ways.map((value) => ({ value, label: consentTexts.forms[value] }))}
                  error={isTried && isFormMissing ? texts.formMissing : undefined}
                />
              )}
              <DateField
                label={texts.day}
                isLabelHidden
                value={values.on}
                max={today}
                onChange={(day) => set('on', day)}
                error={isTried || values.on !== '' ? (wrongDay ?? refused) : undefined}
              />
            </div>
          </Line>
        )}
        {isAnswer && values.form === 'written' && (
          <Line label={texts.paperPlace}>
            <TextField
              label={texts.paperPlace}
              isOptional
              isLabelHidden
              description={texts.paperPlaceHelp}
              value={values.paperPlace}
              onChange={(written) => set('paperPlace', written)}
            />
          </Line>
        )}
        {isYes && (
          <Line label={texts.organisations}>
            <OrganisationAnswers
              said={values.said}
              onChange={(said) => set('said', said)}
              error={isTried && isNothingCovered ? texts.organisationsMissing : undefined}
            />
          </Line>
        )}
        {isAnswer && personId === 'child' && (
          <Line label={texts.maturity}>
            <TextArea
              label={texts.maturity}
              isLabelHidden
              description={texts.maturityHelp(childName(of))}
              value={values.maturity}
              onChange={(written) => set('maturity', written)}
            />
          </Line>
        )}
        {isYes && <Limits form={form} untilFault={untilFault} />}
        {answer !== null && answer !== 'notAsked' && (
          <Line label={texts.takenBy}>
            <TextField
              label={texts.takenBy}
              isLabelHidden
              spellCheck={false}
              value={values.takenBy}
              onChange={(name) => set('takenBy', name)}
            />
          </Line>
        )}
        {isYes && values.form === 'oral' && <Note written={values} />}
      </div>
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow
        save={texts.save(shortName(of, personId))}
        isBusy={task.isRunning}
        onCancel={() => void cancel()}
      />
    </Form>
  )
}

function WhoAndWhat({ personId }: { personId: PersonId }) {
  const of = useOpenCase()
  const today = useToday()
  const state = answerState(of, personId, today, (on) => dayWords(on, today))
  return (
    <div className="consent-who">
      <div>
        <p className="row-name">{partyName(of, personId) || childName(of)}</p>
        <p className="support">{rolesOf(of, personId, today).join(', ')}</p>
      </div>
      <div>
        <StatusWord tone={state.tone} icon={state.icon}>
          {state.word}
        </StatusWord>
        <p className="support">{state.when}</p>
      </div>
    </div>
  )
}
