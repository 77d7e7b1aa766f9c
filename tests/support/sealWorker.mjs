// The program's own thread that seals, run from its source.
import './typescript.mjs'

await import('../../main/exchange/sealWorker.ts')
