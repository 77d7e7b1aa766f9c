// `node --import ./tests/support/typescript.mjs file.ts`: Node strips the types by itself; this only adds the
// ending that our imports leave out.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = context.parentURL?.endsWith('.ts') && specifier.startsWith('.')
    return next(isOurs && !/\.\w+$/.test(specifier) ? `${specifier}.ts` : specifier, context)
  },
})
