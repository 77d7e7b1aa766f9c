import './app.css'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { findResponsibleTexts } from '../../shared/texts/findResponsible'
import { ContactDirectory } from '../features/contactDirectory/ContactDirectory'
import { FindResponsible } from '../features/findResponsible/FindResponsible'
import { FirstStart } from '../features/firstStart/FirstStart'
import { Intake } from '../features/intake/Intake'
import { Overview } from '../features/overview/Overview'
import { ReceiveCase } from '../features/receiveCase/ReceiveCase'
import { RegisterChild } from '../features/registerChild/RegisterChild'
import { Settings } from '../features/settings/Settings'
import { Unlock } from '../features/unlock/Unlock'
import { VaultProblem } from '../features/unlock/VaultProblem'
import { ProblemNotice } from '../parts/ProblemNotice'
import { Welcome } from '../parts/Welcome'
import { go } from './cases'
import { CaseFrame } from './caseFrame/CaseFrame'
import { ErrorBoundary } from './ErrorBoundary'
import { meetingMode } from './lateScreens'
import { startSession } from './session'
import { isSearchKeys } from './searchKeys'
import { useApp, type Route } from './store'
import { LockedBar, LockKeys, TopBar } from './TopBar'
import { useTask } from './useTask'

/** What is on the screen: decided by how the vault stands, and then by where the user is. */
export function App() {
  const vault = useApp((state) => state.vault)
  switch (vault?.state) {
    case undefined:
      return <Starting />
    case 'empty':
      return <FirstStart />
    case 'locked':
      return <Outside />
    case 'problem':
      return <VaultProblem status={vault} />
    case 'unlocked':
      return <Inside />
  }
}

/** Until main has said how things stand: nothing, or why it cannot. */
function Starting() {
  const { run, problem } = useTask()
  const start = useEffectEvent(() => void run(startSession))
  useEffect(() => start(), [])
  if (problem === null) return null
  return (
    <Welcome>
      <ProblemNotice problem={problem} />
    </Welcome>
  )
}

/** The locked door, and what can be had without opening it. */
function Outside() {
  const [isFinding, setFinding] = useState(false)
  useEffect(() => {
    if (!isFinding) return undefined
    showFromStart()
    return whenLeftAlone(() => setFinding(false))
  }, [isFinding])
  if (!isFinding) return <Unlock onFindResponsible={() => setFinding(true)} />
  return (
    <>
      <LockedBar />
      <FindResponsible backText={findResponsibleTexts.backToUnlock} onBack={() => setFinding(false)} />
    </>
  )
}

/** A child's name does not stay on a screen that nobody sits at: nothing else would take it away from this one. */
function whenLeftAlone(leave: () => void): () => void {
  const signs = ['keydown', 'pointerdown'] as const
  let timer = setTimeout(leave, leftAloneAfter)
  const stay = () => {
    clearTimeout(timer)
    timer = setTimeout(leave, leftAloneAfter)
  }
  for (const sign of signs) window.addEventListener(sign, stay)
  return () => {
    clearTimeout(timer)
    for (const sign of signs) window.removeEventListener(sign, stay)
  }
}

const leftAloneAfter = 5 * 60_000

/**
 * The program with an open store. A new screen gets the focus, so that it is read from its beginning, unless a field
 * in it has taken it.
 */
function Inside() {
  const route = useApp((state) => state.route)
  const place = JSON.stringify(route)
  const isShared = route.screen === 'case' && route.view === 'meetingMode'
  const last = useRef(place)
  useShortcuts(route.screen, isShared)
  useEffect(() => {
    if (last.current !== place) showFromStart()
    last.current = place
  }, [place])
  return (
    <>
      {isShared ? <LockKeys /> : <TopBar />}
      <ErrorBoundary onLeave={() => useApp.setState({ route: { screen: 'overview' }, openCase: null })}>
        <Screen />
      </ErrorBoundary>
    </>
  )
}

function showFromStart() {
  const main = document.getElementById('main')
  if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}

/**
 * Ctrl+Shift+R takes a call and Ctrl+K searches among the cases, wherever the user is: what is half written elsewhere
 * stays as drafts. Not on a screen that the room sees: both are about other children.
 */
function useShortcuts(screen: Route['screen'], isShared: boolean) {
  useEffect(() => {
    if (isShared) return undefined
    const listener = (event: KeyboardEvent) => {
      const isCall = event.ctrlKey && event.shiftKey && !event.altKey && event.code === 'KeyR'
      const isSearch = isSearchKeys(event) && screen !== 'overview'
      if (!isCall && !isSearch) return
      event.preventDefault()
      void go(isCall ? { screen: 'intake' } : { screen: 'overview', toSearch: true })
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [screen, isShared])
}

function Screen() {
  const route = useApp((state) => state.route)
  switch (route.screen) {
    case 'overview':
      return <Overview hasSearchFocus={route.toSearch ?? false} />
    case 'registerChild':
      return <RegisterChild />
    case 'intake':
      return <Intake />
    case 'receiveCase':
      return <ReceiveCase />
    case 'settings':
      return <Settings />
    case 'contactDirectory':
      return <ContactDirectory contactId={route.contactId ?? null} />
    case 'findResponsible':
      return (
        <FindResponsible
          backText={findResponsibleTexts.back}
          onBack={() => useApp.setState({ route: route.from })}
        />
      )
    case 'case':
      if (route.view === 'meetingMode') return <meetingMode.Screen key={route.caseId} step={route.step} />
      return (
        <CaseFrame
          key={route.caseId}
          step={route.step}
          view={route.view ?? 'step'}
          hasEnded={route.hasEnded ?? false}
        />
      )
  }
}
