import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import {
  headerFault,
  openCase,
  readContent,
  readSealedFile,
  sealCase,
  sealedJson,
} from '../../main/exchange/sealedCase'
import { openBytes, sealBytes } from '../../main/exchange/sealing'
import { drawSealWords, readSealWords } from '../../main/exchange/sealWords'
import type { SealedContent } from '../../shared/domain/sealedContent'
import { handedOver } from '../../shared/domain/handedOver'
import { today } from '../support/cases'
import { aHandedCase, everything, leftBehind, newSchool } from '../support/handover'
import { freshFolder } from '../vault/newVault'

const workerPath = new URL('../support/sealWorker.mjs', import.meta.url)
const words: string[] = JSON.parse(
  await readFile(new URL('../../resources/passphrase-words.json', import.meta.url), 'utf8'),
)
const passphrase = 'lykta björk torsdag färja sadel linne'
/** Sealing is as quick as it can be here; the program never asks for less than it does. */
const leastWork = 1

function content(): Omit<SealedContent, 'format' | 'version'> {
  const given = handedOver(aHandedCase(), everything, today)
  if (!given.ok) throw new Error(given.rule)
  const from = { name: 'Karin Ekdahl', role: 'rektor', school: 'Furuskolan' }
  return { madeOn: today, program: '0.1.0', from, to: newSchool.id, choice: everything, case: given.value }
}
const json = () => JSON.parse(Buffer.from(sealedJson(content())).toString())
const seal = (value: unknown) => sealBytes(Buffer.from(JSON.stringify(value)), passphrase, leastWork)

/** What the program makes of a file, as when it is received; the words are tried only where the header holds. */
async function received(bytes: Uint8Array, typed = passphrase): Promise<unknown> {
  const path = join(freshFolder(), '2026-14.samverkan')
  writeFileSync(path, bytes)
  const read = await readSealedFile(path)
  if (typeof read === 'string') return read
  const opened = await openBytes(read, typed)
  return opened instanceof Uint8Array ? readContent(opened) : opened
}

describe('a sealed case', () => {
  test('is opened by the program, on a thread of its own, and by any age tool', async () => {
    const sealed = await sealCase(workerPath, content(), passphrase)
    expect(Buffer.from(sealed.subarray(0, 80)).toString('latin1')).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/,
    )
    expect(await openCase(workerPath, sealed, passphrase)).toMatchObject(content())

    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    expect(JSON.parse(await decrypter.decrypt(sealed, 'text'))).toEqual(json())
  })

  test('shows nothing of what it holds, and holds nothing that is left behind', async () => {
    const sealed = Buffer.from(await seal(json()))
    const { firstName, lastName } = content().case.child
    for (const word of [firstName, lastName, 'Furuskolan', 'biblioteket', 'samverkansstod', today])
      for (const encoding of ['utf8', 'utf16le', 'latin1'] as const)
        expect(sealed.includes(Buffer.from(word, encoding))).toBe(false)
    for (const word of Object.values(leftBehind)) expect(JSON.stringify(json())).not.toContain(word)
  })
})

describe('is not taken in', () => {
  const changed = (change: object) => () => seal({ ...json(), ...change })
  const raw = (from: string, to: string) => () =>
    sealBytes(Buffer.from(JSON.stringify(json()).replace(from, to)), passphrase, leastWork)
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing at all', 'notOurs', () => new Uint8Array()],
    ['another kind of file', 'notOurs', () => Buffer.from('%PDF-1.7 and more')],
    ['too large a file', 'tooLarge', () => new Uint8Array(20 * 1024 * 1024 + 1)],
    ['a newer age', 'newer', () => Buffer.from('age-encryption.org/v2\n-> scrypt')],
    ['a header that is cut', 'cut', async () => (await seal(json())).subarray(0, 90)],
    ['a file without its end', 'altered', async () => (await seal(json())).subarray(0, -1)],
    ['nothing behind the header', 'cut', async () => (await seal(json())).subarray(0, 180)],
    [
      'a changed content',
      'altered',
      async () => (await seal(json())).map((byte, at) => (at === 900 ? byte ^ 1 : byte)),
    ],
    ['a sealed text', 'notOurs', () => sealBytes(Buffer.from('Hej'), passphrase, leastWork)],
    ['another format', 'notOurs', changed({ format: 'samverkansstod-registerutdrag' })],
    ['a newer version', 'newer', changed({ version: 2 })],
    ['an extra field', 'altered', changed({ more: 1 })],
    ['a field less', 'altered', changed({ from: undefined })],
    ['a receiver who is not there', 'altered', changed({ to: '00000000-0000-4000-8000-000000000404' })],
    ['more than could be handed over', 'altered', changed({ case: aHandedCase() })],
    ['an extra field in the case', 'altered', raw('"siblingCaseIds"', '"more":1,"siblingCaseIds"')],
    ['a prototype', 'notOurs', raw('"siblingCaseIds"', '"__proto__":{"own":true},"siblingCaseIds"')],
    ['a prototype among the ticks', 'notOurs', raw('"ticks":{', '"ticks":{"__proto__":"2026-01-01"')],
  ])('%s: %s', async (_, reason, bytes) => {
    expect(await received(await bytes())).toBe(reason)
    expect(Object.hasOwn(Object.prototype, 'own')).toBe(false)
  })

  test('with other words', async () => {
    expect(await received(await seal(json()), 'helt andra ord')).toBe('wrongPassphrase')
  })

  test('a file that asks for more work than this computer should do, before any is done', async () => {
    const sealed = Buffer.from(await seal(json())).toString('latin1')
    for (const work of ['19', '20', '30', '99']) {
      const bytes = Buffer.from(sealed.replace(/(scrypt \S+) 1\n/, `$1 ${work}\n`), 'latin1')
      expect(headerFault(bytes)).toBe('tooMuchWork')
    }
  })

  test('a file for a key instead of words', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p')
    expect(await received(await encrypter.encrypt('Hej'))).toBe('notOurs')
  })
})

test('10 000 changed files: no crash, and nothing is taken in', async () => {
  const seed = randomBytes(4).readUInt32LE()
  console.info(`mutations of a sealed file, seed ${seed}`)
  const random = randomFrom(seed)
  const sealed = await seal(json())
  let before = 0
  for (let round = 0; round < 10_000; round += 1) {
    const bytes = mutated(sealed, random)
    if (Buffer.compare(bytes, sealed) === 0) continue
    const fault = headerFault(bytes)
    if (fault !== null) before += 1
    const opened = fault ?? (await openBytes(bytes, passphrase))
    const reason = opened instanceof Uint8Array ? readContent(opened) : opened
    expect(typeof reason, `round ${round} of seed ${seed}`).toBe('string')
  }
  expect(before).toBeGreaterThan(5000)
})

/** One to four changes, mostly in the header: a byte changed, put in or taken out, or the end cut off. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = Buffer.from(bytes)
  const changes = 1 + Math.floor(random() * 4)
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(random() * (random() < 0.8 ? 185 : result.length))
    const kind = Math.floor(random() * 10)
    const byte = Buffer.of(Math.floor(random() * 256))
    if (kind < 6) result[at] = byte[0] ?? 0
    else if (kind < 8) result = Buffer.concat([result.subarray(0, at), byte, result.subarray(at)])
    else if (kind < 9) result = Buffer.concat([result.subarray(0, at), result.subarray(at + 1)])
    else result = result.subarray(0, at)
  }
  return result
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

describe('the words', () => {
  test('are 2 048 short ones that are not taken for each other', () => {
    expect(new Set(words).size).toBe(2048)
    for (const word of words) expect(word).toMatch(/^[a-zåäö]{3,8}$/)
    // One letter wrong never makes another word of the list.
    const shapes = words.flatMap((word) =>
      Array.from(word, (_, at) => `${word.slice(0, at)}_${word.slice(at + 1)}`),
    )
    expect(new Set(shapes).size).toBe(shapes.length)
    // Nor does an ending: `klack` and `klackar`.
    const all = new Set(words)
    expect(words.filter((word) => all.has(word.slice(0, -1)) || all.has(word.slice(0, -2)))).toEqual([])
  })

  test('hold nothing rude', () => {
    const rude = [
      'hora',
      'fitta',
      'kuk',
      'skit',
      'fan',
      'jävel',
      'neger',
      'bög',
      'slampa',
      'idiot',
      'snopp',
      'hitler',
    ]
    expect(words.filter((word) => rude.some((one) => word === one))).toEqual([])
  })

  test('are drawn six at a time, and read whatever way they are typed', () => {
    const drawn = drawSealWords(words)
    expect(drawn.split(' ')).toHaveLength(6)
    expect(drawn.split(' ').every((word) => words.includes(word))).toBe(true)
    expect(drawSealWords(words)).not.toBe(drawn)
    expect(readSealWords(`  ${drawn.toUpperCase().replaceAll(' ', '   ')} `)).toBe(drawn)
  })
})
