import { expect, test, vi } from 'vitest'
import { makePaper } from '../../shared/domain/papers'
import { renderPaper } from '../../renderer/documents/render'
import { accessibilityFaults } from '../support/accessibility'
import { today } from '../support/cases'
import { accepted } from '../domain/decisions'
import { held } from './heldMeeting'
import { startPress } from './press'
import { readPdf } from './readPdf'
import { aroundOn } from './sampleCase'

// A real browser makes every page here.
vi.setConfig({ testTimeout: 60_000 })

test('the timeline is one page, day by day, what is booked by itself, and can be read aloud', async () => {
  const { html } = renderPaper(accepted(makePaper('timeline', held, null, aroundOn(today))))
  const press = await startPress()
  try {
    const pdf = await readPdf(await press.pdf(html))
    expect(pdf.pages).toHaveLength(1)
    const text = pdf.pages[0]?.text ?? ''
    const order = [
      'Hittills',
      '9 mars 2026',
      'Samverkansmöte',
      'Framåt',
      '4 maj 2026',
      'Nästa möte klockan 13.30',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(pdf).toMatchObject({ title: 'Tidslinje', language: 'sv', isTagged: true })
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']))
    const page = await press.show(html)
    expect(await accessibilityFaults(page)).toEqual([])
  } finally {
    await press.close()
  }
})
