import type { Modality, Polarity } from './modality.js';

/*
 * How a relationship reads, seen from either end. A row of the vocabulary gives the forms of one verb; the twelve
 * phrases (polarity × modality × direction, and the two tenses of a state) are built from them, so that no plan and
 * no denial can read as a fact because somebody forgot a form.
 */

/** One verb with what follows it ("advocate for"), or a form of "to be" with what follows it ("a parent of"). */
type Clause =
  | {
      readonly kind: 'verb';
      readonly base: string;
      readonly present: string;
      readonly past: string;
      readonly participle: string;
    }
  | { readonly kind: 'be'; readonly rest: string };

export interface Wording {
  readonly forward: Clause;
  /** Seen from the object. */
  readonly inverse: Clause;
}

export interface PhraseForm {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** An ended state and every event are in the past. */
  readonly past: boolean;
  /** The viewed end is several people. */
  readonly plural: boolean;
}

/** A verb: base, third person, past and, where it differs, participle. Its inverse is the passive. */
export function verb(base: string, present: string, past: string, participle = past): Wording {
  return { forward: { kind: 'verb', base, present, past, participle }, inverse: be(`${participle} by`).forward };
}

/** "is X" one way and "is Y" the other; one argument where both ends are alike. */
export function be(rest: string, inverse = rest): Wording {
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
 * POSSIBLE leaves open whether it has happened or is to come, and so do its words.
 */
export function say(clause: Clause, form: PhraseForm): string {
  const not = form.polarity === 'NEGATED' ? 'not ' : '';
  const are = form.plural ? 'are' : 'is';
  const base = clause.kind === 'be' ? `be ${clause.rest}` : clause.base;
  if (form.modality === 'PLANNED') return `${are} ${not}to ${base}`;
  if (form.modality === 'POSSIBLE') {
    const perfect = clause.kind === 'be' ? `been ${clause.rest}` : clause.participle;
    return form.past ? `may ${not}${base} or have ${perfect}` : `may ${not}${base}`;
  }
  if (clause.kind === 'be') {
    const was = form.plural ? 'were' : 'was';
    return `${form.past ? was : are} ${not}${clause.rest}`;
  }
  if (form.polarity === 'AFFIRMED') {
    if (form.past) return clause.past;
    return form.plural ? clause.base : clause.present;
  }
  const does = form.plural ? 'do' : 'does';
  return `${form.past ? 'did' : does} not ${clause.base}`;
}
