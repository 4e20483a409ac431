import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/* For `node --import`: writes each package that our own files import to IMPORTS_FILE, one a line. */

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  const isPackage = /^[a-z@][^:]*$/.test(specifier);
  const isOurs = !context.parentURL?.includes('/node_modules/');
  if (isPackage && isOurs) appendFileSync(String(process.env.IMPORTS_FILE), `${specifier}\n`);
  return nextResolve(specifier, context);
}

// The hooks run in a thread of their own, which imports this file too.
if (isMainThread) register(import.meta.url);
