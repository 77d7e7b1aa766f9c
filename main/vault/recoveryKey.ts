import { randomBytes } from 'node:crypto'

/** Thirty-two signs that are hard to take for one another: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lookAlikes: Record<string, string> = { O: '0', I: '1', L: '1' }
const groupCount = 8
const groupLength = 4

/** The key as eight groups of four signs, or which group (1-based) is mistyped; 0 when the number of signs is wrong. */
export type TypedRecoveryKey = { ok: true; key: string } | { ok: false; group: number }

export interface NewRecoveryKey {
  groups: string[]
  /** Which group (1-based) the user must type from the paper, to show that there is one. */
  confirmGroup: number
}

/** Makes a recovery key: eight groups of three random signs (120 bits in all) and a check sign. */
export function makeRecoveryKey(): NewRecoveryKey {
  const groups = Array.from({ length: groupCount }, (_, index) => {
    const values = Array.from(randomBytes(groupLength - 1), (byte) => byte % alphabet.length)
    return [...values, checkValue(index, values)].map((value) => alphabet[value]).join('')
  })
  return { groups, confirmGroup: (randomBytes(1).readUInt8() % groupCount) + 1 }
}

/** Reads a recovery key as people type it: any case, with or without spaces and dashes, O for 0 and I or L for 1. */
export function readRecoveryKey(typed: string): TypedRecoveryKey {
  const key = normaliseSigns(typed)
  if ([...key].length !== groupCount * groupLength) return { ok: false, group: 0 }
  const signs = [...key]
  for (let index = 0; index < groupCount; index += 1) {
    const values = signs
      .slice(index * groupLength, (index + 1) * groupLength)
      .map((sign) => alphabet.indexOf(sign))
    const isKnown = values.every((value) => value >= 0)
    if (!isKnown || checkValue(index, values.slice(0, -1)) !== values.at(-1))
      return { ok: false, group: index + 1 }
  }
  return { ok: true, key }
}

/** The signs alone, as they stand on the paper. */
export function normaliseSigns(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replace(/[OIL]/g, (sign) => lookAlikes[sign] ?? sign)
}

/**
 * The check sign of a group. Each place has its own weight in the field of 32 elements, the group's own place in the
 * key too: every single wrong sign is caught, and every exchange of two signs or of two groups.
 */
function checkValue(groupIndex: number, values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), double(groupIndex))
}

/** Doubles in the field of 32 elements, with x⁵ + x² + 1. */
function double(value: number): number {
  const doubled = value << 1
  return doubled < 32 ? doubled : doubled ^ 0b100101
}
