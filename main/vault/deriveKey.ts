import { Worker } from 'node:worker_threads'

/** What is asked of the thread that stretches a passphrase. */
export interface Argon2Work {
  passphrase: Uint8Array
  salt: Uint8Array
  memoryKiB: number
  iterations: number
  parallelism: number
}

/** Stretches a passphrase to a 32-byte key in a thread of its own. The caller wipes what it passes and what it gets. */
export function deriveKey(workerPath: string | URL, work: Argon2Work): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: work })
    worker.once('message', (key: unknown) => {
      if (key instanceof Uint8Array && key.length === 32)
        resolve(Buffer.from(key.buffer, key.byteOffset, key.length))
      else reject(new Error('the passphrase could not be stretched'))
    })
    worker.once('error', reject)
    // After an answer this rejects a promise that is already settled, which does nothing.
    worker.once('exit', () => reject(new Error('the passphrase could not be stretched')))
  })
}
