import type { LucideIcon } from 'lucide-react'

interface IconProps {
  of: LucideIcon
  className?: string
  /** Heavier for small marks inside filled shapes. */
  strokeWidth?: number
}

/** A drawn sign, hidden from screen readers: the words beside it carry the meaning. */
export function Icon({ of: Shape, className, strokeWidth = 1.9 }: IconProps) {
  return (
    <Shape
      className={className === undefined ? 'icon' : `icon ${className}`}
      strokeWidth={strokeWidth}
      aria-hidden
    />
  )
}
