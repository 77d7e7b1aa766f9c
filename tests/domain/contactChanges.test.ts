import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inUse,
  keepContact,
  mergeDirectory,
  restoreContact,
  retireContact,
  saveContact,
  type ContactChange,
  type DirectoryEntry,
} from '../../shared/domain/contactChanges'
import { detailsOf, responsibleContacts, type ContactDetails } from '../../shared/domain/contactDirectory'
import { contactFaults } from '../../shared/domain/contactFaults'
import { readWritten, writtenOf } from '../../shared/domain/contactWriting'
import { aContact, aList, anyDetails, anyList, someDetails } from '../support/contacts'
import { accepted } from './decisions'

const monday = '2026-03-02'
const tuesday = '2026-03-03'
const moheda = aContact('K-1', { unit: 'Moheda', address: 'bvc-alvesta@example.se' })
const aseda = aContact(
  'K-2',
  { municipality: 'Uppvidinge', unit: 'Åseda', address: 'vc-åseda@example.se' },
  true,
)
const number = aContact('K-3', {
  service: 'municipality',
  unit: null,
  kind: 'telephone',
  address: '0472 - 150 00',
})
const list = aList(moheda, aseda, number)
const right: ContactDetails = {
  ...detailsOf(moheda),
  address: 'bvc-moheda@example.se',
  source: 'Samtal',
  date: monday,
}

const save = (id: string, details: ContactDetails, changes: ContactChange[] = [], shipped = list) =>
  accepted(saveContact(shipped, changes, id, details, monday))
const retire = (id: string, changes: ContactChange[] = [], on: string | null = tuesday, shipped = list) =>
  accepted(retireContact(shipped, changes, id, on, tuesday))
const shown = (changes: ContactChange[], id: string, shipped = list): DirectoryEntry | undefined =>
  mergeDirectory(shipped, changes).find(({ contact }) => contact.id === id)

describe('the list and what was done here', () => {
  test('are the list as printed while nothing is done', () => {
    expect(inUse(mergeDirectory(list, []))).toEqual(list)
    for (const entry of mergeDirectory(list, []))
      expect(entry).toMatchObject({ origin: 'printed', changedOn: null, retiredOn: null, listNews: 'none' })
  })

  test('a correction stands in the place of the printed one, with the printed one beside it', () => {
    expect(shown(save('K-1', right), 'K-1')).toEqual({
      contact: { id: 'K-1', ...right, isMalformed: false },
      origin: 'corrected',
      printed: moheda,
      changedOn: monday,
      retiredOn: null,
      listNews: 'none',
    })
  })

  test('what is corrected to what the list says is no correction', () => {
    expect(save('K-1', detailsOf(moheda), save('K-1', right))).toEqual([])
  })

  test('an added contact comes last of its kind in its municipality', () => {
    const vislanda = { ...right, unit: 'Vislanda', address: 'vislanda@example.se' }
    const entries = mergeDirectory(list, save('own-1', vislanda))
    expect(entries.map(({ contact }) => contact.id)).toEqual(['K-1', 'own-1', 'K-2', 'K-3'])
    expect(entries[1]).toMatchObject({ origin: 'added', printed: null, changedOn: monday, listNews: 'none' })
  })

  test('an address printed wrong keeps its warning while it stands, and loses it when it is mended', () => {
    const checked = { ...detailsOf(aseda), unit: 'Åseda vårdcentral', date: monday }
    expect(shown(save('K-2', checked), 'K-2')?.contact.isMalformed).toBe(true)
    const mended = { ...checked, address: 'vc-aseda@example.se' }
    expect(shown(save('K-2', mended), 'K-2')?.contact.isMalformed).toBe(false)
  })

  test('retired is out of use but in sight, and comes back as it was', () => {
    const retired = retire('K-1', save('K-1', right))
    expect(shown(retired, 'K-1')).toMatchObject({ retiredOn: tuesday, contact: right })
    expect(inUse(mergeDirectory(list, retired)).contacts.map(({ id }) => id)).toEqual(['K-2', 'K-3'])
    expect(retire('K-1', retired, null)).toEqual(save('K-1', right))
    expect(retire('K-3', retire('K-3'), null)).toEqual([])
  })

  test('finding Barnens bästa-ansvarig uses the correction, and never what is retired', () => {
    const ask = (changes: ContactChange[]) =>
      responsibleContacts(inUse(mergeDirectory(list, changes)), {
        placement: 'inSchool',
        municipality: 'Alvesta',
        unit: null,
      }).map(({ address }) => address)
    expect(ask(save('K-3', { ...detailsOf(number), address: '0472 - 999 99' }))).toEqual(['0472 - 999 99'])
    expect(ask(retire('K-3'))).toEqual([])
  })

  test('nothing is done to what does not exist', () => {
    const gone = { ok: false, rule: 'contact_gone' }
    expect(retireContact(list, [], 'K-9', monday, monday)).toMatchObject(gone)
    expect(restoreContact([], 'K-1')).toMatchObject(gone)
    expect(keepContact(list, [], 'K-1')).toMatchObject(gone)
  })
})

describe('a newer list', () => {
  const newer = aList({ ...moheda, address: 'ny@example.se' }, aseda, number)
  const gone = aList(aseda, number)

  test('never overwrites a correction; it says that there is news, and lets one choose', () => {
    const changes = save('K-1', right)
    expect(shown(changes, 'K-1', newer)).toMatchObject({
      contact: right,
      printed: { address: 'ny@example.se' },
      listNews: 'changed',
    })
    const kept = accepted(keepContact(newer, changes, 'K-1'))
    expect(shown(kept, 'K-1', newer)).toMatchObject({ contact: right, listNews: 'none' })
    const taken = accepted(restoreContact(changes, 'K-1'))
    expect(shown(taken, 'K-1', newer)).toMatchObject({
      origin: 'printed',
      contact: { address: 'ny@example.se' },
    })
  })

  test('leaves what is retired out of use, and says that there is news', () => {
    const changes = retire('K-1')
    expect(shown(changes, 'K-1', newer)).toMatchObject({ retiredOn: tuesday, listNews: 'changed' })
    expect(shown(accepted(keepContact(newer, changes, 'K-1')), 'K-1', newer)?.listNews).toBe('none')
  })

  test('without a row keeps the correction of it, and says so', () => {
    const changes = save('K-1', right)
    expect(shown(changes, 'K-1', gone)).toMatchObject({
      contact: right,
      origin: 'corrected',
      listNews: 'gone',
    })
    const kept = accepted(keepContact(gone, changes, 'K-1'))
    expect(shown(kept, 'K-1', gone)).toMatchObject({ contact: right, origin: 'added', listNews: 'none' })
  })

  test('a correction, an addition and a retirement survive any newer list', () => {
    fc.assert(
      fc.property(anyList, anyList, anyDetails, anyDetails, (first, later, corrected, added) => {
        const [one, two] = first.contacts
        let changes = save('own', added, [], first)
        if (one !== undefined) changes = save(one.id, corrected, changes, first)
        if (two !== undefined) changes = retire(two.id, changes, tuesday, first)
        const inList = inUse(mergeDirectory(later, changes)).contacts
        expect(inList.find(({ id }) => id === 'own')).toMatchObject(added)
        if (one !== undefined) {
          const isAsPrinted = JSON.stringify(detailsOf(one)) === JSON.stringify(corrected)
          if (!isAsPrinted) expect(inList.find(({ id }) => id === one.id)).toMatchObject(corrected)
        }
        if (two !== undefined) expect(inList.some(({ id }) => id === two.id)).toBe(false)
        // Nothing of the later list is lost but what was corrected or retired.
        const touched = new Set(changes.map(({ id }) => id))
        const untouched = later.contacts.filter(({ id }) => !touched.has(id))
        expect(inList).toEqual(expect.arrayContaining(untouched))
      }),
    )
  })
})

describe('what is written about a contact', () => {
  const known = new Set([aseda.address])
  test.each<[string, Partial<ContactDetails>, string[]]>([
    ['an ordinary mailbox', {}, []],
    ['a mailbox that is no address', { address: 'bvc alvesta' }, ['address notAnAddress']],
    ['an address with a ring', { address: 'vc-å@example.se' }, ['address notAnAddress']],
    ['an address that is printed so', { address: aseda.address }, []],
    ['no address', { address: '' }, ['address missing']],
    ['no municipality', { municipality: null }, ['municipality missing']],
    ['no municipality, for the unborn', { municipality: null, service: 'maternalHealthCare' }, []],
    ['two lines', { unit: 'Mo\nheda' }, ['unit notPlain']],
    ['a sign that turns the text', { source: 'Sam\u202Etal' }, ['source notPlain']],
    ['a long unit', { unit: 'a'.repeat(121) }, ['unit tooLong']],
    ['no source', { source: ' ' }, ['source missing']],
    ['no day', { date: '' }, ['date missing']],
    ['no real day', { date: '2026-02-30' }, ['date notADay']],
    ['a day ahead', { date: tuesday }, ['date inFuture']],
    [
      'a mailbox for personal data',
      { isWithoutPersonalData: false },
      ['isWithoutPersonalData mailboxForPersonalData'],
    ],
    ['a number', { kind: 'telephone', address: '7648 / 0470-587648', isWithoutPersonalData: false }, []],
    ['a number in words', { kind: 'telephone', address: 'växeln' }, ['address notANumber']],
    ['a name in Link', { kind: 'link', address: 'Link: BVC Moheda' }, []],
  ])('%s', (_, change, faults) => {
    const found = contactFaults({ ...right, ...change }, known, monday)
    expect(found.map(({ field, kind }) => `${field} ${kind}`)).toEqual(faults)
    const saved = saveContact(aList(aseda), [], 'K-7', { ...right, ...change }, monday)
    expect(saved).toMatchObject(faults.length === 0 ? { ok: true } : { ok: false, rule: 'contact_faulty' })
  })

  test('is read as it was written', () => {
    fc.assert(
      fc.property(someDetails, (details) => {
        expect(readWritten(writtenOf(details))).toEqual({ details, read: details, faults: [] })
      }),
    )
  })
})
