import { canLeaveOut, type LeftOut } from '../../../../shared/domain/leaveOut'
import { unprintableWords } from '../../../../shared/domain/printableText'
import { closingTexts } from '../../../../shared/texts/closing'
import { paperScreenTexts } from '../../../../shared/texts/papers'
import { useSettings } from '../../../app/store'
import { Unprintable } from '../../../parts/papers/FrozenPreview'
import { usePaperMade } from '../../../parts/papers/usePaperNow'
import { CheckboxGroup } from '../../../ui/Checkbox'
import { planPaper } from './usePlanPrint'

const texts = closingTexts.details

interface PrintDetailsProps {
  without: readonly LeftOut[]
  onChange: (without: readonly LeftOut[]) => void
}

/** Which printer, what is not to stand on the copies, and what cannot: all before anything comes out. */
export function PrintDetails({ without, onChange }: PrintDetailsProps) {
  const { printer } = useSettings()
  const made = usePaperMade()(planPaper)
  if (made === null) return null
  const kinds = canLeaveOut(made)
  return (
    <div className="closing-details">
      <p>{printer === '' ? texts.dialog : texts.straight(printer)}</p>
      {kinds.length > 0 && (
        <CheckboxGroup
          label={paperScreenTexts.leaveOut}
          value={[...without]}
          options={kinds.map((kind) => ({ value: kind, label: paperScreenTexts.leftOut[kind] }))}
          onChange={onChange}
        />
      )}
      <Unprintable words={unprintableWords(made.snapshot)} />
    </div>
  )
}
