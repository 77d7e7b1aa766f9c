import { useState } from 'react'

/** How many are drawn at a time: more than most have, and few enough to draw at once. */
const portion = 50

/** The first of a long list, and as many again each time it is asked for. `about` is what the list is of now. */
export function useShortList<T>(list: readonly T[], about = '') {
  const [asked, setAsked] = useState({ about, count: portion })
  const count = asked.about === about ? asked.count : portion
  return {
    shown: list.slice(0, count),
    /** How many more the next press shows. */
    more: Math.min(portion, Math.max(0, list.length - count)),
    showMore: () => setAsked({ about, count: count + portion }),
  }
}
