import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'

/** The window's page. Everything is a file of its own: the policy allows nothing inline, not even a font. */
export const rendererConfig: InlineConfig = {
  configFile: false,
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    target: 'chrome150',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    sourcemap: false,
    // Read from disk, not over a network: one file is as quick as many.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: 'renderer/index.html', paper: 'renderer/documents/paper.css' },
      // Papers are frozen as HTML that names this one file, so its name never changes.
      output: {
        assetFileNames: ({ names }) =>
          names[0] === 'paper.css' ? 'paper.css' : 'assets/[name]-[hash][extname]',
      },
    },
  },
}
