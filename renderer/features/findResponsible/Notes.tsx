import { useState } from 'react'
import {
  formulaText,
  patients,
  referralNotes,
  type NotedChild,
  type Patient,
} from '../../../shared/domain/referralNotes'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { ruleTexts } from '../../../shared/texts/rules'
import { today } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { Segmented } from '../../ui/Segmented'
import { CopySurface } from '../../ui/Surfaces'
import { TextField } from '../../ui/TextField'
import { Filled } from './Filled'

const texts = findResponsibleTexts.notes

/** The notes that the routine gives for the record. Each is offered when all its blanks are filled. */
export function Notes({ isUnborn }: { isUnborn: boolean }) {
  const [chosen, setChosen] = useState<Patient>('child')
  const [consentOn, setConsentOn] = useState(today)
  const [fields, setFields] = useState({ name: '', birthData: '', dueDate: '' })
  // Nobody's record but the guardian's can hold a note about a child that is not born.
  const patient = isUnborn ? 'guardian' : chosen
  const child: NotedChild = isUnborn
    ? { isBorn: false, dueDate: fields.dueDate }
    : { isBorn: true, name: fields.name, birthData: fields.birthData }
  return (
    <section className="find-notes find-part">
      <h2>{texts.title}</h2>
      <p className="support">{texts.consentFirst}</p>
      {isUnborn ? (
        <p className="support">{texts.unborn}</p>
      ) : (
        <Segmented
          label={texts.patient}
          value={patient}
          onChange={setChosen}
          options={patients.map((one) => ({ value: one, label: texts.patients[one] }))}
        />
      )}
      {patient === 'sibling' && <p className="support">{texts.sibling}</p>}
      <div className="find-blanks">
        <DateField
          label={texts.consentOn}
          value={consentOn}
          onChange={setConsentOn}
          max={today()}
          error={consentOn > today() ? ruleTexts.date_in_future('') : undefined}
        />
        {patient === 'guardian' && (
          <ChildBlank
            isUnborn={isUnborn}
            fields={fields}
            onChange={(change) => setFields((last) => ({ ...last, ...change }))}
          />
        )}
      </div>
      {referralNotes(patient, consentOn, child, today()).map(({ kind, formula }) => (
        <div key={kind} className="find-note">
          <h3>{texts.kinds[kind]}</h3>
          {formula === null ? (
            <p className="support">{texts.missing[kind]}</p>
          ) : (
            <CopySurface text={formulaText(formula)}>
              <Filled formula={formula} />
            </CopySurface>
          )}
        </div>
      ))}
    </section>
  )
}

interface ChildFields {
  name: string
  birthData: string
  dueDate: string
}

/** The blank for the child's name and birth data. */
function ChildBlank({
  isUnborn,
  fields,
  onChange,
}: {
  isUnborn: boolean
  fields: ChildFields
  onChange: (change: Partial<ChildFields>) => void
}) {
  if (isUnborn)
    return (
      <DateField label={texts.dueDate} value={fields.dueDate} onChange={(dueDate) => onChange({ dueDate })} />
    )
  return (
    <>
      <TextField
        label={texts.childName}
        value={fields.name}
        onChange={(name) => onChange({ name })}
        spellCheck={false}
      />
      <TextField
        label={texts.birthData}
        value={fields.birthData}
        onChange={(birthData) => onChange({ birthData })}
        spellCheck={false}
      />
    </>
  )
}
