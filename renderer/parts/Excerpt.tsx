import './excerpt.css'
import type { Finding } from '../../shared/domain/outgoingText'

const around = 24

/** What was found, with a few words on each side, so that it can be seen where it stands. */
export function Excerpt({ text, finding: { start, end } }: { text: string; finding: Finding }) {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - around)) + 1)
  const last = text.indexOf(' ', end + around)
  const to = last === -1 ? text.length : last
  return (
    <q className="excerpt">
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && '…'}
    </q>
  )
}
