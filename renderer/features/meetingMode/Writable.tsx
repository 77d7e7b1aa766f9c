import { Pencil, Plus } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { meetingTexts } from '../../../shared/texts/meeting'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextField'

interface WritableProps {
  heading: string
  /** What the part is called where several have the same heading. */
  name?: string
  className: string
  /** What the button says, and what it is called. */
  button: string
  buttonName: string
  value: string
  onChange: (text: string) => void
  /** The writing is done: what is written is to be kept. */
  onLeave: () => void
  /** One thing on each line: writing begins on a new one. */
  isPerLine?: boolean
  /** What is written, as the room reads it. */
  children: ReactNode
}

/** Text to read that becomes a box to write in, and text again when the box is left. */
export function Writable({
  heading,
  name = heading,
  className,
  button,
  buttonName,
  value,
  onChange,
  onLeave,
  isPerLine = false,
  children,
}: WritableProps) {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLElement>(null)
  const isLeftByKey = useRef(false)
  useLayoutEffect(() => {
    if (isOpen) {
      const box = place.current?.querySelector('textarea')
      box?.focus()
      box?.setSelectionRange(box.value.length, box.value.length)
    } else if (isLeftByKey.current) {
      isLeftByKey.current = false
      place.current?.querySelector('button')?.focus()
    }
  }, [isOpen])
  const open = () => {
    if (isPerLine && value !== '') onChange(`${value.trimEnd()}\n`)
    setOpen(true)
  }
  const leave = () => {
    // Another program came to the front: the writing goes on when the window is back.
    if (!document.hasFocus()) return onLeave()
    if (value !== value.trimEnd()) onChange(value.trimEnd())
    onLeave()
    setOpen(false)
  }
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return
    event.preventDefault()
    isLeftByKey.current = true
    event.target.blur()
  }
  return (
    <section ref={place} className={className} aria-label={name}>
      <h3>{heading}</h3>
      {isOpen ? (
        <div onKeyDownCapture={onKey}>
          <TextArea
            label={name}
            isLabelHidden
            description={isPerLine ? meetingTexts.areas.onePerLine : undefined}
            value={value}
            onChange={onChange}
            onBlur={leave}
          />
        </div>
      ) : (
        <>
          {children}
          <Button
            variant="plain"
            size="small"
            icon={isPerLine || value === '' ? Plus : Pencil}
            aria-label={buttonName}
            onPress={open}
          >
            {button}
          </Button>
        </>
      )}
    </section>
  )
}
