import { randomBytes } from 'node:crypto'
import { normalisePassphrase } from '../../shared/domain/passphrase'

const wordCount = 6

/**
 * Six words drawn from the list, to be told over a telephone. With 2 048 words they hold 66 bits, and each guess costs
 * a second of work: nobody who finds the file gets through them.
 */
export function drawSealWords(words: readonly string[]): string {
  if (words.length === 0 || 0x10000 % words.length !== 0) throw new Error('some words would be drawn oftener')
  const drawn = () => words[randomBytes(2).readUInt16BE() % words.length]
  return Array.from({ length: wordCount }, drawn).join(' ')
}

/** The words as they were drawn, whatever capitals and spaces they are typed with. */
export function readSealWords(typed: string): string {
  return normalisePassphrase(typed).toLowerCase()
}
