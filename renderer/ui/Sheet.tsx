import './sheet.css'
import type { LucideIcon } from 'lucide-react'
import {
  ArrowRight,
  Check,
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  SquareMinus,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import { kitTexts } from '../../shared/texts/app'
import { Box } from './Checkbox'
import { Icon } from './Icon'

/** The white paper that the work is done on. */
export function Sheet({
  title,
  ingress,
  children,
}: {
  title?: string
  ingress?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="sheet">
      {title !== undefined && <h2 className="sheet-title">{title}</h2>}
      {ingress !== undefined && <p className="lead">{ingress}</p>}
      {children}
    </div>
  )
}

const marks = {
  done: CircleCheck,
  now: CircleDashed,
  todo: Circle,
  skipped: CircleMinus,
  skippedTick: SquareMinus,
} as const

interface ChecklistItemProps {
  /**
   * Worked out from the facts, never ticked: done, waiting for somebody now, or not reached. Or left out by
   * somebody who says why; what would else be ticked keeps its square.
   */
  state: keyof typeof marks
  /** The routine's own sentence. */
  title: ReactNode
  hint?: ReactNode
  children?: ReactNode
}

/** A sentence of the routine with its round mark hanging in the margin, and the tool for it below. */
export function ChecklistItem({ state, title, hint, children }: ChecklistItemProps) {
  return (
    <section className={`item item-${state}`}>
      <Icon of={marks[state]} className="item-mark" />
      <h3>
        {title}
        <span className="visually-hidden">
          {' '}
          {kitTexts.itemState[state === 'skippedTick' ? 'skipped' : state]}
        </span>
      </h3>
      {hint !== undefined && <p className="support">{hint}</p>}
      {children}
    </section>
  )
}

interface TickItemProps {
  title: string
  isTicked: boolean
  onChange: (isTicked: boolean) => void
  /** When it was ticked, or what it means. */
  hint?: ReactNode
  children?: ReactNode
}

/** A sentence of the routine that the user ticks by hand: a square box hangs in the margin. */
export function TickItem({ title, isTicked, onChange, hint, children }: TickItemProps) {
  return (
    <section className="item">
      <CheckboxField isSelected={isTicked} onChange={onChange}>
        <CheckboxButton className="item-tick">
          <Box />
          <span>{title}</span>
        </CheckboxButton>
      </CheckboxField>
      {hint !== undefined && <p className="support">{hint}</p>}
      {children}
    </section>
  )
}

/** A part of the sheet with a heading of its own and no mark. */
export function SheetSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sheet-section">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** The tinted area where a row is being changed. */
export function OpenRow({ children }: { children: ReactNode }) {
  return <div className="open-row">{children}</div>
}

/** A short note in the margin. */
export function MarginNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="margin-note">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

const listSigns = { applies: Check, appliesNot: X, leads: ArrowRight } as const

/** What applies, what does not, or what leads where. The heading of its `MarginNote` says which. */
export function MarginList({ kind, items }: { kind: keyof typeof listSigns; items: readonly string[] }) {
  return (
    <ul className={`margin-list margin-list-${kind}`}>
      {items.map((item) => (
        <li key={item}>
          <Icon of={listSigns[kind]} strokeWidth={2.4} />
          {item}
        </li>
      ))}
    </ul>
  )
}

/** A rule of the routine in the middle of the work: a bold sentence, then the reason. */
export function RuleNote({
  icon = CircleAlert,
  rule,
  children,
}: {
  icon?: LucideIcon
  rule: string
  children?: ReactNode
}) {
  return (
    <div className="rule-note">
      <Icon of={icon} />
      <div>
        <p>
          <b>{rule}</b>
        </p>
        {children}
      </div>
    </div>
  )
}
