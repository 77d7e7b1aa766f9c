import { readFileSync } from 'node:fs'
import type { z } from '../../shared/domain/schema'

/** Why a file cannot be played: `message` names the field. */
export class PlayFileProblem extends Error {}

/** Reads a file and checks it against its schema. Throws `PlayFileProblem` with the field's name when it does not fit. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parseJson(path))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new PlayFileProblem(
    `${path}: ${issue?.path.join('.') || '(root)'}: ${issue?.message ?? 'does not fit'}`,
  )
}

/** The content of a JSON file, not yet checked. */
export function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new PlayFileProblem(`${path}: ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}`)
  }
}
