import './closing.css'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { isProtected } from '../../../../shared/domain/people'
import type { LeftOut } from '../../../../shared/domain/leaveOut'
import type { PlanPlace } from '../../../../shared/domain/planSecrets'
import { closingTexts } from '../../../../shared/texts/closing'
import { command, goFromMeeting } from '../../../app/cases'
import { useOpenCase } from '../../../app/store'
import { leaveForms } from '../../../app/useDraftForm'
import { Button } from '../../../ui/Button'
import type { Part } from '../parts'
import { CoordinatorPart } from './CoordinatorPart'
import { CopiesPart } from './CopiesPart'
import { GapsPart } from './GapsPart'
import { NextBlock } from './NextBlock'
import { NextMeetingPart } from './NextMeetingPart'
import { PlanInFull, PlanPages } from './PlanPages'
import { PrintDetails } from './PrintDetails'
import { usePlanInHand } from './usePlanInHand'
import type { PrintedPlan } from './usePlanPrint'

interface ClosingPartProps {
  printed: PrintedPlan | null
  onPrinted: (printed: PrintedPlan) => void
  /** Leads to another part, and to one of its areas. */
  onPart: (part: Part, areaId?: string) => void
}

/** The last five minutes: what is missing, who coordinates, when we meet again, who gets a copy; then paper, and the end. */
export function ClosingPart({ printed, onPrinted, onPart }: ClosingPartProps) {
  const of = useOpenCase()
  const [isReading, setReading] = useState(false)
  const [without, setWithout] = useState<readonly LeftOut[]>([])
  const isKnown = usePlanInHand(printed, onPrinted)
  const place = useRef<HTMLDivElement>(null)
  const wasReading = useRef(false)
  useEffect(() => {
    if (isReading !== wasReading.current) place.current?.focus()
    wasReading.current = isReading
  }, [isReading])
  const end = async () => {
    await leaveForms()
    goFromMeeting(await command('meeting.end', { caseId: of.id }))
  }
  return (
    <div className="closing">
      <div className="closing-main" ref={place} tabIndex={-1}>
        {isReading ? (
          <>
            <Button icon={ArrowLeft} onPress={() => setReading(false)}>
              {closingTexts.block.back}
            </Button>
            <PlanInFull without={without} />
          </>
        ) : (
          <>
            <h2>{closingTexts.title}</h2>
            <GapsPart onPlan={() => onPart('plan')} />
            <CoordinatorPart />
            <NextMeetingPart />
            <CopiesPart isPrinted={printed !== null} printedAt={printed?.at ?? null} />
          </>
        )}
      </div>
      <div className="closing-side">
        {isKnown && (
          <NextBlock
            printed={printed}
            without={without}
            onPrinted={onPrinted}
            onEnd={end}
            onPlace={(found) => onPart(...partOf(found))}
          />
        )}
        {!isProtected(of) && !isReading && <PlanPages without={without} />}
        {!isReading && (
          <p className="closing-read">
            <Button variant="link" onPress={() => setReading(true)}>
              {closingTexts.block.read}
            </Button>
          </p>
        )}
        {!isReading && <PrintDetails without={without} onChange={setWithout} />}
      </div>
    </div>
  )
}

/** Where a piece of the plan's text is written. */
function partOf(place: PlanPlace): [part: Part, areaId?: string] {
  switch (place.kind) {
    case 'action':
      return ['plan']
    case 'area':
      return ['talk', place.id]
    case 'attendees':
      return ['welcome']
    case 'coordinator':
    case 'next':
      return ['closing']
    default:
      return ['summary']
  }
}
