import { peopleToAsk } from '../../../shared/domain/consent'
import type { PersonId } from '../../../shared/domain/case'
import { isAdult } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { peopleTexts } from '../../../shared/texts/people'
import { goToPeople } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { ConsentForm, consentDraft } from './ConsentForm'
import { Deciders } from './Deciders'
import { PersonRow } from './PersonRow'
import { ProceedForm, proceedDraft } from './ProceedForm'
import { WithdrawForm, withdrawDraft } from './WithdrawForm'

const { columns } = consentTexts

/** Who decides, and one row for each person who is asked; from 18 only the pupil. */
export function People({ openRow }: { openRow: OpenRows }) {
  const of = useOpenCase()
  const today = useToday()
  return (
    <>
      <div className="rows consent-deciders">
        <Deciders openRow={openRow} />
      </div>
      <NoGuardians />
      <div className="rows consent-people">
        <div className="row row-head" aria-hidden="true">
          <span>{columns.who}</span>
          <span>{columns.answer}</span>
          <span>{columns.organisations}</span>
        </div>
        {peopleToAsk(of, today).map((personId) => (
          <Person key={personId} personId={personId} openRow={openRow} />
        ))}
        {openRow.isOpen(withdrawDraft) && (
          <OpenRow>
            <div id={openRow.idOf(withdrawDraft)}>
              <WithdrawForm onDone={openRow.close} />
            </div>
          </OpenRow>
        )}
      </div>
    </>
  )
}

/** The row as it reads; the answer being written in its place, or the reason to go on below it. */
function Person({ personId, openRow }: { personId: PersonId; openRow: OpenRows }) {
  const answer = consentDraft(personId)
  const proceed = proceedDraft(personId)
  if (openRow.isOpen(answer)) {
    return (
      <OpenRow>
        <div id={openRow.idOf(answer)}>
          <ConsentForm personId={personId} onDone={openRow.close} />
        </div>
      </OpenRow>
    )
  }
  return (
    <>
      <PersonRow personId={personId} openRow={openRow} />
      {openRow.isOpen(proceed) && (
        <OpenRow>
          <div id={openRow.idOf(proceed)}>
            <ProceedForm personId={personId} onDone={openRow.close} />
          </div>
        </OpenRow>
      )}
    </>
  )
}

/** A call tells nothing of the guardians: they are added before anybody can be asked. */
function NoGuardians() {
  const of = useOpenCase()
  const today = useToday()
  if (of.guardians.length > 0 || isAdult(of.child, today)) return null
  return (
    <div className="consent-nobody">
      <p>{peopleTexts.noGuardians}</p>
      <Button size="small" onPress={goToPeople}>
        {appTexts.goTo(peopleTexts.title)}
      </Button>
    </div>
  )
}
