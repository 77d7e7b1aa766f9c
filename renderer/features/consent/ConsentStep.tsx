import './consent.css'
import type { Case } from '../../../shared/domain/case'
import { currentConsent, peopleToAsk } from '../../../shared/domain/consent'
import { needOutcome } from '../../../shared/domain/need'
import { noteForConsent } from '../../../shared/domain/noteFormulas'
import { appTexts } from '../../../shared/texts/app'
import { consentTexts } from '../../../shared/texts/consent'
import { intakeTexts } from '../../../shared/texts/intake'
import { stepTexts } from '../../../shared/texts/routine'
import { StepSheet } from '../../app/caseFrame/StepSheet'
import { goToStep } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { shortName } from '../../parts/personNames'
import { RoutinePoint } from '../../parts/RoutinePoint'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { MarginList, MarginNote } from '../../ui/Sheet'
import { CopySurface, Notice } from '../../ui/Surfaces'
import { consentDraft } from './ConsentForm'
import { decidersDraft } from './Deciders'
import { FamilyPapers } from './FamilyPapers'
import { Organisations } from './Organisations'
import { People } from './People'
import { proceedDraft } from './ProceedForm'
import { peopleWithYes, withdrawDraft } from './WithdrawForm'

/** Step 2: which organisations the family is asked about, who decides, and what each of them answers. */
export function ConsentStep() {
  const of = useOpenCase()
  const today = useToday()
  const people = peopleToAsk(of, today)
  const openRow = useOpenRow(of.id, [
    ...people.map(consentDraft),
    ...people.map(proceedDraft),
    decidersDraft,
    withdrawDraft,
  ])
  return (
    <StepSheet step={2} margin={<Margin openRow={openRow} />}>
      <NeedFirst />
      <RoutinePoint id="informed" hint={consentTexts.informedHint} />
      <RoutinePoint id="consentOrganisations" hint={consentTexts.organisations.hint(schoolName(of))}>
        <Organisations />
      </RoutinePoint>
      <RoutinePoint id="consentAnswers">
        <FamilyPapers />
        <People openRow={openRow} />
      </RoutinePoint>
      <RoutinePoint id="oralConsentNoted" hint={consentTexts.oralNotesHint}>
        <OralNotes />
      </RoutinePoint>
    </StepSheet>
  )
}

function schoolName(of: Case): string {
  return of.organisations.find(({ own }) => own)?.name ?? of.child.school
}

/** Before the need is settled as shared. While a question is open, "Näst på tur" leads there already. */
function NeedFirst() {
  const { kind } = needOutcome(useOpenCase())
  if (kind === 'activated') return null
  return (
    <Notice
      title={consentTexts.needFirst}
      action={
        kind === 'notActivated' && (
          <Button onPress={() => goToStep(1)}>{appTexts.goTo(stepTexts[1].title)}</Button>
        )
      }
    >
      <p>{consentTexts.needFirstWhy}</p>
    </Notice>
  )
}

/** The routine's sentence for each oral yes that stands, to copy into the school's own record. */
function OralNotes() {
  const of = useOpenCase()
  const notes = peopleToAsk(of, useToday()).flatMap((personId) => {
    const consent = currentConsent(of, personId)
    const note = consent === undefined ? null : noteForConsent(of, consent)
    return note === null ? [] : [{ personId, note }]
  })
  return (
    <div className="consent-notes">
      {notes.map(({ personId, note }) => (
        <div key={personId} role="group" aria-label={consentTexts.oralNoteOf(shortName(of, personId))}>
          <p className="label">{consentTexts.oralNoteOf(shortName(of, personId))}</p>
          <CopySurface text={note} />
        </div>
      ))}
    </div>
  )
}

function Margin({ openRow }: { openRow: OpenRows }) {
  const of = useOpenCase()
  const { margin, withdraw } = consentTexts
  const canWithdraw = peopleWithYes(of, useToday()).length > 0
  return (
    <>
      <MarginNote title={margin.applies}>
        <MarginList kind="applies" items={margin.appliesTo} />
      </MarginNote>
      <MarginNote title={margin.appliesNot}>
        <MarginList kind="appliesNot" items={margin.appliesNotTo} />
      </MarginNote>
      <MarginNote title={margin.meaning}>
        <p>{margin.meaningWhy}</p>
      </MarginNote>
      {of.referrals.length > 0 && (
        <MarginNote title={intakeTexts.inCase.inConsentStep}>
          <p>{intakeTexts.inCase.inConsentStepWhy}</p>
        </MarginNote>
      )}
      <MarginNote title={margin.mayChange}>
        <p>
          {margin.mayChangeWhy}{' '}
          {canWithdraw && !openRow.isOpen(withdrawDraft) && (
            <span id={openRow.idOf(withdrawDraft)}>
              <Button variant="link" onPress={() => openRow.open(withdrawDraft)}>
                {withdraw.title}
              </Button>
            </span>
          )}
        </p>
      </MarginNote>
    </>
  )
}
