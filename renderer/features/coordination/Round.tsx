import { useState } from 'react'
import { currentMeeting } from '../../../shared/domain/case'
import { actionsToFollow } from '../../../shared/domain/followUp'
import { followUpTexts as texts } from '../../../shared/texts/followUp'
import { useOpenCase } from '../../app/store'
import { FollowUpList } from '../../parts/followUp/FollowUpList'
import { Button } from '../../ui/Button'

/** The round before the next meeting: how the actions go, as the answers come. Once the meeting has been held. */
export function Round() {
  const of = useOpenCase()
  const [isOpen, setOpen] = useState(false)
  const actions = actionsToFollow(of)
  if (currentMeeting(of).heldOn === null || actions.length === 0) return null
  const answered = actions.filter(({ outcome }) => outcome !== null).length
  return (
    <section className="round" aria-label={texts.round}>
      <h4>{texts.round}</h4>
      <p className="support">
        {texts.roundWhy} {texts.roundCount(answered, actions.length)}
      </p>
      <div className="round-way">
        <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? texts.closeRound : texts.openRound}
        </Button>
      </div>
      {isOpen && <FollowUpList />}
    </section>
  )
}
