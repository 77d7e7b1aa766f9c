import type { ComponentType } from 'react'

/** A screen that is not fetched when the program starts, but before it is shown: then it is there to take the focus. */
export interface LateScreen<P> {
  load(): Promise<void>
  Screen: ComponentType<P>
}

export function lateScreen<P extends object>(fetch: () => Promise<ComponentType<P>>): LateScreen<P> {
  let Loaded: ComponentType<P> | null = null
  return {
    async load() {
      Loaded ??= await fetch()
    },
    Screen(props) {
      if (Loaded === null) throw new Error('a late screen is loaded before it is shown')
      return <Loaded {...props} />
    },
  }
}
