import { appTexts } from '../../../shared/texts/app'
import type { YesNo } from './childForm'

/** The answers to the question about protected identity. */
export const yesNo: readonly { value: YesNo; label: string }[] = [
  { value: 'yes', label: appTexts.yes },
  { value: 'no', label: appTexts.no },
]
