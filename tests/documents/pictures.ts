import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import pixelmatch from 'pixelmatch'

/** Set to renew the kept pictures: `RENEW_PICTURES=1 npx vitest run tests/documents/planPicture.test.ts`. */
export const isRenewing = process.env['RENEW_PICTURES'] === '1'

/** Pixels to a point. */
const finer = 1.5

/** Each page of a PDF as a picture. */
export async function drawPages(data: Uint8Array): Promise<Canvas[]> {
  const task = getDocument({ data: Uint8Array.from(data), verbosity: 0 })
  const pdf = await task.promise
  try {
    const drawn: Canvas[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const viewport = page.getViewport({ scale: finer })
      const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
      // The library draws on this canvas as on a browser's.
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
      drawn.push(canvas)
    }
    return drawn
  } finally {
    await task.destroy()
  }
}

/**
 * How many pixels differ from the kept picture, softened edges aside. Where they do, what was drawn now lies in
 * `dist/pictures/` beside what was kept.
 */
export async function differenceFrom(name: string, drawn: Canvas): Promise<number> {
  const kept = new URL(`pictures/${name}.png`, import.meta.url)
  if (isRenewing) writeFileSync(kept, drawn.toBuffer('image/png'))
  // A page more than there used to be.
  if (!existsSync(kept)) return Infinity
  const { width, height } = drawn
  const image = await loadImage(readFileSync(kept))
  if (image.width !== width || image.height !== height) return Infinity
  const before = createCanvas(width, height)
  before.getContext('2d').drawImage(image, 0, 0)
  const pixels = (canvas: Canvas) => canvas.getContext('2d').getImageData(0, 0, width, height).data
  const different = pixelmatch(pixels(before), pixels(drawn), undefined, width, height, { threshold: 0.25 })
  if (different > 0) {
    const now = new URL('../../dist/pictures/', import.meta.url)
    mkdirSync(now, { recursive: true })
    writeFileSync(new URL(`${name}.png`, now), drawn.toBuffer('image/png'))
  }
  return different
}

/** How many dark pixels lie between two heights of a page, in points from below. */
export function inkBetween(drawn: Canvas, high: number, low: number): number {
  const [top, bottom] = [high, low].map((y) => Math.round(drawn.height - y * finer)) as [number, number]
  const { data } = drawn.getContext('2d').getImageData(0, top, drawn.width, Math.max(bottom - top, 1))
  return data.filter((value, at) => at % 4 === 0 && value < 200).length
}

/** Whether a page has any colour: a pixel whose three parts are not alike. */
export function coloursOn(drawn: Canvas): number {
  const { data } = drawn.getContext('2d').getImageData(0, 0, drawn.width, drawn.height)
  let coloured = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) coloured += 1
  }
  return coloured
}
