import { wedgePath } from '../ui/wedge'

interface WheelMarkProps {
  /** The number of every area, in order. */
  numbers: readonly number[]
  /** The areas that are filled. */
  taken: ReadonlySet<number>
  label: string
}

const inner = 104
const outer = 250
const middle = (inner + outer) / 2

/** Barnets bästa-hjulet in black and white: a numbered wedge for each area, filled where it was taken up. */
export function WheelMark({ numbers, taken, label }: WheelMarkProps) {
  const count = numbers.length
  const fontSize = Math.min(96, (0.7 * 2 * Math.PI * middle) / count)
  return (
    <svg className="wheel" viewBox="-262 -262 524 524" role="img" aria-label={label}>
      {numbers.map((number, index) => {
        const angle = (index * 2 * Math.PI) / count
        return (
          <g key={number} className={taken.has(number) ? 'wedge taken' : 'wedge'}>
            {count === 1 ? (
              <circle r={middle} strokeWidth={outer - inner} />
            ) : (
              <path d={wedgePath({ index, count, inner, outer, inset: 12.5, turn: 0 })} />
            )}
            <text
              x={(middle * Math.sin(angle)).toFixed(1)}
              y={(-middle * Math.cos(angle) + fontSize * 0.34).toFixed(1)}
              fontSize={fontSize.toFixed(1)}
              textAnchor="middle"
            >
              {number}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
