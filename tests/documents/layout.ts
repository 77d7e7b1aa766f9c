import type { Placed, ReadPdf } from './readPdf'

/** The margins of every paper, in points; what is printed at the foot stands below the lowest of them. */
const millimetre = 72 / 25.4
const sides = { left: 24 * millimetre, right: 18 * millimetre }

/** What is wrong with where text stands: outside the margins, or over other text. */
export function layoutFaults(pdf: ReadPdf): string[] {
  return pdf.pages.flatMap(({ placed, width, height }, index) => {
    const page = `page ${index + 1}`
    const outside = placed.filter(
      (one) =>
        one.x < sides.left - 1 ||
        one.x + one.width > width - sides.right + 1.5 ||
        one.y < 0 ||
        one.y + one.size > height,
    )
    return [
      ...outside.map(({ text }) => `${page}, outside: ${text}`),
      ...overlaps(placed).map(([one, other]) => `${page}, over each other: ${one.text} | ${other.text}`),
    ]
  })
}

/** Letters reach about three quarters of their size above the line, and a fifth below it; ink is what may not meet. */
function overlaps(placed: readonly Placed[]): [Placed, Placed][] {
  const ink = ({ y, size }: Placed) => ({ low: y - 0.1 * size, high: y + 0.6 * size })
  return placed.flatMap((one, at) =>
    placed.slice(at + 1).flatMap((other): [Placed, Placed][] => {
      const [a, b] = [ink(one), ink(other)]
      const upright = Math.min(a.high, b.high) - Math.max(a.low, b.low)
      const along = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
      return upright > 0.5 && along > 1 ? [[one, other]] : []
    }),
  )
}

/** The words of a text that are written with Latin letters, as far as they can be told from each other. */
export function latinWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{Script=Latin}\d][\p{Script=Latin}\d-]*/gu) ?? []
}
