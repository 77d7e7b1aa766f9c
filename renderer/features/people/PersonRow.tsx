import { Shield } from 'lucide-react'
import { appTexts } from '../../../shared/texts/app'
import { peopleTexts as texts } from '../../../shared/texts/people'
import type { OpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { StatusWord } from '../../ui/Surfaces'

interface PersonRowProps {
  /** The draft key that the row is opened by. */
  draft: string
  name: string
  /** The name in a sentence. */
  shortName: string
  /** Who it is: an age, or a role; empty when neither is known. */
  who: string
  /** What is kept about the person; empty ones are left out. */
  facts: readonly string[]
  isProtected: boolean
  openRow: OpenRow
}

/** One person in short, and the way to change what is kept. */
export function PersonRow({ draft, name, shortName, who, facts, isProtected, openRow }: PersonRowProps) {
  const verb = openRow.isStarted(draft) ? texts.continue : texts.change
  return (
    <div className="row" id={openRow.idOf(draft)} role="group" aria-label={name}>
      <div>
        <p className="row-name">{name}</p>
        {who !== '' && <p className="support">{who}</p>}
        {openRow.isStarted(draft) && <p className="support">{texts.started}</p>}
      </div>
      <div>
        {isProtected && (
          <StatusWord tone="none" icon={Shield}>
            {appTexts.protectedIdentity}
          </StatusWord>
        )}
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <p key={fact} className="people-fact">
              {fact}
            </p>
          ))}
      </div>
      <Button
        variant="plain"
        size="small"
        aria-label={texts.of(verb, shortName)}
        onPress={() => openRow.open(draft)}
      >
        {verb}
      </Button>
    </div>
  )
}
