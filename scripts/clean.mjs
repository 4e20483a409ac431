import { rm } from 'node:fs/promises';

/* What was built from files that are gone must not be shipped, nor imported. */
await rm(new URL('../dist/', import.meta.url), { recursive: true, force: true });
