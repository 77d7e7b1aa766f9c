import { describe, expect, it } from 'vitest'
import { checkPassphrase } from '../../shared/domain/passphrase'

describe('the passphrase', () => {
  it.each(['granris vante spegel tisdag', 'åka öga äga ile', 'ettlångtordsomräcker', 'kort med 16 tkn!'])(
    'is long enough: %s',
    (typed) => {
      expect(checkPassphrase(typed)).toEqual({ ok: true, value: typed.normalize('NFC') })
    },
  )

  it.each(['', 'tre korta ord', 'a b c d', 'en ko i ån', 'femton tecken !', `${' '.repeat(20)}kort`])(
    'is too short: "%s"',
    (typed) => {
      expect(checkPassphrase(typed)).toMatchObject({ ok: false, rule: 'passphrase_too_short' })
    },
  )

  it('is the same however it is composed and spaced', () => {
    const typed = '  granris\tvante  spegel a\u030aska '
    expect(checkPassphrase(typed)).toEqual({ ok: true, value: 'granris vante spegel åska' })
  })
})
