import { builtinModules } from 'node:module'
import type { InlineConfig } from 'vite'

/** Main and the workers that derive keys and seal files: ES modules for Electron's Node. */
export const mainConfig: InlineConfig = {
  configFile: false,
  publicDir: false,
  // Otherwise React comes twice: the half for developers too.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    // Stack frames in the log name functions and lines of these files.
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        index: 'main/index.ts',
        argon2Worker: 'main/vault/argon2Worker.ts',
        sealWorker: 'main/exchange/sealWorker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', ...builtinModules] },
}

/** The preload: one CommonJS file, because a sandboxed page's preload cannot be anything else. */
export const preloadConfig: InlineConfig = {
  ...mainConfig,
  build: {
    ...mainConfig.build,
    emptyOutDir: false,
    rolldownOptions: {
      input: { preload: 'main/preload.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
}
