import './wheelControl.css'
import { Check } from 'lucide-react'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { Button, CheckboxButton, CheckboxField, Group, Text } from 'react-aria-components'
import type { WheelArea } from '../../shared/domain/wheel'
import { wheelTexts } from '../../shared/texts/wheel'
import { Icon } from '../ui/Icon'
import { wedgeMiddle, wedgePath, wheelRing } from '../ui/wedge'

interface RingProps {
  /** In their order. */
  areas: readonly WheelArea[]
  label: string
  /** What stands in the middle: whose wheel it is. */
  centre: string
  /** The areas that were taken up at the meeting before, as ids. */
  lastTime?: ReadonlySet<string>
  /** The area that somebody points at or has come to with the keyboard. */
  onAttend?: (area: WheelArea) => void
}

interface WheelChoiceProps extends RingProps {
  /** The areas that are chosen, as ids. */
  value: readonly string[]
  onChange: (areaId: string, isChosen: boolean) => void
  /** Why an area cannot be left out, when it cannot. */
  whyKept: (area: WheelArea) => string | undefined
}

/** The wheel to choose areas in: each wedge is a box to tick. Arrow keys go round it. */
export function WheelChoice({ value, onChange, whyKept, ...ring }: WheelChoiceProps) {
  return (
    <Ring {...ring} nameOf={({ order, name }) => wheelTexts.area(order, name)}>
      {(area, place, drawing) => {
        const kept = whyKept(area)
        return (
          <CheckboxField
            isSelected={value.includes(area.id)}
            isReadOnly={kept !== undefined}
            onChange={(isChosen) => onChange(area.id, isChosen)}
          >
            <CheckboxButton className="wedge" style={place}>
              {drawing}
            </CheckboxButton>
            <Text slot="description" className="visually-hidden">
              {kept ?? area.description}
            </Text>
          </CheckboxField>
        )
      }}
    </Ring>
  )
}

/** How much there is in an area: not taken up, taken up, with something written; or it is the one that is open. */
export type AreaState = 'out' | 'taken' | 'written' | 'open'

interface WheelMapProps extends RingProps {
  stateOf: (area: WheelArea) => AreaState
  /** What pressing the wedge does, as a button says it. */
  nameOf: (area: WheelArea) => string
  onPress: (area: WheelArea) => void
}

/** The wheel to find one's way with: each wedge shows how much there is in its area, and leads there. */
export function WheelMap({ stateOf, nameOf, onPress, ...ring }: WheelMapProps) {
  return (
    <Ring {...ring} nameOf={nameOf}>
      {(area, place, drawing) => (
        <Button className={`wedge wedge-${stateOf(area)}`} style={place} onPress={() => onPress(area)}>
          {drawing}
        </Button>
      )}
    </Ring>
  )
}

const none: ReadonlySet<string> = new Set()

/** More names than this have no room in their wedges: the numbers stand alone. */
const mostNames = 8

function Ring({
  areas,
  label,
  centre,
  lastTime = none,
  onAttend,
  nameOf,
  children,
}: RingProps & {
  nameOf: (area: WheelArea) => string
  children: (area: WheelArea, place: CSSProperties, drawing: ReactNode) => ReactNode
}) {
  return (
    <div className="wheel-frame">
      <Group
        aria-label={label}
        onKeyDown={goRound}
        className={areas.length > mostNames ? 'wheel wheel-numbers' : 'wheel'}
      >
        {areas.map((area, index) => (
          <div
            key={area.id}
            className="wedge-place"
            onFocus={() => onAttend?.(area)}
            onPointerEnter={() => onAttend?.(area)}
          >
            {children(
              area,
              placeOf(area, index, areas.length),
              <Wedge
                area={area}
                says={nameOf(area)}
                wasTakenUp={lastTime.has(area.id)}
                index={index}
                count={areas.length}
              />,
            )}
          </div>
        ))}
        <p className="wheel-centre" style={{ '--letters': longestPart(centre) } as CSSProperties}>
          {centre}
        </p>
      </Group>
      {areas.some(({ id }) => lastTime.has(id)) && <LastTime />}
    </div>
  )
}

/** What the dot in a wedge, or beside a name, means. */
export function LastTime() {
  return (
    <span className="last-time">
      <span className="last-time-dot" />
      {wheelTexts.lastTime}
    </span>
  )
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** An arrow key moves the focus to the next wedge, and from the last to the first. */
function goRound(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  if (step === undefined) return
  const wedges = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('input, button') ?? []),
  ]
  const at = wedges.findIndex((wedge) => wedge === document.activeElement)
  const next = wedges.at((at + step) % wedges.length)
  if (at === -1 || next === undefined) return
  event.preventDefault()
  next.focus()
}

const { inner, outer, viewBox, width } = wheelRing

/** A wedge is drawn nine units smaller all round, with a line eighteen wide: that rounds its corners. */
const round = 9
const drawn = { inner: inner - 3, outer: outer - round, inset: 4 + round }

/** From the bottom: the ring of focus, the gap inside it, the edge, and the glass. */
const layers = ['ring', 'gap', 'edge', 'glass'] as const

/** Where a wedge has its middle, for the style sheet, and its colour. */
function placeOf({ colour }: WheelArea, index: number, count: number): CSSProperties {
  const { x, y } = wedgeMiddle({ index, count, ...drawn })
  const percent = (along: number) => `${(50 + (along * 100) / width).toFixed(2)}%`
  return { '--area': colour, '--x': percent(x), '--y': percent(y) } as CSSProperties
}

interface WedgeProps {
  area: WheelArea
  /** What the control is called. */
  says: string
  /** At the meeting before. */
  wasTakenUp: boolean
  index: number
  count: number
}

/** The drawing of one wedge, with its number and name. The control that it lies in says what state it is in. */
function Wedge({ area, says, wasTakenUp, index, count }: WedgeProps) {
  const path = wedgePath({ index, count, ...drawn })
  return (
    <span className="wedge-drawing">
      <svg viewBox={viewBox} aria-hidden>
        {layers.map((layer) => (
          <path key={layer} className={`wedge-${layer}`} d={path} />
        ))}
      </svg>
      <span className="visually-hidden">{wasTakenUp ? wheelTexts.takenUpLastTime(says) : says}</span>
      <span className="wedge-words" aria-hidden>
        <span className="wedge-number">
          <Icon of={Check} strokeWidth={3} />
          {area.order}
          {wasTakenUp && <span className="last-time-dot" />}
        </span>
        <span className="wedge-name">{area.shortName}</span>
      </span>
    </span>
  )
}

/** The letters of the longest part of a name: it can be broken between its parts. */
function longestPart(name: string): number {
  return Math.max(1, ...name.split(/(?<=-)|\s/).map((part) => part.length))
}
