import { Check, FileText, Printer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { currentMeeting, type Case } from '../../../../shared/domain/case'
import { organisationName } from '../../../../shared/domain/childPlanParties'
import { plannedCopy } from '../../../../shared/domain/copies'
import { copyRecipients, planGaps } from '../../../../shared/domain/plan'
import type { LeftOut } from '../../../../shared/domain/leaveOut'
import type { PlanPlace } from '../../../../shared/domain/planSecrets'
import { nameInRoom } from '../../../../shared/domain/roomNames'
import { closingTexts } from '../../../../shared/texts/closing'
import { paperScreenTexts } from '../../../../shared/texts/papers'
import { planTexts } from '../../../../shared/texts/plan'
import { useToday } from '../../../app/clock'
import { useOpenCase, useSettings } from '../../../app/store'
import { useTask } from '../../../app/useTask'
import { usePaperNow } from '../../../parts/papers/usePaperNow'
import { SecretList } from '../../../parts/plan/SecretList'
import { ProblemNotice } from '../../../parts/ProblemNotice'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Surfaces'
import { planPaper, usePlanPrint, type PrintedPlan } from './usePlanPrint'

const texts = closingTexts.block

interface NextBlockProps {
  printed: PrintedPlan | null
  /** What is not to stand on the copies. */
  without: readonly LeftOut[]
  onPrinted: (printed: PrintedPlan) => void
  onEnd: () => Promise<void>
  /** Leads to where somebody protected is told of. */
  onPlace: (place: PlanPlace) => void
}

/** The one dark block: first the printing, then the end. Nothing waits for anything: what is missing is said. */
export function NextBlock({ printed, without, onPrinted, onEnd, onPlace }: NextBlockProps) {
  const of = useOpenCase()
  const today = useToday()
  const { printer } = useSettings()
  const ending = useTask()
  const paper = usePlanPrint(onPrinted, without)
  const now = usePaperNow()(planPaper)
  const isEnd = printed !== null && printed.paper === now
  // What stopped on its way out is printed further, not again.
  const isChanged = !isEnd && paper.stuck === null && currentMeeting(of).planPrintedOn !== null
  const place = useRef<HTMLDivElement>(null)
  const wasEnd = useRef(isEnd)
  useEffect(() => {
    if (isEnd && !wasEnd.current) place.current?.querySelector('button')?.focus()
    wasEnd.current = isEnd
  }, [isEnd])
  const print = () => paper.print(false, false)
  const end = () => void ending.run(onEnd)
  const isReady = isEnd && isAllDone(of, today)
  return (
    <section className="closing-next on-petrol" aria-label={texts.next}>
      <p className="closing-next-label">{isReady ? texts.ready : texts.next}</p>
      <h3>{isEnd ? texts.end : isChanged ? texts.again : texts.print(copyCounts(of, today).all)}</h3>
      <p>{isEnd ? thanks(of) : isChanged ? texts.changed : whatComesOut(of, today, printer)}</p>
      <div ref={place} className="closing-next-way">
        {isEnd ? (
          <Button icon={Check} size="large" isBusy={ending.isRunning} onPress={end}>
            {texts.end}
          </Button>
        ) : (
          <Button
            icon={Printer}
            size="large"
            isBusy={paper.isPrinting}
            busyText={paperScreenTexts.printing}
            onPress={print}
          >
            {paperScreenTexts.print}
          </Button>
        )}
      </div>
      <p className="closing-said" role="status">
        {isChanged ? '' : paper.said}
      </p>
      {paper.stuck !== null && (
        <Button
          icon={FileText}
          isBusy={paper.isSaving}
          onPress={() => paper.stuck && paper.savePdf(paper.stuck)}
        >
          {paperScreenTexts.savePdf}
        </Button>
      )}
      <div className="closing-then">
        {isEnd ? (
          <Button variant="link" onPress={() => paper.print(false, true)}>
            {texts.one}
          </Button>
        ) : (
          <Button variant="link" onPress={end}>
            {isChanged ? texts.end : texts.endWithout}
          </Button>
        )}
      </div>
      {paper.isAsking && (
        <div className="closing-secrets">
          <Notice
            title={planTexts.print.secrets}
            action={<Button onPress={() => paper.print(true)}>{planTexts.print.secretsAnyway}</Button>}
          >
            <p>{planTexts.print.secretsFirst}</p>
            <SecretList secrets={paper.secrets} onOpen={onPlace} />
          </Notice>
        </div>
      )}
      <ProblemNotice problem={ending.problem ?? paper.problem} />
    </section>
  )
}

function copyCounts(of: Case, today: string) {
  const ways = copyRecipients(of, today).flatMap((id) => plannedCopy(of, id, today)?.way ?? [])
  const count = (way: (typeof ways)[number]) => ways.filter((one) => one === way).length
  return { all: ways.length, now: count('now'), fetch: count('fetch'), send: count('send') }
}

/** How the copies are given, and what is left as lines to fill in by hand. */
function whatComesOut(of: Case, today: string, printer: string): string {
  const { all } = copyCounts(of, today)
  // In the system's dialog the number is chosen by hand.
  const howMany = printer === '' && all > 1 ? paperScreenTexts.chooseCount : ''
  const { coordination, next } = currentMeeting(of)
  const { both, coordinator, next: nextMeeting } = texts.blanks
  const blank =
    coordination === null && next === null
      ? both
      : coordination === null
        ? coordinator
        : next === null
          ? nextMeeting
          : ''
  return [texts.ways(copyCounts(of, today)), blank, howMany].join(' ').trim()
}

function thanks(of: Case): string {
  const { coordination, next } = currentMeeting(of)
  const day = next && closingTexts.next.chosen(next.date, next.start)
  const name =
    coordination === null
      ? ''
      : coordination.person === ''
        ? organisationName(of, coordination.organisationId)
        : nameInRoom(of, { partyId: coordination.organisationId, name: coordination.person, role: '' }).name
  return texts.thanks(day && `${day.charAt(0).toLowerCase()}${day.slice(1)}`, name)
}

function isAllDone(of: Case, today: string): boolean {
  const { coordination, next } = currentMeeting(of)
  return coordination !== null && next !== null && planGaps(of, today).length === 0
}
