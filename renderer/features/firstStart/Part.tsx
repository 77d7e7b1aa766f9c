import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { firstStartTexts } from '../../../shared/texts/vault'
import { Icon } from '../../ui/Icon'

interface PartProps {
  number: number
  isDone: boolean
  title: string
  hint: string
  children: ReactNode
}

/** One thing to do, with its number hanging in the margin until it is done. */
export function Part({ number, isDone, title, hint, children }: PartProps) {
  return (
    <section className={isDone ? 'part part-done' : 'part'}>
      <span className="part-number" aria-hidden>
        {isDone ? <Icon of={Check} strokeWidth={2.8} /> : number}
      </span>
      <div className="part-body">
        <div>
          <h2>
            {title}
            {isDone && <span className="visually-hidden"> {firstStartTexts.done}</span>}
          </h2>
          <p className="part-hint">{hint}</p>
        </div>
        {children}
      </div>
    </section>
  )
}
