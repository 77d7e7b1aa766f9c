import '../ui/base.css'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { App } from './App'
import { flushDrafts } from './drafts'
import { allowEmptyHtmlOnly } from './trustedTypes'

allowEmptyHtmlOnly()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')

// Leaving a field or the window saves at once what is half typed in it.
window.addEventListener('focusout', () => void flushDrafts())
window.addEventListener('pagehide', () => void flushDrafts())

createRoot(root).render(
  <I18nProvider locale="sv-SE">
    <App />
  </I18nProvider>,
)
