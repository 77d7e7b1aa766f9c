import { Component } from 'react'
import type { ReactNode } from 'react'
import { appTexts } from '../../shared/texts/app'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Surfaces'

interface ErrorBoundaryProps {
  children: ReactNode
  /** Leads somewhere that works. */
  onLeave: () => void
}

/** Catches a screen that breaks, says what is safe, and leads out of it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    const { title, safe, todo, action } = appTexts.crash
    const leave = () => {
      this.props.onLeave()
      this.setState({ hasFailed: false })
    }
    return (
      <main id="main" tabIndex={-1} className="page">
        <Notice tone="late" title={title} isUrgent action={<Button onPress={leave}>{action}</Button>}>
          <p>
            {safe} {todo}
          </p>
        </Notice>
      </main>
    )
  }
}
