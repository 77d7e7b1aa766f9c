import { isBestInterests } from '../../../shared/domain/bestInterests'
import { currentMeeting } from '../../../shared/domain/case'
import type { Case, Coordination } from '../../../shared/domain/case'
import { peopleToAsk } from '../../../shared/domain/consent'
import { needsHandover } from '../../../shared/domain/coordination'
import { inWords } from '../../../shared/domain/noteFormulas'
import { findOrganisation, lifeStage, partyName } from '../../../shared/domain/people'
import { appTexts } from '../../../shared/texts/app'
import { coordinationTexts } from '../../../shared/texts/coordination'
import { paperNames } from '../../../shared/texts/papers'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { PaperShelf } from '../../parts/papers/PaperShelf'
import { shortName } from '../../parts/personNames'
import { useOpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { SealedFile } from './SealedFile'
import { useFocusWhenNoted } from './useFocusWhenNoted'
import { WhoAndWhen } from './WhoAndWhen'

const texts = coordinationTexts.handover
const sheet = {
  kind: 'handoverSheet',
  recipient: null,
  label: paperNames.handoverSheet,
  name: paperNames.handoverSheet,
} as const
const sharingKey = 'planSharing'
const receivedKey = 'received'

/** The way of the assignment to another organisation: given, received, followed. */
export function Handover() {
  const of = useOpenCase()
  const today = useToday()
  const { coordination } = currentMeeting(of)
  if (coordination === null || !needsHandover(of, coordination)) return null
  const organisation = partyName(of, coordination.organisationId)
  const isOurs = isBestInterests(of, today)
  const isReceived = coordination.received !== null
  return (
    <>
      <p>{isReceived ? texts.theyHaveIt(organisation, isOurs) : texts.stillYours}</p>
      <Stages who={coordination.person || organisation} isReceived={isReceived} />
      <PlanSharing of={of} coordination={coordination} />
      {coordination.planSharing !== null && !isReceived && hasRektor(of, coordination) && (
        <SealedFile key={of.id} of={of} />
      )}
      <Receipt of={of} coordination={coordination} organisation={organisation} />
    </>
  )
}

/** Only a rektor can have the program. */
function hasRektor(of: Case, { organisationId }: Coordination): boolean {
  const kind = findOrganisation(of, organisationId)?.kind
  return kind === 'school' || kind === 'preschool'
}

function Stages({ who, isReceived }: { who: string; isReceived: boolean }) {
  const { given, received, followed } = texts.stages
  const stages = [
    { title: given.title, text: given.text, isNow: !isReceived, isPassed: isReceived },
    { title: received.title, text: received.text(who), isNow: false, isPassed: isReceived },
    { title: followed.title, text: followed.text, isNow: isReceived, isPassed: false },
  ]
  return (
    <ol className="stages">
      {stages.map(({ title, text, isNow, isPassed }) => (
        <li
          key={title}
          className={isNow ? 'stage stage-now' : isPassed ? 'stage stage-passed' : 'stage'}
          {...(isNow && { 'aria-current': 'step' as const })}
        >
          <b>{title}</b>
          {text}
        </li>
      ))}
    </ol>
  )
}

interface PartProps {
  of: Case
  coordination: Coordination
}

/** The plan goes along only when child and guardians agree (who said so, and when). */
function PlanSharing({ of, coordination }: PartProps) {
  const row = useOpenRow(of.id, [sharingKey])
  const today = useToday()
  const sharing = texts.sharing(shortName(of, 'child'), lifeStage(of.child, today))
  const { planSharing, received } = coordination
  useFocusWhenNoted(row.idOf(sharingKey), planSharing !== null)
  const family = inWords(peopleToAsk(of, today).map((id) => shortName(of, id)))
  return (
    <section className="handover-part" id={row.idOf(sharingKey)}>
      <h4>{sharing}</h4>
      {planSharing !== null && !row.isOpen(sharingKey) ? (
        <Noted
          words={texts.agreed(planSharing.agreedBy, planSharing.on)}
          change={texts.changeSharing}
          onChange={() => row.open(sharingKey)}
        />
      ) : (
        <OpenRow>
          <WhoAndWhen
            draftKey={sharingKey}
            label={sharing}
            who={{ label: texts.agreedBy, help: texts.agreedByHelp(family), missing: texts.agreedByMissing }}
            when={texts.agreedOn}
            noted={planSharing === null ? null : { who: planSharing.agreedBy, on: planSharing.on }}
            suggestion=""
            submitText={texts.saveSharing}
            onDone={row.close}
            save={({ who, on }, draft) =>
              command('coordination.agreePlanSharing', {
                caseId: of.id,
                draft,
                planSharing: { agreedBy: who, on },
              })
            }
          />
        </OpenRow>
      )}
      {received === null && <p className="support">{texts.onPaper}</p>}
      <PaperShelf label={texts.papers} papers={[sheet]} />
    </section>
  )
}

/** The receiver says yes, and it is noted by hand. Not before the plan may go along. */
function Receipt({ of, coordination, organisation }: PartProps & { organisation: string }) {
  const row = useOpenRow(of.id, [receivedKey])
  const { received, planSharing, person } = coordination
  useFocusWhenNoted(row.idOf(receivedKey), received !== null)
  return (
    <section className="handover-part" id={row.idOf(receivedKey)}>
      <h4>{texts.receipt(organisation)}</h4>
      {received !== null && !row.isOpen(receivedKey) ? (
        <Noted
          words={texts.receivedNoted(received.by, received.on)}
          change={texts.changeReceived}
          onChange={() => row.open(receivedKey)}
        />
      ) : (
        <OpenRow>
          <WhoAndWhen
            draftKey={receivedKey}
            label={texts.receipt(organisation)}
            who={{ label: texts.receivedBy, missing: texts.receivedByMissing }}
            when={texts.receivedOn}
            noted={received === null ? null : { who: received.by, on: received.on }}
            suggestion={person}
            submitText={texts.noteReceived}
            earliest={planSharing === null ? undefined : { day: planSharing.on, fault: texts.beforeAgreed }}
            unavailable={planSharing === null ? texts.agreeFirst : undefined}
            onDone={row.close}
            save={({ who, on }, draft) =>
              command('coordination.noteReceived', { caseId: of.id, draft, received: { by: who, on } })
            }
          />
        </OpenRow>
      )}
    </section>
  )
}

function Noted({ words, change, onChange }: { words: string; change: string; onChange: () => void }) {
  return (
    <div className="noted">
      <p>{words}</p>
      <Button variant="plain" size="small" aria-label={change} onPress={onChange}>
        {appTexts.change}
      </Button>
    </div>
  )
}
