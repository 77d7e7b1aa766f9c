import './excerpt.css'
import type { Finding } from '../../shared/domain/outgoingText'

const around = 24

/** What was found, with a few words on each side, so that it can be seen where it stands. */
export function Excerpt({ text, finding: { start, end } }: { text: string; finding: Finding }) {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
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
