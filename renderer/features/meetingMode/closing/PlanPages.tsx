import { useState, type CSSProperties } from 'react'
import { asFrozen, paperPath } from '../../../../shared/domain/paperPrint'
import type { LeftOut } from '../../../../shared/domain/leaveOut'
import { closingTexts } from '../../../../shared/texts/closing'
import { useOpenCase } from '../../../app/store'
import { usePaperNow } from '../../../parts/papers/usePaperNow'
import { planPaper } from './usePlanPrint'

interface PlanProps {
  /** What is not to stand on it. */
  without: readonly LeftOut[]
}

/** Barnets plan as it would be printed now, drawn anew when anything in it changes. */
function PlanFrame({ without, onLoad }: PlanProps & { onLoad?: (frame: HTMLIFrameElement) => void }) {
  const { id } = useOpenCase()
  const drawn = usePaperNow()(planPaper)
  return (
    // The paper runs nothing; its own origin is kept so that its style sheet and fonts load.
    <iframe
      key={`${drawn} ${without.join()}`}
      title={closingTexts.block.paper}
      src={paperPath(`plan-${id}`, { ...asFrozen, without: [...without] })}
      sandbox="allow-same-origin"
      onLoad={({ currentTarget }) => onLoad?.(currentTarget)}
    />
  )
}

/** The paper itself, in the size it is read. */
export function PlanInFull({ without }: PlanProps) {
  return (
    <div className="closing-full">
      <PlanFrame without={without} />
    </div>
  )
}

/** The height of what one page holds, in the paper's own pixels: A4 without its margins. */
const pageHeight = (263 / 25.4) * 96

/** The first two pages, too small to read: what is about to come out of the printer. */
export function PlanPages({ without }: PlanProps) {
  const [pages, setPages] = useState(1)
  const measure = (frame: HTMLIFrameElement) => {
    const height = frame.contentDocument?.body.getBoundingClientRect().height ?? 0
    setPages(Math.max(1, Math.min(2, Math.ceil(height / pageHeight))))
  }
  return (
    <div className="closing-pages" inert>
      {Array.from({ length: pages }, (_, page) => (
        <div key={page} className="closing-page" style={{ '--page': page } as CSSProperties}>
          <PlanFrame without={without} {...(page === 0 && { onLoad: measure })} />
        </div>
      ))}
    </div>
  )
}
