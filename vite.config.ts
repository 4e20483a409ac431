import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the playground into `dist/playground`, whole: what the page needs, the server has. */
export default defineConfig({
  root: folder('./src/playground'),
  base: '/playground/',
  logLevel: 'warn',
  build: {
    outDir: folder('./dist/playground'),
    emptyOutDir: true,
    target: 'es2022',
    // The editor alone is larger than the size at which Vite warns.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      onLog: (level, log, print) => {
        // React's "use client" has no meaning in a bundle, and 200 modules say so.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
    },
  },
});
