import './comparison.css'
import { Equal, Minus, PencilLine, Plus, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { ComparedItem, ComparedPart } from '../../../shared/domain/comparePlans'
import type { Output } from '../../../shared/ipc/contract'
import { comparisonTexts as texts } from '../../../shared/texts/comparePlans'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Segmented } from '../../ui/Segmented'

interface ComparisonProps {
  compared: Output<'documents.compare'>
  onClose: () => void
}

/** Two versions of the plan beside each other, with what differs marked in words and signs. */
export function Comparison({ compared: { before, after, parts }, onClose }: ComparisonProps) {
  const [shown, setShown] = useState<'changes' | 'all'>('changes')
  const kept = (items: readonly ComparedItem[]) =>
    items.filter(({ change }) => shown === 'all' || change !== 'same')
  const shownParts = parts
    .map(({ part, items }) => ({ part, items: kept(items) }))
    .filter(({ items }) => items.length > 0)
  const title = texts.title(before.version, after.version)
  return (
    <section className="comparison" aria-label={title}>
      <h4>{title}</h4>
      <div className="comparison-ways">
        <Segmented
          isQuiet
          isLabelHidden
          label={texts.show}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'changes', label: texts.shown.changes },
            { value: 'all', label: texts.shown.all },
          ]}
        />
        <Button variant="plain" size="small" onPress={onClose}>
          {texts.close}
        </Button>
      </div>
      {shownParts.length === 0 && <p>{texts.nothing}</p>}
      {shownParts.length > 0 && (
        <div className="compared compared-head" aria-hidden>
          <p />
          <p>{texts.version(before.version)}</p>
          <p>{texts.version(after.version)}</p>
        </div>
      )}
      {shownParts.map((part) => (
        <Part key={part.part} part={part} versions={[before.version, after.version]} />
      ))}
    </section>
  )
}

interface PartProps {
  part: ComparedPart
  versions: readonly [number, number]
}

const signs: Record<ComparedItem['change'], LucideIcon> = {
  added: Plus,
  removed: Minus,
  changed: PencilLine,
  same: Equal,
}

function Part({ part: { part, items }, versions: [before, after] }: PartProps) {
  return (
    <section aria-label={texts.parts[part]}>
      <h5>{texts.parts[part]}</h5>
      <ul>
        {items.map((item, index) => (
          <li key={index} className={`compared compared-${item.change}`}>
            <p className="compared-change">
              <Icon of={signs[item.change]} strokeWidth={2.4} />
              {texts.changes[item.change]}
            </p>
            <Side version={before} item={item} side="before" absent={texts.notThere} />
            <Side version={after} item={item} side="after" absent={texts.gone} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SideProps {
  version: number
  item: ComparedItem
  side: 'before' | 'after'
  /** What is said where the thing stands in the other version only. */
  absent: string
}

function Side({ version, item: { change, lines }, side, absent }: SideProps) {
  const isAbsent = change === (side === 'before' ? 'added' : 'removed')
  return (
    <div className="compared-side">
      <p className="compared-version">{texts.version(version)}</p>
      {isAbsent ? (
        <p className="support">{absent}</p>
      ) : (
        <dl>
          {lines.map(({ label, [side]: text, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {change === 'changed' && before !== after ? (
                  <mark>
                    <span className="visually-hidden">{texts.marked} </span>
                    {text || '–'}
                  </mark>
                ) : (
                  text
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
