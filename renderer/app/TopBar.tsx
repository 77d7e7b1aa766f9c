import './topBar.css'
import { Lock } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { appTexts } from '../../shared/texts/app'
import { contactDirectoryTexts } from '../../shared/texts/contactDirectory'
import { findResponsibleTexts } from '../../shared/texts/findResponsible'
import { ProblemNotice } from '../parts/ProblemNotice'
import { Logo } from '../ui/Brand'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Surfaces'
import { go, goToFindResponsible } from './cases'
import { lock, saveEverything } from './session'
import { useApp } from './store'
import { useTask } from './useTask'

/** The same everywhere: where you are, and the way to lock. */
export function TopBar() {
  const screen = useApp((state) => state.route.screen)
  return (
    <header className="top">
      <AriaButton className="brand" onPress={() => void go({ screen: 'overview' })}>
        <Logo />
        {appTexts.name}
      </AriaButton>
      <nav className="top-menu" aria-label={appTexts.menu}>
        <MenuEntry
          isCurrent={!['settings', 'findResponsible', 'contactDirectory'].includes(screen)}
          onPress={() => void go({ screen: 'overview' })}
        >
          {appTexts.overview}
        </MenuEntry>
        <MenuEntry isCurrent={screen === 'findResponsible'} onPress={() => void goToFindResponsible()}>
          {findResponsibleTexts.menu}
        </MenuEntry>
        <MenuEntry
          isCurrent={screen === 'contactDirectory'}
          onPress={() => void go({ screen: 'contactDirectory' })}
        >
          {contactDirectoryTexts.title}
        </MenuEntry>
        <MenuEntry isCurrent={screen === 'settings'} onPress={() => void go({ screen: 'settings' })}>
          {appTexts.settings}
        </MenuEntry>
      </nav>
      <div className="top-end">
        <Locking hasButton />
      </div>
    </header>
  )
}

/** Where there is no bar: the keyboard still locks. */
export function LockKeys() {
  return <Locking />
}

/** Outside the locked door: only whose program it is. */
export function LockedBar() {
  return (
    <header className="top">
      <p className="brand">
        <Logo />
        {appTexts.name}
      </p>
    </header>
  )
}

function MenuEntry({
  isCurrent,
  onPress,
  children,
}: {
  isCurrent: boolean
  onPress: () => void
  children: string
}) {
  return (
    <AriaButton
      className="top-entry"
      onPress={onPress}
      {...(isCurrent && { 'aria-current': 'page' as const })}
    >
      {children}
    </AriaButton>
  )
}

/** Locks when everything is saved; otherwise asks first, because what is not saved would be lost. */
function Locking({ hasButton = false }: { hasButton?: boolean }) {
  const [isAsking, setAsking] = useState(false)
  const task = useTask()
  const lockIfSaved = async () => {
    if (await saveEverything()) await task.run(lock)
    else setAsking(true)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'l') return
    event.preventDefault()
    void lockIfSaved()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const { title, body, stay, lock: lockAnyway } = appTexts.lockUnsaved
  return (
    <>
      {hasButton && (
        <Button size="small" icon={Lock} onPress={() => void lockIfSaved()}>
          {appTexts.lock} <kbd>{appTexts.lockKeys}</kbd>
        </Button>
      )}
      <ProblemNotice problem={task.problem} />
      <Dialog
        title={title}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="primary" onPress={() => setAsking(false)}>
              {stay}
            </Button>
            <Button onPress={() => void task.run(lock)}>{lockAnyway}</Button>
          </>
        }
      >
        <p>{body}</p>
      </Dialog>
    </>
  )
}
