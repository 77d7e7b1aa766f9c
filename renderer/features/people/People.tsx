import './people.css'
import { isAdult, isProtected } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { peopleTexts as texts } from '../../../shared/texts/people'
import { NextUp } from '../../app/caseFrame/NextUp'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { mostGuardians } from '../../parts/people/guardianForm'
import { useOpenRow } from '../../parts/useOpenRow'
import { MarginNote, Sheet, SheetSection } from '../../ui/Sheet'
import { ChildRow, childDraft } from './ChildRow'
import { Extract } from './Extract'
import { RemoveCase } from './RemoveCase'
import { AddGuardian, GuardianRow, guardianDraft, OpenGuardian } from './GuardianRow'

/** The people of the case, changed after it was registered: one record open at a time. */
export function People() {
  const of = useOpenCase()
  const newOne = guardianDraft(null)
  const openRow = useOpenRow(of.id, [childDraft, ...of.guardians.map(({ id }) => guardianDraft(id)), newOne])
  const isAdding = openRow.isOpen(newOne)
  return (
    <>
      <main id="main" tabIndex={-1}>
        <Sheet title={texts.title} ingress={texts.lead}>
          <SheetSection title={texts.child}>
            <div className="rows people">
              <ChildRow openRow={openRow} />
            </div>
          </SheetSection>
          <SheetSection title={texts.guardians}>
            {of.guardians.length === 0 && <p className="support">{texts.noGuardians}</p>}
            <div className="rows people">
              {of.guardians.map((guardian) => (
                <GuardianRow key={guardian.id} guardian={guardian} openRow={openRow} />
              ))}
              {isAdding && <OpenGuardian guardian={null} openRow={openRow} />}
            </div>
            {!isAdding && of.guardians.length < mostGuardians && <AddGuardian openRow={openRow} />}
          </SheetSection>
          <Extract />
          <RemoveCase />
        </Sheet>
      </main>
      <aside className="margin" aria-label={appTexts.margin}>
        <NextUp current={null} />
        <div className="margin-notes">
          <Margin />
        </div>
      </aside>
    </>
  )
}

function Margin() {
  const of = useOpenCase()
  const today = useToday()
  const { margin } = texts
  const { child, guardians } = of
  const somebodyIsOpen = [child, ...guardians].some(({ protectedIdentity }) => !protectedIdentity)
  return (
    <>
      {child.identity.kind === 'unborn' && (
        <MarginNote title={margin.born}>
          <p>{margin.bornWhy}</p>
        </MarginNote>
      )}
      {child.identity.kind === 'age' && (
        <MarginNote title={margin.onlyAge}>
          <p>{margin.onlyAgeWhy}</p>
        </MarginNote>
      )}
      <MarginNote title={margin.changes}>
        <p>{margin.changesWhy}</p>
      </MarginNote>
      {!isAdult(child, today) && (
        <MarginNote title={margin.added}>
          <p>{margin.addedWhy}</p>
        </MarginNote>
      )}
      {!isProtected(of) && (
        <MarginNote title={margin.protection}>
          <p>{margin.protectionWhy}</p>
        </MarginNote>
      )}
      {isProtected(of) && somebodyIsOpen && (
        <MarginNote title={margin.restOfFamily}>
          <p>{margin.restOfFamilyWhy}</p>
        </MarginNote>
      )}
    </>
  )
}
