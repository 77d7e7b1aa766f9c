import type { ReactNode } from 'react'
import { useRef } from 'react'
import { Form as AriaForm } from 'react-aria-components'

interface FormProps {
  children: ReactNode
  /** Faults are shown by the fields themselves; the first of them gets the focus, also when they come from main. */
  onSubmit: () => unknown
  className?: string
  'aria-label'?: string
}

/** A form with a button that saves. Enter in a line of text saves too. */
export function Form({ children, onSubmit, className = 'field-stack', ...rest }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  return (
    <AriaForm
      {...rest}
      ref={form}
      className={className}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        void Promise.resolve(onSubmit()).then(() => whenDrawn(() => focusFirstFault(form.current)))
      }}
    >
      {children}
    </AriaForm>
  )
}

/** The first frame may come before React has drawn what the answer changed. */
function whenDrawn(then: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(then))
}

function focusFirstFault(form: HTMLFormElement | null) {
  const fault = form?.querySelector('[aria-invalid="true"], [data-invalid]')
  if (!(fault instanceof HTMLElement)) return
  const target = fault.matches('input, textarea, button, [tabindex="0"]')
    ? fault
    : fault.querySelector('input, textarea, button, [tabindex="0"]')
  if (target instanceof HTMLElement) target.focus()
}
