import { parentPort, workerData } from 'node:worker_threads'
import { openBytes, sealBytes } from './sealing'
import type { SealWork } from './sealedCase'

/** The thread that seals and opens: a second of work that must not freeze the program. */
const work: SealWork = workerData
parentPort?.postMessage(
  work.kind === 'seal'
    ? await sealBytes(work.bytes, work.passphrase, work.workFactor)
    : await openBytes(work.bytes, work.passphrase),
)
