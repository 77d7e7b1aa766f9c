import './welcome.css'
import type { ReactNode } from 'react'
import { appTexts } from '../../shared/texts/app'
import { GlassWheel, Logo } from '../ui/Brand'

/** The page outside the locked door: glass to the left, what to do to the right. */
export function Welcome({ say, children }: { say?: string; children: ReactNode }) {
  return (
    <div className="welcome">
      <header className="welcome-art">
        <p className="brand">
          <Logo />
          {appTexts.name}
        </p>
        {say !== undefined && <p className="welcome-say">{say}</p>}
        <GlassWheel />
      </header>
      <main id="main" tabIndex={-1} className="welcome-main">
        {children}
      </main>
    </div>
  )
}
