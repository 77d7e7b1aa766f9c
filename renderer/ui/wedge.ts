/** Where one wedge lies in a ring that is cut into equal parts. */
interface Place {
  /** 0 is the first wedge; they follow the clock. */
  index: number
  count: number
  inner: number
  outer: number
  /** Degrees that the middle of the first wedge is turned from straight up. */
  turn?: number
}

interface Wedge extends Place {
  /** How far each side is drawn in from the cut, so that gaps between wedges are equally wide all along. */
  inset: number
}

/** The ring of Barnets bästa-hjulet, on screen and paper. It is drawn inside `viewBox`, with 0,0 in the middle. */
export const wheelRing = { inner: 104, outer: 250, viewBox: '-262 -262 524 524', width: 524 }

/** The outline of a wedge around 0,0, as an SVG path. A ring has three wedges or more. */
export function wedgePath({ index, count, inner, outer, inset, turn = 0 }: Wedge): string {
  const middle = turn + (index * 360) / count
  const half = 180 / count
  const [a, b] = [onCut(middle - half, inner, inset), onCut(middle - half, outer, inset)]
  const [c, d] = [onCut(middle + half, outer, -inset), onCut(middle + half, inner, -inset)]
  return `M${a}L${b}A${outer} ${outer} 0 0 1 ${c}L${d}A${inner} ${inner} 0 0 0 ${a}Z`
}

/** The middle of a wedge, for what is written in it. */
export function wedgeMiddle({ index, count, inner, outer, turn = 0 }: Place): { x: number; y: number } {
  const angle = ((turn + (index * 360) / count) * Math.PI) / 180
  const radius = (inner + outer) / 2
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** The point at a distance from the middle, on the line beside the cut at an angle. */
function onCut(degrees: number, radius: number, inset: number): string {
  const angle = (degrees * Math.PI) / 180
  const along = Math.sqrt(radius * radius - inset * inset)
  const x = along * Math.sin(angle) + inset * Math.cos(angle)
  const y = -along * Math.cos(angle) + inset * Math.sin(angle)
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
