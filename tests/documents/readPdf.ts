import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text and where its line begins on the page, in points from the lower left; `size` is that of its letters. */
export interface Placed {
  text: string
  x: number
  y: number
  width: number
  size: number
}

interface ReadPage {
  /** Everything on the page as running text, blanks evened out. */
  text: string
  placed: Placed[]
  width: number
  height: number
  /** How many times a font had nothing to draw for a character, and drew its empty box. */
  emptyBoxes: number
}

/** What a PDF holds, read back by a library that knows nothing of how it was made. */
export interface ReadPdf {
  pages: ReadPage[]
  title: string
  language: string
  isTagged: boolean
  outline: string[]
  fonts: { name: string; isType3: boolean }[]
  /** The roles of the tagged structure: `H1`, `Table`, `TH` … */
  roles: Set<string>
}

export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  // The library takes the bytes over, so it gets its own.
  const task = getDocument({ data: Uint8Array.from(data), verbosity: 0 })
  const pdf = await task.promise
  try {
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
    )
    const info = (await pdf.getMetadata()).info as Record<string, unknown>
    const fonts = new Map<string, boolean>()
    const roles = new Set<string>()
    const read: ReadPage[] = []
    for (const page of pages) {
      for (const font of await fontsOf(page)) fonts.set(font.name, font.isType3)
      collectRoles(await page.getStructTree(), roles)
      read.push(await readPage(page))
    }
    return {
      pages: read,
      title: String(info['Title']),
      language: String(info['Language']),
      isTagged: (await pdf.getMarkInfo())?.Marked === true,
      outline: ((await pdf.getOutline()) ?? []).flatMap(titles),
      fonts: [...fonts].map(([name, isType3]) => ({ name, isType3 })),
      roles,
    }
  } finally {
    await task.destroy()
  }
}

/** The pages (from 1) where a text stands. */
export function pagesWith(pdf: ReadPdf, text: string): number[] {
  return pdf.pages.flatMap((page, index) => (page.text.includes(text) ? [index + 1] : []))
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent()
  const { width, height } = page.getViewport({ scale: 1 })
  const placed = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            x: Number(item.transform[4]),
            y: Number(item.transform[5]),
            width: item.width,
            size: item.height,
          },
        ]
      : [],
  )
  const joined = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
  const text = joined.replace(/\s+/g, ' ').trim()
  return { text, placed, width, height, emptyBoxes: await emptyBoxesOn(page) }
}

/** The first glyph of every font is its empty box; our fonts are embedded with glyph numbers as codes. */
async function emptyBoxesOn(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const glyphs = fnArray.flatMap((operator, at) =>
    operator === OPS.showText ? (argsArray[at] as [unknown[]])[0] : [],
  )
  return glyphs.filter(
    (glyph) =>
      typeof glyph === 'object' &&
      glyph !== null &&
      'originalCharCode' in glyph &&
      glyph.originalCharCode === 0,
  ).length
}

interface LoadedFont {
  name: string
  isType3Font?: boolean
}

async function fontsOf(page: PDFPageProxy): Promise<{ name: string; isType3: boolean }[]> {
  await page.getOperatorList()
  const { items } = await page.getTextContent()
  const keys = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))
  return [...keys].map((key) => {
    const font = page.commonObjs.get(key) as LoadedFont
    return { name: font.name, isType3: font.isType3Font === true }
  })
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  if ('role' in node) roles.add(String(node.role))
  if ('children' in node && Array.isArray(node.children))
    node.children.forEach((child) => collectRoles(child, roles))
}

function titles(item: { title: string; items?: unknown[] }): string[] {
  return [item.title, ...((item.items ?? []) as { title: string; items?: unknown[] }[]).flatMap(titles)]
}
