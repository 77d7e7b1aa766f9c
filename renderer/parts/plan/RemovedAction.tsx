import './removedAction.css'
import { useEffect, useRef } from 'react'
import type { Action } from '../../../shared/domain/case'
import { planTexts } from '../../../shared/texts/plan'
import { Button } from '../../ui/Button'
import { actionName } from '../actionFields'

/** What was removed, and the way to put it back. The focus goes here when a row disappears under it. */
export function RemovedAction({ action, onUndo }: { action: Action | null; onUndo: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(action)
  useEffect(() => {
    if (action !== null) place.current?.querySelector('button')?.focus()
    // Put back, its button is gone: what is said next is read from here.
    else if (last.current !== null && document.activeElement === document.body) place.current?.focus()
    last.current = action
  }, [action])
  return (
    <div ref={place} className="action-removed" role="status" tabIndex={-1}>
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
