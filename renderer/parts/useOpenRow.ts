import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { draftId } from '../app/drafts'
import { useApp } from '../app/store'

/** Which row of a list is open for writing: one at a time. */
export interface OpenRow {
  isOpen: (key: string) => boolean
  /** Something is written in the row that is not saved yet. */
  isStarted: (key: string) => boolean
  open: (key: string) => void
  /** Closes the open row; what is half written in it stays. The focus goes back to the row's button. */
  close: () => void
  /** Goes on the element that the row is drawn in, open or closed, so that the focus finds it. */
  idOf: (key: string) => string
}

/**
 * Keeps one row open in a list whose rows are draft forms; `keys` are their draft keys, and `caseId` is null for what
 * belongs to no case. A row that was half written when the screen was left is open when it comes back.
 */
export function useOpenRow(caseId: string | null, keys: readonly string[]): OpenRow {
  const drafts = useApp((state) => state.drafts)
  const isStarted = (key: string) => drafts[draftId(caseId, key)] !== undefined
  const [openKey, setOpenKey] = useState<string | null>(() => keys.find(isStarted) ?? null)
  const latest = useRef(openKey)
  // Where the focus goes with the row's new shape: before it is seen, so that no key or press comes in between.
  const wanted = useRef<{ key: string; selector: string } | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const { key, selector } = wanted.current
    wanted.current = null
    document.getElementById(idOf(key))?.querySelector<HTMLElement>(selector)?.focus()
  }, [openKey])
  const close = () => {
    // Turning back takes a moment; a row that has been opened meanwhile stays open.
    if (openKey === null || latest.current !== openKey) return
    latest.current = null
    wanted.current = { key: openKey, selector: 'button' }
    setOpenKey(null)
  }
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || openKey === null) return
    const row = document.getElementById(idOf(openKey))
    if (event.target instanceof Node && row?.contains(event.target)) close()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => closeOnEscape(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  return {
    isOpen: (key) => key === openKey,
    isStarted,
    open: (key) => {
      wanted.current = { key, selector: 'input:not([tabindex="-1"]), textarea, [tabindex="0"], button' }
      latest.current = key
      setOpenKey(key)
    },
    close,
    idOf,
  }
}

function idOf(key: string): string {
  return `row-${key}`
}
