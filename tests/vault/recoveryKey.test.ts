import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRecoveryKey, readRecoveryKey } from '../../main/vault/recoveryKey'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const key = fc.constant(null).map(() => makeRecoveryKey().groups)

describe('the recovery key', () => {
  it('is eight groups of four signs that are hard to mistake', () => {
    const { groups, confirmGroup } = makeRecoveryKey()
    expect(groups).toHaveLength(8)
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(confirmGroup).toBeGreaterThanOrEqual(1)
    expect(confirmGroup).toBeLessThanOrEqual(8)
    expect(makeRecoveryKey().groups).not.toEqual(groups)
  })

  it.each([
    ['in lower case', (groups: string[]) => groups.join(' ').toLowerCase()],
    ['without spaces', (groups: string[]) => groups.join('')],
    ['with dashes of any kind', (groups: string[]) => groups.join('-').replace('-', '–')],
    [
      'on two lines',
      (groups: string[]) => ` ${groups.slice(0, 4).join(' ')}\r\n${groups.slice(4).join('\t')} `,
    ],
    ['with look-alikes', (groups: string[]) => groups.join(' ').replaceAll('0', 'o').replaceAll('1', 'l')],
    [
      'with other look-alikes',
      (groups: string[]) => groups.join(' ').replaceAll('0', 'O').replaceAll('1', 'I'),
    ],
  ])('is read as people type it: %s', (_, typed) => {
    fc.assert(
      fc.property(key, (groups) => {
        expect(readRecoveryKey(typed(groups))).toEqual({ ok: true, key: groups.join('') })
      }),
    )
  })

  it('catches every single wrong sign and names its group', () => {
    const signs = makeRecoveryKey().groups.join('')
    for (let place = 0; place < signs.length; place += 1) {
      for (const wrong of [...alphabet, 'U', 'Å', '?'].filter((sign) => sign !== signs[place])) {
        const typed = signs.slice(0, place) + wrong + signs.slice(place + 1)
        expect(readRecoveryKey(typed)).toEqual({ ok: false, group: Math.floor(place / 4) + 1 })
      }
    }
  })

  it('catches two signs exchanged within a group', () => {
    const place = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(key, fc.integer({ min: 0, max: 7 }), place, place, (groups, index, one, other) => {
        const signs = [...(groups[index] ?? '')]
        fc.pre(signs[one] !== signs[other])
        ;[signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? '']
        expect(readRecoveryKey(groups.with(index, signs.join('')).join(' '))).toEqual({
          ok: false,
          group: index + 1,
        })
      }),
    )
  })

  it('catches two groups exchanged', () => {
    const place = fc.integer({ min: 0, max: 7 })
    fc.assert(
      fc.property(key, place, place, (groups, one, other) => {
        fc.pre(one !== other)
        const exchanged = groups.with(one, groups[other] ?? '').with(other, groups[one] ?? '')
        expect(readRecoveryKey(exchanged.join(' '))).toEqual({ ok: false, group: Math.min(one, other) + 1 })
      }),
    )
  })

  it('says that the number of signs is wrong', () => {
    const signs = makeRecoveryKey().groups.join('')
    for (const typed of ['', signs.slice(1), `${signs}7`])
      expect(readRecoveryKey(typed)).toEqual({ ok: false, group: 0 })
  })

  it('never fails on what people paste', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(readRecoveryKey(typed).ok).toBe(false)
      }),
    )
  })
})
