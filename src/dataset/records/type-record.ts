import { invariant } from '../../domain/errors.js';
import type { NarrowerType } from '../../domain/narrower-type.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { be, mutually, verb, type Wording } from '../../domain/wording.js';
import type { PhrasesInput, TypeInput } from './type-shape.js';

/** What an author wrote as a type: one where it breaks no rule. */
export function typeFrom({ name, narrows, description, ...input }: TypeInput): NarrowerType {
  return { name, narrows, wording: wordingFrom(input, narrows), description };
}

/** Phrases that are not given are those of the built-in type, but for a verb, whose inverse is its passive. */
function wordingFrom(
  { phrases, inversePhrases }: Pick<TypeInput, 'phrases' | 'inversePhrases'>,
  narrows: TypeInput['narrows'],
): Wording {
  const { wording: broad, symmetric } = VOCABULARY[narrows];
  const own = phrases && wordingOf(phrases);
  if (own !== null && symmetric) return mutually(own);
  const inverse = inversePhrases && wordingOf(inversePhrases);
  const implied = phrases?.verb ? own : null;
  return {
    forward: own?.forward ?? broad.forward,
    inverse: inverse?.forward ?? implied?.inverse ?? broad.inverse,
  };
}

function wordingOf({ is, verb: forms, following }: PhrasesInput): Wording {
  if (is !== null) {
    const [one = '', several] = is;
    return be(several === undefined ? one : [one, several]);
  }
  invariant(forms, 'phrases without words passed the rules');
  const [base = '', present = '', past = '', participle = past] = forms;
  return verb([base, present, past, participle], following ?? '');
}

/** The fields of a type that are read as this one: the inverse of `typeFrom`. */
export function typeRecord({ name, narrows, wording, description }: NarrowerType): object {
  return {
    name,
    narrows,
    phrases: phrasesRecord(wording.forward),
    inversePhrases: VOCABULARY[narrows].symmetric ? null : phrasesRecord(wording.inverse),
    description,
  };
}

function phrasesRecord(clause: Wording['forward']): object {
  if (clause.kind === 'be') return { is: typeof clause.rest === 'string' ? clause.rest : [...clause.rest] };
  const { base, present, past, participle, rest } = clause;
  const following = rest.trim();
  return { verb: [base, present, past, participle], ...(following === '' ? {} : { following }) };
}
