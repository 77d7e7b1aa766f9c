import { useState } from 'react'
import type { Deciders as DecidersFact } from '../../../shared/domain/case'
import { lifeStage } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useDraftForm } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { dayWords } from '../../parts/dayWords'
import { pastDayFault, refusedDay } from '../../parts/fieldFault'
import { childName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { SaveRow } from '../../parts/SaveRow'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Form } from '../../ui/Form'
import { Segmented } from '../../ui/Segmented'
import { OpenRow } from '../../ui/Sheet'
import { TextArea } from '../../ui/TextField'

/** The draft key of "who decides". */
export const decidersDraft = 'deciders'

const texts = consentTexts.deciders
const ways: readonly DecidersFact['who'][] = ['guardians', 'together', 'youth']

/** Who decides about consent: a judgement with a reason and a day, never an age. Before birth and from 18 it is a fact. */
export function Deciders({ openRow }: { openRow: OpenRows }) {
  const of = useOpenCase()
  const today = useToday()
  const child = childName(of)
  const stage = lifeStage(of.child, today)
  if (stage !== 'child') {
    return (
      <div className="row">
        <p className="row-name">{texts.title}</p>
        <p className="consent-words">{stage === 'adult' ? texts.adult(child) : texts.unborn}</p>
      </div>
    )
  }
  if (openRow.isOpen(decidersDraft)) {
    return (
      <OpenRow>
        <div id={openRow.idOf(decidersDraft)}>
          <DecidersForm onDone={openRow.close} />
        </div>
      </OpenRow>
    )
  }
  const { deciders } = of
  return (
    <div className="row" id={openRow.idOf(decidersDraft)}>
      <div>
        <p className="row-name">{texts.title}</p>
        {deciders !== null && <p className="support">{dayWords(deciders.on, today)}</p>}
      </div>
      <div className="consent-words">
        <p>{deciders === null ? texts.notSaid : texts.said(child)[deciders.who]}</p>
        <p className="support">{deciders === null ? texts.notSaidWhy(child) : deciders.reason}</p>
        {openRow.isStarted(decidersDraft) && <p className="support">{consentTexts.person.started}</p>}
      </div>
      <Button
        variant="plain"
        size="small"
        aria-label={deciders === null ? texts.noteNamed : texts.changeNamed}
        onPress={() => openRow.open(decidersDraft)}
      >
        {deciders === null ? texts.note : appTexts.change}
      </Button>
    </div>
  )
}

type Written = { who: DecidersFact['who'] | null; reason: string; on: string }

function DecidersForm({ onDone }: { onDone: () => void }) {
  const of = useOpenCase()
  const today = useToday()
  const child = childName(of)
  const form = useDraftForm<Written>(
    of.id,
    decidersDraft,
    of.deciders ?? { who: null, reason: '', on: today },
  )
  const task = useTask()
  const [isTried, setTried] = useState(false)
  const { who, reason, on } = form.values
  const wrongDay = pastDayFault(on, today, texts.dayMissing)
  const refused = refusedDay(task.problem, of)
  const save = async () => {
    setTried(true)
    if (who === null || reason.trim() === '' || wrongDay !== undefined) return
    const deciders = { who, reason: reason.trim(), on }
    if (await task.run(() => command('consent.setDeciders', { caseId: of.id, draft: form.key, deciders })))
      onDone()
  }
  const cancel = async () => {
    await form.discard()
    onDone()
  }
  return (
    <Form className="row-form" aria-label={texts.title} onSubmit={() => void save()}>
      <Segmented
        label={texts.label}
        description={texts.help(child)}
        value={who}
        onChange={(chosen) => form.set('who', chosen)}
        options={ways.map((value) => ({ value, label: texts.options(child)[value] }))}
        error={isTried && who === null ? texts.whoMissing : undefined}
      />
      <TextArea
        label={texts.why}
        value={reason}
        onChange={(written) => form.set('reason', written)}
        error={isTried && reason.trim() === '' ? texts.reasonMissing : undefined}
      />
      <DateField
        label={texts.day}
        value={on}
        max={today}
        onChange={(day) => form.set('on', day)}
        error={isTried || on !== '' ? (wrongDay ?? refused) : undefined}
      />
      <ProblemNotice problem={refused === undefined ? task.problem : null} />
      <SaveRow save={texts.save} isBusy={task.isRunning} onCancel={() => void cancel()} />
    </Form>
  )
}
