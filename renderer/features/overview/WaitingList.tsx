import type { LucideIcon } from 'lucide-react'
import { CalendarPlus, Clock, Files, HandHelping, Hourglass, Mail, Save, UserX } from 'lucide-react'
import type { Case } from '../../../shared/domain/case'
import { inWords } from '../../../shared/domain/noteFormulas'
import { findOrganisation, isProtected } from '../../../shared/domain/people'
import type { StepNumber } from '../../../shared/domain/routine'
import { waitingFor, waitingKinds, type Waiting, type WaitingKind } from '../../../shared/domain/waiting'
import { overviewTexts } from '../../../shared/texts/overview'
import { waitingTexts as texts } from '../../../shared/texts/waiting'
import { go } from '../../app/cases'
import { useToday } from '../../app/clock'
import { useApp, useSettings } from '../../app/store'
import { nameInLists } from '../../parts/caseNames'
import { dayWords } from '../../parts/dayWords'
import { shortName } from '../../parts/personNames'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useShortList } from './useShortList'

const icons: Record<WaitingKind, LucideIcon> = {
  consentMissing: UserX,
  actionsDue: Clock,
  copies: Files,
  replies: Mail,
  consentEnding: Hourglass,
  handover: HandHelping,
  nextDate: CalendarPlus,
}

interface WaitingListProps {
  cases: readonly Case[]
  onOpen: (caseId: string, step: StepNumber) => void
}

/** What waits for the user, child by child, the heaviest first, and the backup if it needs somebody. */
export function WaitingList({ cases, onOpen }: WaitingListProps) {
  const today = useToday()
  const areNamesHidden = useApp((state) => state.areNamesHidden)
  const backup = useBackupFault()
  const weight = (list: readonly Waiting[]) => waitingKinds.indexOf(list[0]?.kind ?? 'nextDate')
  const listed = cases
    .map((of) => ({ of, list: waitingFor(of, today) }))
    .filter(({ list }) => list.length > 0)
    .toSorted((a, b) => weight(a.list) - weight(b.list))
  const { shown, more, showMore } = useShortList(listed)
  return (
    <section className="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{texts.title}</h2>
      {listed.length === 0 && backup === null && <p className="waiting-none">{texts.nothing}</p>}
      <ul>
        {shown.map(({ of, list }) => {
          const name = nameInLists(of, areNamesHidden)
          return (
            <li key={of.id} className="waiting-child">
              <p className="waiting-name">{name}</p>
              <ul>
                {list.map((one) => (
                  <WaitingRow
                    key={one.kind}
                    icon={icons[one.kind]}
                    what={whatWaits(one, today)}
                    who={areNamesHidden || isProtected(of) ? '' : namesOf(of, one)}
                    action={texts.kinds[one.kind].go}
                    name={name}
                    onPress={() => onOpen(of.id, one.step)}
                  />
                ))}
              </ul>
            </li>
          )
        })}
        {backup !== null && (
          <li className="waiting-child">
            <p className="waiting-name">{texts.backup.name}</p>
            <ul>
              <WaitingRow
                icon={Save}
                what={backup}
                who=""
                action={texts.backup.go}
                name={texts.backup.name}
                onPress={() => void go({ screen: 'settings' })}
              />
            </ul>
          </li>
        )}
      </ul>
      {more > 0 && <Button onPress={showMore}>{overviewTexts.more(more)}</Button>}
    </section>
  )
}

interface WaitingRowProps {
  icon: LucideIcon
  what: string
  /** Whom it is about; empty where nobody is to be named. */
  who: string
  action: string
  /** Said with the button, so that each has a name of its own. */
  name: string
  onPress: () => void
}

function WaitingRow({ icon, what, who, action, name, onPress }: WaitingRowProps) {
  return (
    <li className="waiting-row">
      <div className="waiting-what">
        <Icon of={icon} />
        <div>
          <p>{what}</p>
          {who !== '' && <p className="support">{who}</p>}
        </div>
      </div>
      <Button size="small" aria-label={texts.goFor(action, name)} onPress={onPress}>
        {action}
      </Button>
    </li>
  )
}

function whatWaits({ kind, count, on }: Waiting, today: string): string {
  return texts.kinds[kind].what({
    count,
    day: on === null ? '' : dayWords(on, today),
    isToday: on === today,
  })
}

function namesOf(of: Case, { partyIds }: Waiting): string {
  return inWords(partyIds.map((id) => findOrganisation(of, id)?.name ?? shortName(of, id)))
}

/** The backup needs somebody when it has nowhere to go, or could not be saved; never because none is made yet. */
function useBackupFault(): string | null {
  const { backupFolder, lastBackupFailed } = useSettings()
  if (backupFolder === null) return texts.backup.none
  return lastBackupFailed ? texts.backup.failed : null
}
