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

/** Millimetres in the paper's own pixels. */
const mm = 96 / 25.4
/** What one page holds: A4 without its margins. */
const pageHeight = 263 * mm
/** What the sheet has above and below its words on a screen, and above its foot. */
const aroundTheWords = 37 * mm

/** The first two pages, too small to read: what is about to come out of the printer. */
export function PlanPages({ without }: PlanProps) {
  const [pages, setPages] = useState(1)
  const look = (frame: HTMLIFrameElement) => {
    const paper = frame.contentDocument
    if (paper === null) return
    // On a screen the sheet lies on a grey table; here there is only the sheet.
    paper.documentElement.style.background = '#fff'
    const height = (element: Element | null) => element?.getBoundingClientRect().height ?? 0
    const words = height(paper.body) - height(paper.querySelector('.screen-foot')) - aroundTheWords
    setPages(words > pageHeight ? 2 : 1)
  }
  return (
    <div className="closing-pages" inert>
      {Array.from({ length: pages }, (_, page) => (
        <div key={page} className="closing-page" style={{ '--page': page } as CSSProperties}>
          <PlanFrame without={without} onLoad={look} />
        </div>
      ))}
    </div>
  )
}
