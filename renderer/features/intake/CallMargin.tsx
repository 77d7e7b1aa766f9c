import { Check, Circle } from 'lucide-react'
import { appTexts } from '../../../shared/texts/app'
import { intakeTexts } from '../../../shared/texts/intake'
import { useToday } from '../../app/clock'
import { Icon } from '../../ui/Icon'
import { MarginNote } from '../../ui/Sheet'
import type { CallPart } from './callParts'
import { callParts, isKnown } from './callParts'
import type { CallFields } from './form'

const { ask, margin } = intakeTexts

/** What to ask now, and what is known so far. */
export function CallMargin({ part, values }: { part: CallPart; values: CallFields }) {
  const today = useToday()
  const next = callParts[callParts.indexOf(part) + 1]
  return (
    <aside className="call-margin" aria-label={appTexts.margin}>
      <section className="next on-petrol" aria-labelledby="ask-now">
        <p className="next-label" id="ask-now">
          {ask.now}
        </p>
        <h2>{ask.of[part]}</h2>
        <p className="next-way">{ask.after(next === undefined ? ask.thanks : ask.of[next])}</p>
      </section>
      <div className="margin-notes">
        <MarginNote title={margin.need}>
          <ul className="margin-list call-needed">
            {callParts.map((one) => {
              const isDone = isKnown(one, values, today)
              return (
                <li key={one} className={isDone ? 'call-known' : ''}>
                  <Icon of={isDone ? Check : Circle} strokeWidth={2.4} />
                  <span>
                    {margin.needed[one]}
                    <span className="visually-hidden"> {isDone ? margin.isKnown : margin.isMissing}</span>
                  </span>
                </li>
              )
            })}
          </ul>
        </MarginNote>
        <MarginNote title={margin.theirConsent}>
          <p>{margin.theirConsentWhy}</p>
        </MarginNote>
        <MarginNote title={margin.enter}>
          <p>{margin.enterWhy}</p>
        </MarginNote>
      </div>
    </aside>
  )
}
