import type { Attribute } from '../domain/attribute.js';
import { ATTRIBUTE_VOCABULARY } from '../domain/attribute-types.js';
import { boundOf } from '../domain/bound.js';
import { isRelationship, type Statement } from '../domain/statement.js';
import type { KnownOn } from '../domain/support.js';
import { type Tense, tenseOf } from '../domain/tense.js';
import { VOCABULARY } from '../domain/vocabulary.js';
import { formatWhen } from '../text/format-when.js';

/** How a statement is to be said, so that it is still true when it is read later. */
export interface Told {
  readonly tense: Tense;
  /** What follows the sentence: see `formatWhen`. */
  readonly when: string;
}

/** By what was known on that day. */
export function tell(statement: Statement, knownOn: KnownOn): Told {
  if (!isRelationship(statement)) return tellAttribute(statement, knownOn);
  const { when, type } = statement;
  const { nature } = VOCABULARY[type];
  // Where a source says when it ended, no life adds to that.
  const isEnded = when !== null && when.latest !== null && tenseOf(statement, nature, null, knownOn).past;
  const bound = isEnded ? null : boundOf(statement, knownOn);
  const tense = tenseOf(statement, nature, bound, knownOn);
  return { tense, when: formatWhen({ when, nature, tense, bound }) };
}

function tellAttribute(attribute: Attribute, knownOn: KnownOn): Told {
  const { nature } = ATTRIBUTE_VOCABULARY[attribute.type];
  const tense = tenseOf(attribute, nature, null, knownOn);
  // A date that is the value is said as such.
  const when = attribute.value.kind === 'DATE' ? null : attribute.when;
  return { tense, when: formatWhen({ when, nature, tense, bound: null }) };
}
