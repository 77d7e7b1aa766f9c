import { ArrowRight, Plus } from 'lucide-react'
import { currentMeeting, type Organisation } from '../../../shared/domain/case'
import { invitationOf } from '../../../shared/domain/invitation'
import { primaryCareCounterpart, specialistObstacle } from '../../../shared/domain/organisations'
import { appTexts } from '../../../shared/texts/app'
import { invitationTexts } from '../../../shared/texts/invitation'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { childName } from '../../parts/personNames'
import { ProblemNotice } from '../../parts/ProblemNotice'
import type { OpenRow } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { RuleNote } from '../../ui/Sheet'
import { invitationDraft } from './invitationDraft'

const texts = invitationTexts.specialist
const yes = { value: 'yes', label: appTexts.yes } as const
const no = { value: 'no', label: appTexts.no } as const

interface SpecialistQuestionsProps {
  organisation: Organisation
  rows: OpenRow
}

/** The routine's two conditions for calling specialist care, and the way on when one of them fails. */
export function SpecialistQuestions({ organisation, rows }: SpecialistQuestionsProps) {
  const of = useOpenCase()
  const task = useTask()
  const { id, name, establishedContact, contactIsRelevant } = organisation
  const child = childName(of)
  const answer = (answers: Pick<Organisation, 'establishedContact' | 'contactIsRelevant'>) =>
    void task.run(() =>
      command('organisations.answerSpecialist', { caseId: of.id, organisationId: id, ...answers }),
    )
  const rule = specialistObstacle(organisation)?.rule
  return (
    <>
      <Segmented
        label={texts.established(child, name)}
        value={establishedContact}
        onChange={(said) =>
          answer({ establishedContact: said, contactIsRelevant: said === 'yes' ? contactIsRelevant : null })
        }
        options={[yes, no, { value: 'unknown', label: texts.unknown }]}
      />
      {establishedContact === 'yes' && (
        <Segmented
          label={texts.relevant}
          value={contactIsRelevant}
          onChange={(said) => answer({ establishedContact, contactIsRelevant: said })}
          options={[yes, no]}
        />
      )}
      <ProblemNotice problem={task.problem} />
      {rule === 'specialist_contact_missing' && <Instead why={texts.noContact(child, name)} rows={rows} />}
      {rule === 'specialist_not_relevant' && <Instead why={texts.notRelevant(name)} rows={rows} />}
    </>
  )
}

/** The invitation goes to the counterpart in primary care: the one the case has, or one that is added here. */
function Instead({ why, rows }: { why: string; rows: OpenRow }) {
  const of = useOpenCase()
  const task = useTask()
  const counterpart = primaryCareCounterpart(of)
  const isInvited =
    counterpart !== undefined && invitationOf(currentMeeting(of), counterpart.id) !== undefined
  const add = () =>
    task.run(async () => {
      const described = {
        name: texts.addedName,
        kind: 'primaryCare',
        contactName: '',
        contactRole: '',
        phone: '',
      } as const
      const changed = await command('organisations.add', { caseId: of.id, organisation: described })
      const added = primaryCareCounterpart(changed)
      if (added !== undefined) rows.open(invitationDraft(added.id))
    })
  return (
    <RuleNote icon={ArrowRight} rule={texts.instead}>
      <p>{[why, counterpart && texts.counterpart(counterpart.name, isInvited)].filter(Boolean).join(' ')}</p>
      {counterpart === undefined ? (
        <div className="button-row">
          <Button size="small" icon={Plus} isBusy={task.isRunning} onPress={() => void add()}>
            {texts.add}
          </Button>
          <span className="support">{texts.addHelp}</span>
        </div>
      ) : (
        !isInvited && (
          <Button variant="link" onPress={() => rows.open(invitationDraft(counterpart.id))}>
            {texts.goTo(counterpart.name)}
          </Button>
        )
      )}
      <ProblemNotice problem={task.problem} />
    </RuleNote>
  )
}
