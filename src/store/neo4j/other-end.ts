import type { OtherEnd } from '../../domain/other-end.js';
import { type Conditions, conditions } from './conditions.js';

const KINDS = 'other.kind IN $otherKinds';

/** A relationship of a type of the dataset's own is of that one. */
const IS_OF_TYPE = `CASE WHEN r.narrowerType IS NULL THEN r.type IN word.types
    ELSE r.narrowerType IN word.narrowerTypes END`;

const WORDS = `all(word IN $otherWords WHERE ${IS_OF_TYPE}
    OR ' ' + coalesce(r.attest_foldedDetail, '') CONTAINS ' ' + word.text
    OR any(name IN other.attest_foldedNames WHERE ' ' + name CONTAINS ' ' + word.text))`;

/**
 * `otherEndPasses` as a condition on `r`, a (:Relationship) of the entity `end`. It looks the other end up by its id: one
 * index look-up for each row that is looked at.
 */
export function otherEndConditions({ kinds, words }: OtherEnd): Conditions {
  const { text, parameters } = conditions(
    { otherKinds: KINDS, otherWords: WORDS },
    { otherKinds: kinds, otherWords: words },
  );
  if (text === 'true') return { text, parameters };
  const other = 'CASE WHEN r.subjectId = end THEN r.objectId ELSE r.subjectId END';
  return { text: `EXISTS { MATCH (other:Entity {id: ${other}}) WHERE ${text} }`, parameters };
}
