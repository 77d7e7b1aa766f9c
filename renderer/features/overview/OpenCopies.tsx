import { Files } from 'lucide-react'
import type { Case } from '../../../shared/domain/case'
import { openCopies } from '../../../shared/domain/copies'
import { inWords } from '../../../shared/domain/noteFormulas'
import { findOrganisation, isProtected } from '../../../shared/domain/people'
import { openCopyTexts as texts } from '../../../shared/texts/openCopies'
import { openCase } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useApp } from '../../app/store'
import { useTask } from '../../app/useTask'
import { nameInLists } from '../../parts/caseNames'
import { shortName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'

/** Printed plans that somebody has not got yet, case by case, until they have. */
export function OpenCopies({ cases }: { cases: readonly Case[] }) {
  const today = useToday()
  const task = useTask()
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  const listed = cases.flatMap((of) => {
    const parties = new Set(openCopies(of, today).map(({ partyId }) => partyId))
    return parties.size === 0 ? [] : [{ of, parties: [...parties] }]
  })
  if (listed.length === 0) return <ProblemNotice problem={task.problem} />
  return (
    <section className="to-give" aria-labelledby="to-give-title">
      <h2 id="to-give-title">{texts.title}</h2>
      <ProblemNotice problem={task.problem} />
      <ul>
        {listed.map(({ of, parties }) => {
          const name = nameInLists(of, areNamesHidden)
          const areNamed = !areNamesHidden && !isProtected(of)
          return (
            <li key={of.id} className="to-give-row">
              <p className="to-give-name">{name}</p>
              <div className="to-give-what">
                <Icon of={Files} />
                <div>
                  <p>{texts.missing(parties.length)}</p>
                  {areNamed && (
                    <p className="support">
                      {inWords(parties.map((id) => findOrganisation(of, id)?.name ?? shortName(of, id)))}
                    </p>
                  )}
                </div>
              </div>
              <Button
                size="small"
                aria-label={texts.goFor(name)}
                onPress={() => void task.run(() => openCase(of.id, 6))}
              >
                {texts.go}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
