import { phraseOf } from '../../domain/phrase.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { RowStatement } from './read-row.js';

/** The statement in words for a person to check: "Ada Harrow worked for Quay Bank (chief of staff; ../2019-03-01)". */
export function saidOf(it: RowStatement): string {
  const { type, builtIn, polarity, modality, when, detail } = it;
  const past = VOCABULARY[builtIn].nature === 'EVENT' || (when?.edtf?.startsWith('../') ?? false);
  const phrase = phraseOf(
    { type: builtIn, polarity, modality },
    { end: 'subject', plural: it.subject.kind === 'Group' },
    past,
  );
  const more = [
    type === builtIn ? null : type,
    detail,
    when?.edtf ?? when?.words ?? null,
    when?.asOf === undefined ? null : `as of ${when.asOf}`,
    it.assertion === 'HEDGED' ? 'reportedly' : null,
    it.speakers.length === 0 ? null : `per ${it.speakers.join(', ')}`,
  ].filter((part) => part !== null);
  return `${it.subject.name} ${phrase} ${it.object.name}${more.length === 0 ? '' : ` (${more.join('; ')})`}`;
}
