import { Fragment } from 'react'
import type { FilledFormula } from '../../../shared/domain/referralNotes'

/** A formula with its filled blanks marked. */
export function Filled({ formula }: { formula: FilledFormula }) {
  return formula.map(({ text, isFilled }, at) =>
    isFilled ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
  )
}
