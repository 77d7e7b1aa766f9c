import { useState } from 'react'
import { hasGoneOut, holdings } from '../../../shared/domain/removal'
import { appTexts } from '../../../shared/texts/app'
import { peopleTexts } from '../../../shared/texts/people'
import { ruleTexts } from '../../../shared/texts/rules'
import { removeCase } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { fieldFault } from '../../parts/fieldFault'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { OpenRow, SheetSection } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'

const texts = peopleTexts.removal

/** A child that was registered by mistake: the whole case goes, once it has been said what that means. */
export function RemoveCase() {
  const of = useOpenCase()
  const [isOpen, setOpen] = useState(false)
  return (
    <SheetSection title={texts.title}>
      <p className="support">{hasGoneOut(of) ? ruleTexts.case_already_shared('') : texts.lead}</p>
      {!hasGoneOut(of) &&
        (isOpen ? (
          <div className="people-removing">
            <OpenRow>
              <RemovalForm onCancel={() => setOpen(false)} />
            </OpenRow>
          </div>
        ) : (
          <div className="people-add">
            <Button onPress={() => setOpen(true)}>{texts.open}</Button>
          </div>
        ))}
    </SheetSection>
  )
}

function RemovalForm({ onCancel }: { onCancel: () => void }) {
  const of = useOpenCase()
  const task = useTask()
  // Nothing to come back to after a crash: it is typed to be sure, not to be kept.
  const [number, setNumber] = useState('')
  const wrongNumber = fieldFault(task.problem, of, 'case_number_wrong')
  return (
    <Form
      className="row-form"
      aria-label={texts.form(of.number)}
      onSubmit={() => void task.run(() => removeCase(of.id, number))}
    >
      <Listed title={texts.goes} items={whatGoes(of)} />
      <Listed title={texts.stays} items={texts.staysWhat(of.number)} />
      <TextField
        label={texts.number}
        description={texts.numberHelp(of.number)}
        value={number}
        onChange={setNumber}
        error={wrongNumber}
        maxLength={40}
        spellCheck={false}
        autoFocus
      />
      <ProblemNotice problem={wrongNumber === undefined ? task.problem : null} />
      <div className="button-row">
        <Button variant="primary" onPress={onCancel}>
          {appTexts.cancel}
        </Button>
        <Button type="submit" isBusy={task.isRunning} busyText={texts.removing}>
          {texts.confirm}
        </Button>
      </div>
    </Form>
  )
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <p className="label">{title}</p>
      <ul className="people-removal">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

/** Only what the case holds; the record of the child and everything begun always. */
function whatGoes(of: Parameters<typeof holdings>[0]): string[] {
  const { goesWhat } = texts
  const { guardians, ...held } = holdings(of)
  const rest = (Object.keys(held) as (keyof typeof held)[]).filter((kind) => held[kind] > 0)
  return [goesWhat.guardians(guardians), ...rest.map((kind) => goesWhat[kind](held[kind])), goesWhat.rest]
}
