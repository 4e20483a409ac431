import type { Modality, Polarity } from './modality.js';

/*
 * How a relationship reads, seen from either end. A row of the vocabulary gives the forms of one verb; the twelve
 * phrases (polarity × modality × direction × tense) are built from them, so that no plan and
 * no denial can read as a fact because a form was forgotten.
 */

/** A verb with what follows it (request · "clemency for"), or "to be" with what follows it ("a parent of"). */
type Clause =
  | {
      readonly kind: 'verb';
      readonly base: string;
      readonly present: string;
      readonly past: string;
      readonly participle: string;
      /** Begins with a space, or is empty. */
      readonly rest: string;
    }
  | { readonly kind: 'be'; readonly rest: Complement };

/** The same for one and for several, or ["a parent of", "parents of"]. */
type Complement = string | readonly [one: string, several: string];

export interface Wording {
  readonly forward: Clause;
  /** Seen from the object. */
  readonly inverse: Clause;
}

export interface PhraseForm {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** See `tenseOf`. */
  readonly past: boolean;
  /** The viewed end is several people. */
  readonly plural: boolean;
}

/** A verb: base, third person, past and, where it differs, participle. Its inverse is the passive. */
export function verb(
  [base, present, past, participle = past]: readonly [
    base: string,
    present: string,
    past: string,
    participle?: string,
  ],
  following = '',
): Wording {
  const rest = following === '' ? '' : ` ${following}`;
  return {
    forward: { kind: 'verb', base, present, past, participle, rest },
    inverse: { kind: 'be', rest: `${participle}${rest} by` },
  };
}

/** "is X" one way and "is Y" the other; one argument where both ends are alike. */
export function be(rest: Complement, inverse = rest): Wording {
  return { forward: { kind: 'be', rest }, inverse: { kind: 'be', rest: inverse } };
}

/** The same wording seen from the object in words of its own. */
export function seenAs(wording: Wording, inverse: Wording): Wording {
  return { forward: wording.forward, inverse: inverse.forward };
}

/** Both ends do the same: "met" from either. */
export function mutually(wording: Wording): Wording {
  return seenAs(wording, wording);
}

/**
 * The phrase, to be read between the two names: "is not to meet".
 * POSSIBLE leaves open whether it has happened or is to come, and so do its words; "might", since "may not" forbids.
 */
export function say(clause: Clause, form: PhraseForm): string {
  const not = form.polarity === 'NEGATED' ? 'not ' : '';
  const are = form.plural ? 'are' : 'is';
  const rest = restOf(clause, form.plural);
  const base = clause.kind === 'be' ? 'be' : clause.base;
  const was = form.plural ? 'were' : 'was';
  if (form.modality === 'PLANNED') return `${form.past ? was : are} ${not}to ${base}${rest}`;
  if (form.modality === 'POSSIBLE') {
    const participle = clause.kind === 'be' ? 'been' : clause.participle;
    const perfect = form.past ? ` or might ${not}have ${participle}` : '';
    return `might ${not}${base}${perfect}${rest}`;
  }
  if (clause.kind === 'be') return `${form.past ? was : are} ${not}`.trimEnd() + rest;
  if (form.polarity === 'AFFIRMED') {
    const present = form.plural ? clause.base : clause.present;
    return `${form.past ? clause.past : present}${rest}`;
  }
  const does = form.plural ? 'do' : 'does';
  return `${form.past ? 'did' : does} not ${clause.base}${rest}`;
}

function restOf(clause: Clause, plural: boolean): string {
  if (clause.kind === 'verb') return clause.rest;
  return ` ${typeof clause.rest === 'string' ? clause.rest : clause.rest[plural ? 1 : 0]}`;
}
