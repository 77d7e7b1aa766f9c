import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Everything the log can say. There is no way to write a sentence into it, so no name can end up there. */
export type LogCode =
  | 'started'
  | 'closed'
  | 'lock_idle'
  | 'lock_computer'
  | 'foreign_sender'
  | 'unknown_method'
  | 'window_gone'
  | 'print_failed'
  | 'backup_failed'
  | 'internal'

export interface Log {
  note(code: LogCode): void
  /** Writes down where something broke and gives the number a person can read out to IT. */
  failure(code: LogCode, where: string, error: unknown): string
}

export interface LogParts {
  folder: string
  now(): Date
  maxBytes?: number
}

/** The local log: two files at most, each line a time, a code and where in the program it happened. */
export function createLog({ folder, now, maxBytes = 512 * 1024 }: LogParts): Log {
  const file = join(folder, 'samverkansstod.log')

  function write(...words: string[]): void {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(file, `${file}.1`)
      appendFileSync(file, `${[now().toISOString(), ...words].join(' ')}\n`)
    } catch {
      // A full or locked disk must not take the program with it.
    }
  }

  return {
    note: (code) => write(code),
    failure(code, where, error) {
      const reference = String(randomBytes(4).readUInt32BE() % 1_000_000).padStart(6, '0')
      write(code, reference, where, ...traces(error))
      return reference
    },
  }
}

/** What is safe to keep of an error: its kind, its code and its stack frames. Never its message. */
function traces(error: unknown): string[] {
  if (!(error instanceof Error)) return ['thrown']
  const code = 'code' in error ? String(error.code) : ''
  return [plain(error.name), plain(code), ...frames(error)].filter((word) => word !== '')
}

function plain(word: string): string {
  return /^[A-Za-z0-9_]{1,40}$/.test(word) ? word : ''
}

/** `file:line:column` without the folder, which can hold the account's name. */
function frames(error: Error): string[] {
  const stack = error.stack ?? ''
  // The message comes first and may have line breaks of its own; without a clean cut there are no frames to trust.
  const at = error.message === '' ? 0 : stack.indexOf(error.message) + error.message.length
  if (error.message !== '' && !stack.includes(error.message)) return []
  return stack
    .slice(at)
    .split('\n')
    .flatMap((line) => /^ {4}at .*?([^\s()]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? [])
    .map((place) => basename(place.replaceAll('\\', '/')))
    .filter((place) => /^[\w.-]+:\d+:\d+$/.test(place))
    .slice(0, 8)
}
