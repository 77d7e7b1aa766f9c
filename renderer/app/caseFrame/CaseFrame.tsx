import './caseFrame.css'
import { Shield } from 'lucide-react'
import { isProtected } from '../../../shared/domain/people'
import type { StepNumber } from '../../../shared/domain/routine'
import { appTexts } from '../../../shared/texts/app'
import { factsOfChild, nameInCase } from '../../parts/caseNames'
import { StatusWord } from '../../ui/Surfaces'
import { useToday } from '../clock'
import { stepScreens } from '../steps'
import { useOpenCase } from '../store'
import { SaveIndicator } from './SaveIndicator'
import { StepList } from './StepList'

/** A case: whose it is, the seven steps, and the sheet of the step that is open. */
export function CaseFrame({ step }: { step: StepNumber }) {
  const Screen = stepScreens[step]
  return (
    <>
      <CaseRow />
      <div className="case-columns">
        <StepList current={step} />
        {Screen && <Screen key={step} />}
      </div>
    </>
  )
}

function CaseRow() {
  const of = useOpenCase()
  const facts = [factsOfChild(of, useToday()), appTexts.caseNumber(of.number)]
    .filter((fact) => fact !== '')
    .join(' · ')
  return (
    <section className="case-row" aria-labelledby="case-name">
      <h1 id="case-name">{nameInCase(of)}</h1>
      <p className="case-facts">{facts}</p>
      {isProtected(of) && (
        <StatusWord tone="none" icon={Shield}>
          {appTexts.protectedIdentity}
        </StatusWord>
      )}
      <SaveIndicator />
    </section>
  )
}
