import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { CustomScheme } from 'electron'
import { parsePaperPath, paperPath, type PrintChoice } from '../shared/domain/paperPrint'

export const scheme = 'app'
const host = 'samverkansstod'
export const origin = `${scheme}://${host}`

/** Standard and secure, so that Chromium gives our pages an origin of their own and the web's usual rules. */
export const appScheme: CustomScheme = { scheme, privileges: { standard: true, secure: true } }

const mimeTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/**
 * Names in the renderer's folder are plain. Whatever needs decoding, starts with a dot or knows about drives
 * and backslashes is not one of them, so there is nothing to normalise and no way out of the folder.
 */
const assetPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/

const shared = "img-src 'self' data:; font-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"

/** What the window's page may load and run. */
export const windowCsp = `default-src 'none'; script-src 'self'; ${shared}; frame-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`

/** A paper runs nothing at all; the window shows it in a frame. */
export const paperCsp = `default-src 'none'; ${shared}; frame-ancestors 'self'`

/** The address of a paper as it was frozen, or of one print of it. */
export function paperUrl(id: string, choice?: PrintChoice): string {
  return `${origin}/${paperPath(id, choice)}`
}

export function isPaperUrl(url: string): boolean {
  return paperAsked(url) !== null
}

function paperAsked(url: string): ReturnType<typeof parsePaperPath> {
  return url.startsWith(`${origin}/`) ? parsePaperPath(url.slice(origin.length + 1)) : null
}

/** Where on disk an address of ours lives, or null: not ours, not plain, or not a kind of file we have. */
export function assetFile(folder: string, url: string): string | null {
  if (!url.startsWith(`${origin}/`)) return null
  const path = url.slice(origin.length).replace(/[?#].*$/s, '')
  const name = path === '/' ? '/index.html' : path
  return assetPath.test(name) && extname(name) in mimeTypes ? join(folder, name) : null
}

/**
 * Answers every request of our pages: the built renderer from its folder, papers from main itself. `paper` gives a
 * page of HTML for one print of a paper, or null where there is none to show.
 */
export function createProtocolHandler(
  folder: string,
  paper: (id: string, choice: PrintChoice) => Promise<string | null>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refuse(405)
    const asked = paperAsked(request.url)
    if (asked !== null) {
      const page = await paper(asked.id, asked.choice)
      return page ? answer(page, '.html', paperCsp) : refuse(404)
    }
    const file = assetFile(folder, request.url)
    const body = file && (await readFile(file).catch(() => null))
    return body ? answer(new Uint8Array(body), extname(file), windowCsp) : refuse(404)
  }
}

function answer(body: BodyInit, extension: string, csp: string): Response {
  return new Response(body, { headers: { ...headers(csp), 'Content-Type': mimeTypes[extension] ?? '' } })
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headers(paperCsp) })
}

function headers(csp: string): Record<string, string> {
  return {
    'Content-Security-Policy': csp,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  }
}
