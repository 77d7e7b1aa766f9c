import { Printer } from 'lucide-react'
import { useState } from 'react'
import type { Case } from '../../../shared/domain/case'
import { letterRecipients } from '../../../shared/domain/invitationLetter'
import { findOrganisation } from '../../../shared/domain/people'
import { invitationTexts } from '../../../shared/texts/invitation'
import { paperScreenTexts } from '../../../shared/texts/papers'
import { api } from '../../app/api'
import { useToday } from '../../app/clock'
import { useOpenCase } from '../../app/store'
import { leaveForms } from '../../app/useDraftForm'
import { useTask } from '../../app/useTask'
import { PaperShelf } from '../../parts/papers/PaperShelf'
import { printDocument, printWords } from '../../parts/papers/printing'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'

const texts = invitationTexts.letters

/** The invitation on paper: to each of those who may be invited, or all of them one after another. */
export function Letters() {
  const of = useOpenCase()
  const recipients = letterRecipients(of, useToday())
  if (recipients.length === 0) return null
  return (
    <div className="letters" role="group" aria-label={texts.label}>
      <p className="label">{texts.label}</p>
      <PaperShelf
        label={texts.label}
        papers={recipients.map((id) => ({
          kind: 'invitationLetter' as const,
          recipient: id,
          label: nameOf(of, id),
          name: texts.to(nameOf(of, id)),
        }))}
      />
      {recipients.length > 1 && <PrintAll recipients={recipients} />}
    </div>
  )
}

/** The system asks about the printer once for each letter; whoever says no there is not asked again. */
function PrintAll({ recipients }: { recipients: readonly string[] }) {
  const of = useOpenCase()
  const task = useTask()
  const [said, setSaid] = useState('')
  const printAll = () =>
    task.run(async () => {
      await leaveForms()
      for (const [index, recipient] of recipients.entries()) {
        setSaid(texts.printing(index + 1, recipients.length))
        const { id } = await api('documents.freeze', { caseId: of.id, kind: 'invitationLetter', recipient })
        const outcome = await printDocument(id)
        if (outcome !== 'printed') {
          const why = outcome === 'cancelled' ? texts.stopped : printWords[outcome]
          return setSaid(texts.stoppedAt(why, index, recipients.length))
        }
      }
      setSaid(texts.allPrinted(recipients.length))
    })
  return (
    <div className="letters-all">
      <Button
        icon={Printer}
        isBusy={task.isRunning}
        busyText={paperScreenTexts.printing}
        onPress={() => void printAll()}
      >
        {texts.printAll}
      </Button>
      <p className="support" role="status">
        {said}
      </p>
      <ProblemNotice problem={task.problem} />
    </div>
  )
}

function nameOf(of: Case, organisationId: string): string {
  return findOrganisation(of, organisationId)?.name ?? ''
}
