/**
 * How well a colour is seen, by the formula of WCAG 2. Colours are written `#RRGGBB`.
 */
type Rgb = readonly [number, number, number]

/** Text has to stand out this much from what it is written on. */
export const leastContrast = 4.5

const white: Rgb = [255, 255, 255]

/** The two ways an area's colour is used: white text on it, and its number on the light tone of it. */
export interface AreaContrast {
  onWhite: number
  onTone: number
}

export function areaContrast(colour: string): AreaContrast {
  const rgb = parse(colour)
  return { onWhite: contrast(rgb, white), onTone: contrast(rgb, toneOf(rgb)) }
}

/** Whether people can read what is written in the colour and on it; then its wedge is seen on the sheet too. */
export function isReadable(colour: string): boolean {
  const { onWhite, onTone } = areaContrast(colour)
  return Math.min(onWhite, onTone) >= leastContrast
}

/** The light tone of an area is 18 % of its colour on white. */
function toneOf(rgb: Rgb): Rgb {
  const mixed = (sign: number) => Math.round(0.18 * sign + 0.82 * 255)
  return [mixed(rgb[0]), mixed(rgb[1]), mixed(rgb[2])]
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(sign: number): number {
  const part = sign / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function parse(colour: string): Rgb {
  const sign = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16)
  return [sign(1), sign(3), sign(5)]
}
