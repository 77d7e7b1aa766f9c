import './brand.css'
import { wedgePath } from './wedge'

const glass = [1, 2, 3, 4, 5, 6, 7]

/** Our mark: a wheel of seven pieces of glass. It is not the region's wheel. */
export function Logo() {
  return (
    <svg className="logo" viewBox="-26 -26 52 52" aria-hidden>
      {glass.map((colour, index) => (
        <path
          key={colour}
          className={`glass-${colour}`}
          d={wedgePath({ index, count: 7, inner: 9.6, outer: 23.4, inset: 2.7 })}
        />
      ))}
    </svg>
  )
}

/** Two rings of glass on each other. Only to look at. */
export function GlassWheel() {
  const rings = [
    { inner: 132, outer: 284, turn: 5.7 },
    { inner: 78, outer: 202, turn: 31.4 },
  ]
  return (
    <svg className="glass-wheel" viewBox="-300 -300 600 600" aria-hidden>
      {rings.map((ring) => (
        <g key={ring.outer} className="glass-ring">
          {glass.map((colour, index) => (
            <path
              key={colour}
              className={`glass-${colour}`}
              d={wedgePath({ index, count: 7, inset: 15.5, ...ring })}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

interface StepDotsProps {
  /** Done, now or still to come, in order. */
  states: readonly ('done' | 'now' | 'todo')[]
}

/** How far a case has come, as a row of dots. Only to look at: write the step beside it. */
export function StepDots({ states }: StepDotsProps) {
  const gap = 17
  const at = (index: number) => 8 + index * gap
  const reached = Math.max(states.lastIndexOf('now'), states.lastIndexOf('done'))
  return (
    <svg className="dots" viewBox={`0 0 ${at(states.length - 1) + 8} 16`} aria-hidden>
      <path className="dots-line" d={`M8 8H${at(states.length - 1)}`} />
      {reached > 0 && <path className="dots-way" d={`M8 8H${at(reached)}`} />}
      {states.map((state, index) => (
        <circle
          key={at(index)}
          className={`dot dot-${state}`}
          cx={at(index)}
          cy="8"
          r={state === 'now' ? 6 : state === 'done' ? 4.5 : 3.5}
        />
      ))}
      {states.map(
        (state, index) =>
          state === 'now' && <circle key={at(index)} className="dot-core" cx={at(index)} cy="8" r="2" />,
      )}
    </svg>
  )
}
