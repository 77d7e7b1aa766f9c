import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isUnsafeLocation, writeFileAtomic } from '../../main/files'
import { freshFolder } from './newVault'

describe('where a live store may be', () => {
  it.each([
    '\\\\server\\share\\Samverkansstöd',
    '\\\\?\\UNC\\server\\share',
    '//server/share',
    'C:\\Users\\maria\\OneDrive\\Samverkansstöd',
    'C:\\Users\\maria\\OneDrive - Kommunen\\Samverkansstöd',
    '/home/maria/onedrive/samverkansstod',
  ])('not %s', (path) => expect(isUnsafeLocation(path)).toBe(true))

  it.each([
    'C:\\Users\\maria\\AppData\\Local\\Samverkansstöd',
    '\\\\?\\C:\\Users\\maria\\AppData\\Local',
    'D:\\OneDriveBort\\Samverkansstöd',
    '/home/maria/.local/share/samverkansstod',
  ])('%s', (path) => expect(isUnsafeLocation(path)).toBe(false))

  it('not behind a link to such a folder', () => {
    const folder = freshFolder()
    mkdirSync(join(folder, 'OneDrive'))
    symlinkSync(join(folder, 'OneDrive'), join(folder, 'local'), 'junction')
    expect(isUnsafeLocation(join(folder, 'local', 'not', 'yet', 'there'))).toBe(true)
    expect(isUnsafeLocation(join(folder, 'elsewhere', 'vault'))).toBe(false)
  })
})

describe('a small file', () => {
  it('is replaced whole and leaves nothing beside it', () => {
    const folder = freshFolder()
    const path = join(folder, 'vault.json')
    writeFileAtomic(path, 'ett långt innehåll')
    writeFileAtomic(path, 'två')
    expect(readFileSync(path, 'utf8')).toBe('två')
    expect(readdirSync(folder)).toEqual(['vault.json'])
  })
})
