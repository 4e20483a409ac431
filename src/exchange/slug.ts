import { createHash } from 'node:crypto';

/** As a dataset has it: without blanks around, and a row of blanks as one. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** An id made of a text: its letters and digits; where it is long, or has letters of another script, with a hash of all of it. */
export function slugOf(text: string): string {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = folded.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  if (slug !== '' && slug.length <= 100 && !/[^\p{ASCII}]/u.test(folded.replaceAll(/[\p{P}\p{S}]/gu, '')))
    return slug;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return slug === '' ? `x-${hash}` : `${slug.slice(0, 100)}-${hash}`;
}
