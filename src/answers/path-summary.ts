import { supportOf } from '../domain/support.js';
import { counted } from './counted.js';
import { type EntityOf, hopClaim } from './hop-sentence.js';
import type { Path } from './path.js';
import { supportWords } from './support-words.js';

/** A path in a line: whom it leads along, how long it is, and where it is weakest. */
export async function pathSummary({ hops, weakest, knownOn }: Path, entityOf: EntityOf): Promise<string> {
  const ids = [hops[0].from, ...hops.map(({ to }) => to)];
  const names = (await Promise.all(ids.map(entityOf))).map(({ name }) => name);
  const support = supportWords(supportOf(weakest.relationship, knownOn));
  const where = hops.length === 1 ? '' : `weakest where ${await hopClaim(weakest, entityOf)}, with `;
  return `${names.join(' – ')}: ${counted(hops.length, 'hop')}; ${where}${support}`;
}
