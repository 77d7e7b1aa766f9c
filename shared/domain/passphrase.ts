import { accept, refuse } from './result'
import type { Result } from './result'

/** Shorter words, such as "i" and "en", add too little to be counted. */
const shortestWord = 3
const fewestWords = 4
const fewestSigns = 16

/** The same phrase however the keyboard composed its letters, and however many spaces stand between the words. */
export function normalisePassphrase(typed: string): string {
  return typed.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/** A phrase that is long enough: four words of three letters or more, or sixteen signs. Answers with it normalised. */
export function checkPassphrase(typed: string): Result<string> {
  const passphrase = normalisePassphrase(typed)
  const words = passphrase.split(' ').filter((word) => [...word].length >= shortestWord)
  const isLongEnough = words.length >= fewestWords || [...passphrase].length >= fewestSigns
  return isLongEnough ? accept(passphrase) : refuse('passphrase_too_short')
}
