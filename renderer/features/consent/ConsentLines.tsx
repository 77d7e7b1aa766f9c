import type { ReactNode } from 'react'
import { oralConsentNote } from '../../../shared/domain/noteFormulas'
import { consentTexts } from '../../../shared/texts/consent'
import { useOpenCase } from '../../app/store'
import type { DraftForm } from '../../app/useDraftForm'
import { DateField } from '../../ui/DateField'
import { CopySurface } from '../../ui/Surfaces'
import { TextArea } from '../../ui/TextField'
import type { Written } from './consentFields'
import { yesTo } from './consentFields'

const texts = consentTexts.form

/** The label stands beside its field; the field carries the same words for screen readers. */
export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </>
  )
}

/** What the yes leaves out, and until when it counts. */
export function Limits({
  form: { values, set },
  untilFault,
}: {
  form: DraftForm<Written>
  untilFault: string | undefined
}) {
  return (
    <>
      <Line label={texts.limits}>
        <TextArea
          label={texts.limits}
          isOptional
          isLabelHidden
          description={texts.limitsHelp}
          value={values.limits}
          onChange={(written) => set('limits', written)}
        />
      </Line>
      <Line label={texts.until}>
        <DateField
          label={texts.until}
          isOptional
          isLabelHidden
          description={texts.untilHelp}
          value={values.until}
          onChange={(day) => set('until', day)}
          error={untilFault}
          {...(values.on !== '' && { min: values.on })}
        />
      </Line>
    </>
  )
}

/** The routine's own sentence, filled in as it is chosen; to copy only when it is whole. */
export function Note({ written }: { written: Written }) {
  const of = useOpenCase()
  const note = oralConsentNote(
    written.on,
    yesTo(of, written).map(({ name }) => name),
  )
  return (
    <Line label={texts.note}>
      {note === null ? <p className="support">{texts.noteUnfinished}</p> : <CopySurface text={note} />}
    </Line>
  )
}
