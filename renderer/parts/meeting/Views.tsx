import './views.css'
import { useState } from 'react'
import { currentMeeting } from '../../../shared/domain/case'
import { guardiansInLaw } from '../../../shared/domain/guardianship'
import { isUnborn } from '../../../shared/domain/people'
import { meetingTexts } from '../../../shared/texts/meeting'
import { command } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { useCommittedFields } from '../../app/useDraftForm'
import { ProblemNotice } from '../ProblemNotice'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextField'

const texts = meetingTexts.views
const draft = 'meeting.views'

/**
 * What the child, once it is born, and the guardians think; and, when it is wanted, what they do not agree on. From 18
 * only the pupil is asked, and what guardians have said before stands as a relative's.
 */
export function Views({ child }: { child: string }) {
  const of = useOpenCase()
  const { childViews, guardianViews, disagreement } = currentMeeting(of)
  const guardians = guardiansInLaw(of, useToday())
  const [isWanted, setWanted] = useState(false)
  const form = useCommittedFields(of.id, draft, { childViews, guardianViews, disagreement }, (values) =>
    command('meeting.saveViews', { caseId: of.id, draft, ...values }),
  )
  const field = (name: keyof typeof form.values) => ({
    value: form.values[name],
    onChange: (text: string) => form.set(name, text),
    onBlur: form.leave,
  })
  return (
    <div className="field-stack">
      {!isUnborn(of.child) && <TextArea label={texts.child(child)} {...field('childViews')} />}
      {guardians.length > 0 && (
        <TextArea label={texts.guardians(guardians.length)} {...field('guardianViews')} />
      )}
      {guardians.length === 0 && guardianViews !== '' && (
        <TextArea label={texts.relatives} {...field('guardianViews')} />
      )}
      {isWanted || form.values.disagreement !== '' ? (
        <div className="views-disagreement">
          <TextArea
            label={texts.disagreement}
            description={texts.disagreementHelp}
            autoFocus={isWanted}
            {...field('disagreement')}
          />
        </div>
      ) : (
        <div className="views-more">
          <Button variant="plain" size="small" onPress={() => setWanted(true)}>
            {texts.disagree}
          </Button>
        </div>
      )}
      <ProblemNotice problem={form.problem} />
    </div>
  )
}
