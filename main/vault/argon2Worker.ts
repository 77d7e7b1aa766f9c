import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'
import type { Argon2Work } from './deriveKey'

/** The thread that stretches a passphrase: half a second of work that must not freeze the program. */
const work: Argon2Work = workerData
const key = await argon2id({
  password: work.passphrase,
  salt: work.salt,
  memorySize: work.memoryKiB,
  iterations: work.iterations,
  parallelism: work.parallelism,
  hashLength: 32,
  outputType: 'binary',
})
work.passphrase.fill(0)
parentPort?.postMessage(key)
