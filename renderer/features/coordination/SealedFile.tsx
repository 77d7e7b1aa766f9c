import './sealedFile.css'
import { FileLock2 } from 'lucide-react'
import { useState } from 'react'
import type { Case } from '../../../shared/domain/case'
import { consentObstacle } from '../../../shared/domain/consent'
import type { HandoverChoice } from '../../../shared/domain/handedOver'
import { inWords } from '../../../shared/domain/noteFormulas'
import { sealedCaseTexts } from '../../../shared/texts/sealedCase'
import { api } from '../../app/api'
import { useToday } from '../../app/clock'
import { leaveForms } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { CheckboxGroup } from '../../ui/Checkbox'

const texts = sealedCaseTexts.give
const parts = ['meetings', 'need', 'contacts'] as const
type Part = (typeof parts)[number]

/** The case as a sealed file, for a rektor with the program. What goes along is chosen anew each time. */
export function SealedFile({ of }: { of: Case }) {
  const today = useToday()
  const task = useTask()
  const [chosen, setChosen] = useState<readonly Part[]>(['meetings'])
  const [outcome, setOutcome] = useState('')
  const [words, setWords] = useState<string | null>(null)
  const leftOut = of.organisations.filter(({ id }) => consentObstacle(of, id, today) !== null)
  const seal = async () => {
    setOutcome('')
    setWords(null)
    await leaveForms()
    const has = (part: Part) => chosen.includes(part)
    const choice: HandoverChoice = {
      meetings: has('meetings'),
      need: has('need'),
      contacts: has('contacts'),
    }
    const reply = await api('exchange.seal', { caseId: of.id, choice })
    const { saved, notSaved, failed } = texts
    setOutcome({ saved: saved(reply.fileName ?? ''), cancelled: notSaved, failed }[reply.outcome])
    setWords(reply.words)
  }
  return (
    <section className="handover-part sealed">
      <h4>{texts.title}</h4>
      <p className="support">{texts.lead}</p>
      <CheckboxGroup
        label={texts.choice}
        value={chosen}
        onChange={setChosen}
        options={parts.map((part) => ({ value: part, label: texts.parts[part] }))}
      />
      <div className="sealed-said">
        <p>{texts.always}</p>
        <p>{texts.never}</p>
        {leftOut.length > 0 && <p>{texts.leftOut(inWords(leftOut.map(({ name }) => name)))}</p>}
        <p>{texts.readThrough}</p>
      </div>
      <Button
        icon={FileLock2}
        isBusy={task.isRunning}
        busyText={texts.saving}
        onPress={() => void task.run(seal)}
      >
        {texts.save}
      </Button>
      <p role="status" className="sealed-outcome">
        {outcome}
      </p>
      {words !== null && <Words key={words} words={words} />}
      <ProblemNotice problem={task.problem} />
    </section>
  )
}

/** Shown at once, so that they can be told or written down; then only when somebody asks again. */
function Words({ words }: { words: string }) {
  const [isShown, setShown] = useState(true)
  return (
    <div className="sealed-words">
      <p className="sealed-label" id="sealed-words">
        {texts.words}
      </p>
      {isShown && (
        <ol aria-labelledby="sealed-words">
          {words.split(' ').map((word, place) => (
            // The same word may be drawn twice.
            <li key={`${word}${place}`}>{word}</li>
          ))}
        </ol>
      )}
      <p>{texts.tell}</p>
      <p className="support">{texts.notKept}</p>
      <Button size="small" onPress={() => setShown(!isShown)}>
        {isShown ? texts.hide : texts.showAgain}
      </Button>
    </div>
  )
}
