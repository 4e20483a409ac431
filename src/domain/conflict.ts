import { valuesExclude, valueWithin } from './attribute-conflict.js';
import { ATTRIBUTE_VOCABULARY } from './attribute-types.js';
import { mayOverlap } from './day-range.js';
import { deniesType } from './narrower-type.js';
import type { Qualifier } from './relationship.js';
import { isRelationship, type Statement } from './statement.js';
import { areSurelyApart } from './time-span.js';
import { VOCABULARY } from './vocabulary.js';

/* What it means that two statements cannot be held together: the one place that decides. */

/**
 * Whether two statements surely cannot be held together, by what they say: the one denies the other, or both say of what is
 * once or one of a kind that it was at different times, or another. Who supports them, and since when, is not looked at.
 */
export function areInConflict(a: Statement, b: Statement): boolean {
  if (topicOf(a) !== topicOf(b)) return false;
  if (a.polarity === b.polarity) return a.polarity === 'AFFIRMED' && exclude(a, b);
  return a.polarity === 'NEGATED' ? denies(a, b) : denies(b, a);
}

/** The same for statements of the same type, ends and modality: only such can be in conflict by what they say. */
export function topicOf(statement: Statement): string {
  const { type, modality } = statement;
  if (!isRelationship(statement)) return [type, statement.entity, modality].join(' ');
  const ends = [statement.subject, statement.object];
  if (VOCABULARY[statement.type].symmetric) ends.sort();
  return [type, ...ends, modality].join(' ');
}

/** Whether it can be in conflict with statements that deny nothing: it denies, or is of a type that happens once or has one value. */
export function canExclude(statement: Statement): boolean {
  return statement.polarity === 'NEGATED' || isUnique(statement);
}

/** Whether only one such thing can have happened or hold. Plans and possibilities may be several. */
function isUnique(statement: Statement): boolean {
  if (statement.modality !== 'ACTUAL') return false;
  return isRelationship(statement)
    ? VOCABULARY[statement.type].once
    : ATTRIBUTE_VOCABULARY[statement.type].single;
}

/** Of two affirmed ones on one topic. */
function exclude(a: Statement, b: Statement): boolean {
  if (!isUnique(a)) return false;
  if (!isRelationship(a) && !isRelationship(b)) return valuesExclude(a, b);
  return areSurelyApart(a.when, b.when);
}

/** Whether one on the same topic is denied: at a time that may be the same, and not on another occasion. */
function denies(denial: Statement, affirmed: Statement): boolean {
  if (!mayOverlap(denial.when, affirmed.when) || occasionsDiffer(denial, affirmed)) return false;
  // What OTHER says is in its detail.
  if (denial.type === 'OTHER' && denial.detail !== affirmed.detail) return false;
  if (isRelationship(denial)) return isRelationship(affirmed) && deniesType(denial, affirmed);
  return !isRelationship(affirmed) && valueWithin(affirmed, denial);
}

function occasionsDiffer(a: Statement, b: Statement): boolean {
  const ours = occasions(a.qualifiers);
  const theirs = occasions(b.qualifiers);
  return ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id));
}

function occasions(qualifiers: readonly Qualifier[]): string[] {
  return qualifiers.flatMap(({ role, entities, relationships }) =>
    role === 'OCCASION' ? [...entities, ...relationships] : [],
  );
}
