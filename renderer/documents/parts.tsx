import type { ReactNode } from 'react'
import { paperTexts } from '../../shared/texts/documents'

interface PaperProps {
  /** Becomes the title of the PDF, so it never holds a name. */
  title: string
  /** What stands at the foot of every page. */
  footer: string
  children: ReactNode
}

/** One paper: a whole page without scripts or inline styles. The words at the foot
 * are attributes, which the style sheet puts in the printed margin. */
export function Paper({ title, footer, children }: PaperProps) {
  return (
    <html lang="sv" data-foot={footer} data-page={paperTexts.page} data-of={paperTexts.of}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <link rel="stylesheet" href="/paper.css" />
      </head>
      <body>
        <main>{children}</main>
        <footer className="screen-foot">{footer}</footer>
      </body>
    </html>
  )
}

/** Running text as it was typed: each line a paragraph, in the direction of its own language. */
export function Lines({ text }: { text: string }) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => (
      <p key={index} dir="auto">
        {line}
      </p>
    ))
}

/** A line to write on where something was left open. */
export function Blank({ label }: { label?: string }) {
  return (
    <span className="blank">
      {label === undefined ? (
        <span className="unseen">{paperTexts.toFillIn}</span>
      ) : (
        <span className="blank-label">{label}</span>
      )}
    </span>
  )
}

/** The number of an area in its ring, as in the wheel. */
export function AreaNumber({ number }: { number: number | null }) {
  return number === null ? null : <span className="number">{number}</span>
}

/** A small heading over a value. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface SignaturesProps {
  heading: string
  names: readonly string[]
  children?: ReactNode
}

/** A line for each person to sign on, kept together on one page with what comes after. */
export function Signatures({ heading, names, children }: SignaturesProps) {
  return (
    <section className="signatures">
      <h2>{heading}</h2>
      <ul>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}

interface HeadProps {
  title: string
  /** The line under the title. */
  name: string
  children?: ReactNode
}

/** The head of a form or a letter: what it is, and beside it a mark. */
export function Head({ title, name, children }: HeadProps) {
  return (
    <div className="title">
      <div>
        <h1>{title}</h1>
        <p className="name">{name}</p>
      </div>
      {children}
    </div>
  )
}

/** A box to tick by hand, with what it says. */
export function TickBox({ children }: { children: ReactNode }) {
  return (
    <span className="choice">
      <span className="tick" />
      {children}
    </span>
  )
}

/** A box to tick by hand in a table, whose columns say what it means; read aloud it says so itself. */
export function EmptyBox({ label }: { label: string }) {
  return (
    <span className="tick">
      <span className="unseen">{label}</span>
    </span>
  )
}

/** Lines to write on beside each other, each with its label underneath. */
export function WriteLines({ labels }: { labels: readonly string[] }) {
  return (
    <ul className={`write-lines of-${labels.length}`}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  )
}

/** Room to write a few lines by hand. */
export function WritingRoom({ lines }: { lines: number }) {
  return (
    <div className="writing-room">
      <span className="unseen">{paperTexts.toFillIn}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  )
}

interface PointsProps {
  items: readonly string[]
  /** An open ring says what is not so. */
  isNot?: boolean
  /** Without air between the rows. */
  isClose?: boolean
}

/** Points in a list. */
export function Points({ items, isNot = false, isClose = false }: PointsProps) {
  return (
    <ul className={`dots${isNot ? ' not' : ''}${isClose ? ' close' : ''}`}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
