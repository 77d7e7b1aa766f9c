import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  childHealthCareUnits,
  contactDirectorySchema,
  municipalitiesOf,
  type Placement,
  responsibleContacts,
  searchContacts,
} from '../../shared/domain/contactDirectory'

const shipped = new URL('../../resources/contact-directory.json', import.meta.url)
const directory = contactDirectorySchema.parse(JSON.parse(readFileSync(shipped, 'utf8')))

/** The routine's own list typed once more: id, municipality, unit, address; a line that is changed shows here. */
const printed = `
K-MHV-01|-|Mödrahälsovården|7648 / 0470-587648
K-MHV-02|-|Mödrahälsovården|Link: Mödrahälsovården
K-BHV-01|Alvesta|Alvesta|bvc-alvesta@kronoberg.se
K-BHV-02|Alvesta|Moheda|bvc-alvesta@kronoberg.se
K-BHV-03|Alvesta|Vislanda|info.vislanda@achima.se
K-BHV-04|Lessebo|Hovmantorp|vc-lessebo@kronoberg.se
K-BHV-05|Lessebo|Lessebo|vc-lessebo@kronoberg.se
K-BHV-06|Ljungby|Kungshögen|vc-kungshogen@kronoberg.se
K-BHV-07|Ljungby|Lagan|vc-lagan@kronoberg.se
K-BHV-08|Ljungby|Lidhult|vc-slandan@kronoberg.se
K-BHV-09|Ljungby|Läkarhuset|lakarhusetljungby@kronoberg.se
K-BHV-10|Ljungby|Praktikertjänst|ljungbyvardcentral@ptj.se
K-BHV-11|Ljungby|Sländan|vc-slandan@kronoberg.se
K-BHV-12|Markaryd|Gränsbygdskliniken|markaryd@gransbygdskliniken.se
K-BHV-13|Markaryd|Markaryd|bvc-markaryd@kronoberg.se
K-BHV-14|Markaryd|Strömsnäsbruk|bvc-stromsnasbruk@kronoberg.se
K-BHV-15|Tingsryd|Ryd|vc-ryd@kronoberg.se
K-BHV-16|Tingsryd|Tingsryd|vc-tingsryd@kronoberg.se
K-BHV-17|Uppvidinge|Hälsocentralen Falken|info@hcfalken.se
K-BHV-18|Uppvidinge|Lenhovda|vc-lenhovda@kronoberg.se
K-BHV-19|Uppvidinge|Åseda|vc-åseda@kronoberg.se
K-BHV-20|Växjö|Achima care|info.vaxjo@achima.se
K-BHV-21|Växjö|Birka|bhvbirka@kronoberg.se
K-BHV-22|Växjö|Braås|vc-braas@kronoberg.se
K-BHV-23|Växjö|Centrum|bhvcentrum@kronoberg.se
K-BHV-24|Växjö|Familjecenter Dalbo|vc-dalbo@kronoberg.se
K-BHV-25|Växjö|Hovshaga|hovshaga-vc@kronoberg.se
K-BHV-26|Växjö|Ingelstad|bhvingelstad@kronoberg.se
K-BHV-27|Växjö|Lammhult|vc-lammhult@kronoberg.se
K-BHV-28|Växjö|Rottne|vc-rottne@kronoberg.se
K-BHV-29|Växjö|Skärvet|vc-skarvet@kronoberg.se
K-BHV-30|Växjö|Prima Vård Söder|bvc.soder@primavard.nu
K-BHV-31|Växjö|-|TeleborgPPRvcTeleborgBHV@kronoberg.se
K-BHV-32|Växjö|Växjöhälsan|vc-vaxjohalsan@kronoberg.se
K-BHV-33|Älmhult|Achima|bvc.vc-almhult@kronoberg.se
K-BHV-34|Älmhult|Kry|vardcentralen-kry-almhult@kronoberg.se
K-KOM-01|Alvesta|-|0472 - 150 00
K-KOM-02|Lessebo|-|0478 - 125 00
K-KOM-03|Ljungby|-|0372 - 78 90 00
K-KOM-04|Markaryd|-|0433 - 720 00
K-KOM-05|Tingsryd|-|0477 - 441 00
K-KOM-06|Uppvidinge|-|0474 - 470 00
K-KOM-07|Växjö|-|0470 - 410 00
K-KOM-08|Älmhult|-|0476 - 550 00
`
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string, string])

const ids = (contacts: readonly { id: string }[]) => contacts.map(({ id }) => id)
const search = (query: string) => ids(searchContacts(directory, query))
const municipalities = [
  'Alvesta',
  'Lessebo',
  'Ljungby',
  'Markaryd',
  'Tingsryd',
  'Uppvidinge',
  'Växjö',
  'Älmhult',
]

describe('the shipped contacts', () => {
  test('are those of the routine, letter by letter and in its order (R-3.4, R-3.5, R-5.1, R-6.1)', () => {
    expect(
      directory.contacts.map(({ id, municipality, unit, address }) => [
        id,
        municipality ?? '-',
        unit ?? '-',
        address,
      ]),
    ).toEqual(printed)
  })

  test('are 34 mailboxes, 8 numbers of municipalities and the two of maternal health care', () => {
    const count = (service: string, kind: string) =>
      directory.contacts.filter((one) => one.service === service && one.kind === kind).length
    expect([
      count('childHealthCare', 'mailbox'),
      count('municipality', 'telephone'),
      count('maternalHealthCare', 'telephone'),
      count('maternalHealthCare', 'link'),
      directory.contacts.length,
    ]).toEqual([34, 8, 1, 1, 44])
  })

  test('take no personal data by mail, and warn about two addresses only', () => {
    for (const { kind, isWithoutPersonalData } of directory.contacts)
      expect(isWithoutPersonalData).toBe(kind === 'mailbox')
    expect(ids(directory.contacts.filter(({ isMalformed }) => isMalformed))).toEqual(['K-BHV-19', 'K-BHV-31'])
  })

  test('say where they come from and when', () => {
    const source =
      'Rutin för samverkan inom Kronobarnsmodellen vid tillfällig vårdkontakt eller barn som närstående'
    for (const contact of directory.contacts) expect(contact).toMatchObject({ source, date: '2024-05-13' })
  })

  test('cannot hold the same id twice, nor a mailbox that takes personal data', () => {
    const [first] = directory.contacts
    const mailbox = directory.contacts.find(({ kind }) => kind === 'mailbox')
    expect(contactDirectorySchema.safeParse({ contacts: [first, first] }).success).toBe(false)
    expect(
      contactDirectorySchema.safeParse({ contacts: [{ ...mailbox, isWithoutPersonalData: false }] }).success,
    ).toBe(false)
  })
})

describe('the search (R-3.11, R-3.15, R-5.1)', () => {
  test.each(printed)(
    'finds %s by its address, its unit and its municipality',
    (id, municipality, unit, address) => {
      expect(search(address)).toContain(id)
      expect(search(address.toUpperCase())).toContain(id)
      if (unit !== '-') expect(search(unit)).toContain(id)
      if (municipality !== '-') expect(search(municipality)).toContain(id)
    },
  )

  test.each([
    ['aseda', ['K-BHV-19']],
    ['ÅSEDA', ['K-BHV-19']],
    ['vc-åseda', ['K-BHV-19']],
    ['kungshogen', ['K-BHV-06']],
    ['  prima   vard ', ['K-BHV-30']],
    ['växjö achima', ['K-BHV-20']],
    ['achima', ['K-BHV-03', 'K-BHV-20', 'K-BHV-33']],
    ['0474-47000', ['K-KOM-06']],
    ['047447000', ['K-KOM-06']],
    ['0470 587648', ['K-MHV-01']],
    ['lidhult slandan', ['K-BHV-08']],
    ['moheda åseda', []],
    ['teleborg', ['K-BHV-31']],
    ['finns inte', []],
  ])('%j', (query, found) => expect(search(query)).toEqual(found))

  test.each(['', '   '])('with nothing written (%j) finds all', (query) =>
    expect(search(query)).toHaveLength(44),
  )

  test.each(['-', '/', '.*', '(', '\\'])('takes %j as a sign, not as a pattern', (query) => {
    for (const { municipality, unit, address } of searchContacts(directory, query))
      expect([municipality, unit, address].join(' ')).toContain(query)
  })
})

describe('the right contact (R-3.3, R-3.6, R-3.12, R-3.21, R-6.1, R-6.2)', () => {
  const ask = (placement: Placement | null, municipality: string | null, unit: string | null) =>
    ids(responsibleContacts(directory, { placement, municipality, unit }))

  test('is unknown until it is said which child', () => expect(ask(null, 'Växjö', 'K-BHV-22')).toEqual([]))

  test.each([null, 'Växjö'])('for an unborn child is maternal health care (%j)', (municipality) =>
    expect(ask('unborn', municipality, null)).toEqual(['K-MHV-01', 'K-MHV-02']),
  )

  test.each(municipalities.map((name, at) => [name, `K-KOM-0${at + 1}`]))(
    'for pupils and for young people outside gymnasiet in %s is %s',
    (municipality = '', id = '') => {
      expect(ask('inSchool', municipality, null)).toEqual([id])
      expect(ask('outsideUpperSecondary', municipality, null)).toEqual([id])
    },
  )

  test.each(printed.filter(([id]) => id.startsWith('K-BHV')))(
    'before school is the mailbox of the unit: %s',
    (id, municipality) => {
      expect(ask('beforeSchool', municipality, id)).toEqual([id])
      expect(ids(childHealthCareUnits(directory, municipality))).toContain(id)
    },
  )

  test('waits for the municipality, and for the unit of that municipality', () => {
    expect(ask('inSchool', null, null)).toEqual([])
    expect(ask('beforeSchool', 'Växjö', null)).toEqual([])
    expect(ask('beforeSchool', 'Växjö', 'K-BHV-19')).toEqual([])
    expect(ask('inSchool', 'Kalmar', null)).toEqual([])
  })

  test('is asked for in eight municipalities', () =>
    expect(municipalitiesOf(directory)).toEqual(municipalities))
})
