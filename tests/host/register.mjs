// `node --import ./tests/host/register.mjs dist/main/index.js`: the built program gets this folder where it
// asks for `electron`. Only the loader's map changes; the program's own files are what they are.
import { registerHooks } from 'node:module'
import '../support/typescript.mjs'

const electron = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'electron' ? electron : specifier, context),
})
