import { wedgeMiddle, wedgePath, wheelRing } from '../ui/wedge'

interface WheelMarkProps {
  /** The number of every area, in order. */
  numbers: readonly number[]
  /** The areas that are filled. */
  taken: ReadonlySet<number>
  label: string
}

const { inner, outer, viewBox } = wheelRing

/** Barnets bästa-hjulet in black and white: a numbered wedge for each area, filled where it was taken up. */
export function WheelMark({ numbers, taken, label }: WheelMarkProps) {
  const count = numbers.length
  const fontSize = Math.min(96, (0.7 * Math.PI * (inner + outer)) / count)
  return (
    <svg className="wheel" viewBox={viewBox} role="img" aria-label={label}>
      {numbers.map((number, index) => {
        const { x, y } = wedgeMiddle({ index, count, inner, outer })
        return (
          <g key={number} className={taken.has(number) ? 'wedge taken' : 'wedge'}>
            <path d={wedgePath({ index, count, inner, outer, inset: 12.5 })} />
            <text
              x={x.toFixed(1)}
              y={(y + fontSize * 0.34).toFixed(1)}
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
