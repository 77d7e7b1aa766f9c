import { CircleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ContactDetails } from '../../../shared/domain/contactDirectory'
import { longDate } from '../../../shared/domain/dates'
import {
  countRows,
  type ImportFault,
  type ImportPreview as Preview,
  type ImportRow,
} from '../../../shared/domain/contactImport'
import { columnNames, contactDirectoryTexts } from '../../../shared/texts/contactDirectory'
import { contactName, printedWords } from '../../parts/contacts/ContactFacts'
import { Button } from '../../ui/Button'
import { Notice, StatusWord } from '../../ui/Surfaces'

const texts = contactDirectoryTexts.preview
const outcomes = ['faulty', 'added', 'changed', 'unchanged'] as const

interface ImportPreviewProps {
  fileName: string
  preview: Preview
  onAccept: () => void
  onCancel: () => void
}

/** What a file would change, row by row, before anything is changed: what must be mended first, then the rest. */
export function ImportPreview({ fileName, preview, onAccept, onCancel }: ImportPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [preview])
  const { ignoredColumns, rows } = preview
  const isFaulty = countRows(preview, 'faulty') > 0
  const count = countRows(preview, 'added') + countRows(preview, 'changed')
  const shown = (['faulty', 'changed', 'added'] as const).flatMap((outcome) =>
    rows.filter((row) => row.outcome === outcome),
  )
  return (
    <section className="sheet preview" aria-label={texts.title(fileName)}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.title(fileName)}
      </h2>
      <dl className="preview-counts">
        {outcomes.map((outcome) => (
          <div key={outcome}>
            <dt>{texts.counts[outcome]}</dt>
            <dd>{countRows(preview, outcome)}</dd>
          </div>
        ))}
      </dl>
      {ignoredColumns.length > 0 && <p className="support">{texts.ignored(ignoredColumns.join(', '))}</p>}
      {isFaulty && <Notice tone="late" title={texts.faulty} />}
      {!isFaulty && count === 0 && <p>{texts.nothing}</p>}
      <div className="button-row">
        {!isFaulty && count > 0 && (
          <Button variant="primary" onPress={onAccept}>
            {texts.accept(count)}
          </Button>
        )}
        <Button onPress={onCancel}>{isFaulty || count === 0 ? texts.close : texts.cancel}</Button>
      </div>
      {shown.length > 0 && (
        <ul className="rows preview-rows" aria-label={texts.rows}>
          {shown.map((row) => (
            <Row key={row.row} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ row }: { row: ImportRow }) {
  const { written, details, before } = row
  const place = details?.municipality ?? written.municipality
  return (
    <li className="row">
      <span className="row-name">{texts.row(row.row)}</span>
      <span>{texts.outcomes[row.outcome]}</span>
      <span className="contact-facts">
        <span>
          {[place, details === null ? written.unit : contactName(details), written.address]
            .filter(Boolean)
            .join(', ')}
        </span>
        {details !== null && before !== null && (
          <span className="support">{difference(before, details)}</span>
        )}
        {row.faults.map((fault) => (
          <StatusWord key={faultText(fault)} tone="late" icon={CircleAlert}>
            {faultText(fault)}
          </StatusWord>
        ))}
      </span>
    </li>
  )
}

/** What stands now where the file says something else; where only the source or its day is new, that. */
function difference(before: ContactDetails, details: ContactDetails): string {
  const words = printedWords(before, details)
  const { checked } = contactDirectoryTexts
  return words.length > 0 ? texts.before(words.join(', ')) : checked(details.source, longDate(details.date))
}

function faultText(fault: ImportFault): string {
  switch (fault.kind) {
    case 'duplicate':
      return texts.duplicate(fault.ofRow)
    case 'broken':
      return texts.broken
    default:
      return texts.faultIn(columnNames[fault.field][0], contactDirectoryTexts.faults[fault.kind])
  }
}
