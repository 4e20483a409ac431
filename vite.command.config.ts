import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the command into `dist/command`, with the packages that it imports: to find and open hundreds of files takes a third
 * of the time of a short command. What is imported late stays apart.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: file('./src/cli/attest.ts'),
    outDir: file('./dist/command'),
    target: 'node20',
    license: { fileName: 'licenses.md' },
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
  // The driver of Neo4j finds parts of itself by their names.
  ssr: { noExternal: true, external: ['neo4j-driver'] },
});
