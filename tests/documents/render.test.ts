import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isolated } from '../../shared/domain/bidi'
import type { ChildPlanSnapshot } from '../../shared/domain/childPlan'
import { renderPaper } from '../../renderer/documents/render'
import { readSample, sampleCase, samplePlan } from './sampleCase'

const file = readSample('ordinary')
const ordinary = samplePlan(sampleCase(file), file)

function htmlOf(change: Partial<ChildPlanSnapshot> = {}): string {
  return renderPaper({ kind: 'childPlan', snapshot: { ...ordinary, ...change } }).html
}

/** The page's tags without what stands between them. Typed text can hold no `<`: it is escaped. */
function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>/g) ?? []
}

const known =
  /^<(!doctype|\/?(html|head|meta|title|link|body|main|header|footer|section|div|p|h1|h2|dl|dt|dd|ul|li|b|bdi|span|blockquote|table|thead|tbody|tr|th|td|svg|g|path|circle|text))[\s>/]/

describe('the page of a paper', () => {
  test('has one style sheet, no scripts and no styles of its own', () => {
    const tags = tagsOf(htmlOf())
    expect(tags.filter((tag) => tag.startsWith('<link'))).toEqual([
      '<link rel="stylesheet" href="/paper.css"/>',
    ])
    for (const tag of tags) {
      expect(tag).toMatch(known)
      expect(tag).not.toMatch(/\sstyle=|\son\w+=|javascript:/)
    }
  })

  test('is titled without a name, in Swedish, with one first heading', () => {
    const html = htmlOf()
    expect(html).toMatch(/^<!doctype html><html lang="sv"/)
    expect(html).toContain('<title>Barnets plan</title>')
    expect(html.match(/<h1>/g)).toHaveLength(1)
  })

  test('every head of a table says what it is the head of', () => {
    for (const tag of tagsOf(htmlOf()).filter((one) => one.startsWith('<th') && !one.startsWith('<thead'))) {
      expect(tag).toMatch(/scope="(col|row|rowgroup)"/)
    }
  })

  test('whatever people type stays text', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</style><script>alert(1)</script>',
        '"><img src=x onerror=y>',
        '\\0a } @page {',
        '\u0000\r\n"\'',
      ),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const html = htmlOf({
          label: text,
          childViews: text,
          actions: [{ areaNumber: 1, what: text, responsible: text, due: null, followUp: text }],
          participants: [{ name: text, role: text, presence: 'absent' }],
          copies: [{ partyId: null, to: text, how: text }],
          areas: [{ number: 1, name: text, works: text, challenging: text, childWords: text, goal: text }],
        })
        expect(tagsOf(html).filter((tag) => !known.test(tag))).toEqual([])
        const foot = decoded(/data-foot="([^"]*)"/.exec(html)?.[1] ?? '')
        expect(foot.startsWith(`${isolated(text)}, 9 december 2025, version 1. `)).toBe(true)
      }),
    )
  }, 30_000)
})

function decoded(attribute: string): string {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

describe('the wheel', () => {
  test.each([3, 7, 12])('is drawn with %i areas', (count) => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1)
    const html = htmlOf({ wheel: numbers, areas: [{ ...ordinary.areas[0]!, number: 1 }] })
    expect(html.match(/<g class="wedge/g)).toHaveLength(count)
    expect(html.match(/<g class="wedge taken"/g)).toHaveLength(1)
    expect(html).toContain('aria-label="Barnets bästa-hjulet. Ifyllda områden: 1."')
    expect(html).not.toMatch(/NaN|Infinity/)
  })
})

test('the words of the child get quotation marks once', () => {
  const words = (childWords: string) => htmlOf({ areas: [{ ...ordinary.areas[0]!, childWords }] })
  expect(words('Hej')).toContain('<p dir="auto">”Hej”</p>')
  expect(words('”Hej”')).toContain('<p dir="auto">”Hej”</p>')
})

test('whatever people type stays text in a letter and a form too', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</p><script>alert(1)</script>', '"><img src=x onerror=y>'),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const author = { name: text, role: text, school: text, phone: text, isBestInterests: true }
      const child = { name: text, identity: { kind: 'personnummer' as const, value: text } }
      const frozen = { version: 1, templateVersion: 1 as const, caseNumber: text, author }
      const pages = [
        renderPaper({ kind: 'informationSheet', snapshot: { ...frozen, voice: 'family' } }),
        renderPaper({
          kind: 'consentSheet',
          snapshot: { ...frozen, child, person: text, voice: 'guardian', organisations: [text] },
        }),
        renderPaper({
          kind: 'invitationLetter',
          snapshot: {
            ...frozen,
            child,
            to: { organisation: text, contact: text },
            isProtected: false,
            when: null,
            place: text,
            link: text,
            answerBy: null,
            school: text,
            schoolClass: text,
            guardians: [text],
            reason: text,
            wheel: [1],
            areas: [{ number: 1, name: text }],
            consents: [{ who: text, form: 'oral', on: '2026-03-10' }],
            others: [text],
          },
        }),
      ]
      for (const { html } of pages) {
        expect(tagsOf(html).filter((tag) => !known.test(tag))).toEqual([])
        expect(html).not.toMatch(/<[^>]*\s(style|on\w+)=/)
      }
    }),
  )
}, 30_000)
