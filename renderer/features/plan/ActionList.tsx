import { useState } from 'react'
import type { Action } from '../../../shared/domain/case'
import { currentMeeting } from '../../../shared/domain/case'
import { appTexts } from '../../../shared/texts/app'
import { planTexts } from '../../../shared/texts/plan'
import { discardDraft } from '../../app/drafts'
import { useOpenCase } from '../../app/store'
import { actionGroups } from '../../parts/plan/actionGroups'
import { RemovedAction } from '../../parts/plan/RemovedAction'
import { useActionRemoval } from '../../parts/plan/useActionRemoval'
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
  const { removed, remove, undo, problem } = useActionRemoval(of)
  const [said, setSaid] = useState('')
  return (
    <>
      {actions.length === 0 ? <p className="support">{planTexts.empty}</p> : <Head />}
      {actionGroups(actions, wheel).map(({ area, isEarlier, members }) => (
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
      <RemovedAction action={removed} onUndo={undo} />
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
