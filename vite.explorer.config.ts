import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the explorer into `dist/explorer`: its files are served under `/explorer/`, its page at `/`. */
export default defineConfig({
  root: folder('./src/explorer'),
  base: '/explorer/',
  logLevel: 'warn',
  build: {
    outDir: folder('./dist/explorer'),
    emptyOutDir: true,
    target: 'es2022',
    // The map's library is as large, and loaded when a map is shown.
    chunkSizeWarningLimit: 700,
    // Data in addresses would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog: (level, log, print) => {
        // React's "use client" has no meaning in a bundle.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
    },
  },
});
