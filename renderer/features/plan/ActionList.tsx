import { useEffect, useRef, useState } from 'react'
import type { Action, Case } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { areasThatLeft, type WheelArea, type WheelInUse } from '../../../shared/domain/wheel'
import { appTexts } from '../../../shared/texts/app'
import { planTexts } from '../../../shared/texts/plan'
import { discardDraft } from '../../app/drafts'
import { command } from '../../app/cases'
import { useOpenCase } from '../../app/store'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { AreaName, useWheel } from '../../parts/wheel'
import type { OpenRow as OpenRows } from '../../parts/useOpenRow'
import { Button } from '../../ui/Button'
import { OpenRow } from '../../ui/Sheet'
import { ActionForm } from './ActionForm'
import { ActionRow } from './ActionRow'
import { actionDraftKey, actionName, fieldsOf } from '../../parts/actionFields'

/** The plan's actions, area by area, and the line where the next one is written. */
export function ActionList({ rows }: { rows: OpenRows }) {
  const of = useOpenCase()
  const wheel = useWheel()
  const { actions } = currentMeeting(of)
  const { removed, remove, undo, problem } = useRemoval(of)
  const [said, setSaid] = useState('')
  return (
    <>
      {actions.length === 0 ? <p className="support">{planTexts.empty}</p> : <Head />}
      {grouped(actions, wheel).map(({ area, isEarlier, members }) => (
        <section key={area?.id ?? 'none'} className="action-area" aria-label={area?.name ?? planTexts.noArea}>
          <h4 className="action-area-name">
            {area === null ? planTexts.noArea : <AreaName area={area} isEarlier={isEarlier} />}
          </h4>
          <ul className="rows">
            {members.map((action) =>
              rows.isOpen(actionDraftKey(action.id)) ? (
                <OpenAction key={action.id} action={action} rows={rows} onRemove={() => remove(action)} />
              ) : (
                <ActionRow key={action.id} action={action} rows={rows} />
              ),
            )}
          </ul>
        </section>
      ))}
      <Removed action={removed} onUndo={undo} />
      <ProblemNotice problem={problem} />
      <OpenRow>
        <h4 className="action-new">{planTexts.newAction}</h4>
        <ActionForm
          actionId={null}
          label={planTexts.newAction}
          submitText={planTexts.add}
          onSaved={(what) => setSaid(planTexts.added(actionName({ what })))}
        />
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </OpenRow>
    </>
  )
}

/** What the columns hold; each row says it again to those who hear it. */
function Head() {
  return (
    <div className="rows" aria-hidden>
      <div className="row row-head action-row">
        <span>{planTexts.what}</span>
        <span>{planTexts.who}</span>
        <span>{planTexts.due}</span>
        <span />
      </div>
    </div>
  )
}

/** The focus goes here when a row disappears under it. */
function Removed({ action, onUndo }: { action: Action | null; onUndo: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (action !== null) place.current?.querySelector('button')?.focus()
  }, [action])
  return (
    <div ref={place} className="action-removed" role="status">
      {action !== null && (
        <>
          <p>{planTexts.removed(actionName(action))}</p>
          <Button size="small" onPress={onUndo}>
            {planTexts.undo}
          </Button>
        </>
      )}
    </div>
  )
}

interface OpenActionProps {
  action: Action
  rows: OpenRows
  onRemove: () => void
}

function OpenAction({ action, rows, onRemove }: OpenActionProps) {
  const of = useOpenCase()
  const key = actionDraftKey(action.id)
  const cancel = async () => {
    await discardDraft(of.id, key)
    rows.close()
  }
  return (
    <li id={rows.idOf(key)} className="open-row">
      <ActionForm
        actionId={action.id}
        initial={fieldsOf(action)}
        label={`${planTexts.changeAction}: ${actionName(action)}`}
        submitText={planTexts.save}
        onSaved={rows.close}
        onCancel={() => void cancel()}
      >
        <Button variant="plain" aria-label={planTexts.remove(actionName(action))} onPress={onRemove}>
          {appTexts.remove}
        </Button>
      </ActionForm>
    </li>
  )
}

/** What was removed last can be put back until something else is done in the case. */
function useRemoval(of: Case) {
  const task = useTask()
  const [last, setLast] = useState<{ action: Action; after: Case } | null>(null)
  const removed = last !== null && last.after === of ? last.action : null
  return {
    removed,
    problem: task.problem,
    remove: (action: Action) =>
      void task.run(async () => {
        const input = { caseId: of.id, actionId: action.id, draft: actionDraftKey(action.id) }
        setLast({ action, after: await command('plan.removeAction', input) })
      }),
    undo: () => {
      if (removed === null) return
      const { outcome: _, ...action } = removed
      void task.run(() => command('plan.saveAction', { caseId: of.id, action: { ...action, id: null } }))
    },
  }
}

interface Group {
  area: WheelArea | null
  isEarlier: boolean
  members: Action[]
}

/** In the wheel's order, then the areas that have left it; those without an area come last. */
function grouped(actions: readonly Action[], wheel: WheelInUse): Group[] {
  const inArea = (id: string | null) => actions.filter(({ areaId }) => areaId === id)
  const left = areasThatLeft(
    wheel,
    actions.map(({ areaId }) => areaId),
  )
  return [
    ...wheel.areas.map((area) => ({ area, isEarlier: false, members: inArea(area.id) })),
    ...left.map((area) => ({ area, isEarlier: true, members: inArea(area.id) })),
    { area: null, isEarlier: false, members: inArea(null) },
  ].filter(({ members }) => members.length > 0)
}
