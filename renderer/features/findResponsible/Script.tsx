import { useState } from 'react'
import { telephoneScript } from '../../../shared/domain/referralNotes'
import { findResponsibleTexts as texts } from '../../../shared/texts/findResponsible'
import { TextField } from '../../ui/TextField'
import { Filled } from './Filled'

/** What to say to the municipality, in the routine's own words. */
export function Script() {
  const [workplace, setWorkplace] = useState('')
  const script = telephoneScript(workplace)
  return (
    <section className="find-part">
      <h2>{texts.script.title}</h2>
      <TextField
        label={texts.script.workplace}
        description={texts.script.workplaceHint}
        value={workplace}
        onChange={setWorkplace}
      />
      {script === null ? (
        <p className="support">{texts.script.missing}</p>
      ) : (
        <div className="find-script">
          {script.map((formula, at) => (
            <p key={at}>
              <Filled formula={formula} />
            </p>
          ))}
        </div>
      )}
    </section>
  )
}
