import { open } from 'node:fs/promises'

/** All of a file that somebody has chosen, or why not: it cannot be read, or it is larger than it may be. */
export async function readAtMost(
  path: string,
  mostBytes: number,
): Promise<Uint8Array | 'tooLarge' | 'unreadable'> {
  try {
    await using file = await open(path, 'r')
    const { size } = await file.stat()
    if (size > mostBytes) return 'tooLarge'
    // One more than it may have: a file can grow while it is read.
    const room = Math.min(size, mostBytes) + 1
    const { buffer, bytesRead } = await file.read(new Uint8Array(room), 0, room, 0)
    return bytesRead > mostBytes ? 'tooLarge' : buffer.subarray(0, bytesRead)
  } catch {
    return 'unreadable'
  }
}
