import type { ReactNode } from 'react'
import type { Finding } from '../../../shared/domain/outgoingText'

interface MarkedProps {
  text: string
  findings: readonly Finding[]
  /** The first line is a subject, and stands out. */
  hasSubject?: boolean
}

/** A text with what was found in it marked. */
export function Marked({ text, findings, hasSubject = false }: MarkedProps) {
  const subjectEnd = hasSubject ? Math.max(0, text.indexOf('\n')) : 0
  const part = (from: number, to: number): ReactNode[] => {
    const inside = findings.filter(({ start, end }) => start >= from && end <= to)
    const starts = [from, ...inside.map(({ end }) => end)]
    return starts.flatMap((start, at) => {
      const next = inside[at]
      return next === undefined
        ? [text.slice(start, to)]
        : [text.slice(start, next.start), <mark key={next.start}>{text.slice(next.start, next.end)}</mark>]
    })
  }
  return (
    <>
      {subjectEnd > 0 && <b>{part(0, subjectEnd)}</b>}
      {part(subjectEnd, text.length)}
    </>
  )
}
