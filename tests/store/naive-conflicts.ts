import type { Attribute } from '../../src/domain/attribute.js';
import { ATTRIBUTE_VOCABULARY } from '../../src/domain/attribute-types.js';
import type { AttributeFilter } from '../../src/domain/filter/attribute-filter.js';
import { attributePasses, passes } from '../../src/domain/filter/conditions.js';
import type { RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import type { Relationship } from '../../src/domain/relationship.js';
import { isRelationship, type Statement } from '../../src/domain/statement.js';
import { counts, type KnownOn } from '../../src/domain/support.js';
import type { TimeSpan } from '../../src/domain/time-span.js';
import { VOCABULARY } from '../../src/domain/vocabulary.js';

/* What a conflict is, once more, without a look at how the product tells it. */

const DAY = 86_400_000;
const FAR = 1e9;

/** The first and the last day, as far as a bound is known; null where none is, or where it is said to be uncertain. */
function daysOf(when: TimeSpan | null): [number, number] | null {
  if (when === null || (when.earliest === null && when.latest === null)) return null;
  return [when.earliest ?? -FAR, when.latest ?? FAR];
}

const isVague = (when: TimeSpan | null) => ['~', '?', '%'].some((sign) => when?.edtf?.includes(sign));

/** Both are dated, nothing is vague, and no day is in both. */
function apart(a: TimeSpan | null, b: TimeSpan | null): boolean {
  const [ours, theirs] = [daysOf(a), daysOf(b)];
  if (ours === null || theirs === null || isVague(a) || isVague(b)) return false;
  return ours[1] < theirs[0] || theirs[1] < ours[0];
}

/** Whether the two cannot be held together by what they say. */
export function naiveConflict(a: Statement, b: Statement): boolean {
  if (a.id === b.id || a.type !== b.type || a.modality !== b.modality) return false;
  if (!sameEnds(a, b)) return false;
  if (a.polarity !== b.polarity) {
    const [affirmed, denial] = a.polarity === 'AFFIRMED' ? [a, b] : [b, a];
    return isDenied(affirmed, denial);
  }
  if (a.polarity === 'NEGATED' || a.modality !== 'ACTUAL') return false;
  if (isRelationship(a) || isRelationship(b))
    return VOCABULARY[a.type as Relationship['type']].once && apart(a.when, b.when);
  if (!ATTRIBUTE_VOCABULARY[a.type].single) return false;
  return a.type === 'AGE' ? noBirthExplains(a, b) : apart(a.when, b.when);
}

function sameEnds(a: Statement, b: Statement): boolean {
  if (!isRelationship(a) || !isRelationship(b)) {
    return !isRelationship(a) && !isRelationship(b) && a.entity === b.entity;
  }
  const isSame = a.subject === b.subject && a.object === b.object;
  const isSwapped = a.subject === b.object && a.object === b.subject;
  return isSame || (VOCABULARY[a.type].symmetric && isSwapped);
}

function isDenied(affirmed: Statement, denial: Statement): boolean {
  const [ours, theirs] = [daysOf(affirmed.when), daysOf(denial.when)];
  if (ours && theirs && (ours[1] < theirs[0] || theirs[1] < ours[0])) return false;
  const [here, there] = [occasionsOf(affirmed), occasionsOf(denial)];
  if (here.length > 0 && there.length > 0 && !here.some((id) => there.includes(id))) return false;
  if (affirmed.type === 'OTHER' && affirmed.detail !== denial.detail) return false;
  if (isRelationship(affirmed) && isRelationship(denial)) {
    return denial.narrowerType === null || denial.narrowerType.name === affirmed.narrowerType?.name;
  }
  return !isRelationship(affirmed) && !isRelationship(denial) && isSaidBy(affirmed, denial);
}

function occasionsOf({ qualifiers }: Statement): string[] {
  const occasion = qualifiers.find(({ role }) => role === 'OCCASION');
  return [...(occasion?.entities ?? []), ...(occasion?.relationships ?? [])];
}

function isSaidBy({ type, when, value: fine }: Attribute, { when: then, value: coarse }: Attribute): boolean {
  if (fine.kind === 'TEXT' && coarse.kind === 'TEXT') {
    const isOf = (ours: string | null, theirs: string | null) => theirs === null || ours === theirs;
    return (
      fine.text === coarse.text && isOf(fine.nameKind, coarse.nameKind) && isOf(fine.scheme, coarse.scheme)
    );
  }
  if (fine.kind === 'COUNTRY' && coarse.kind === 'COUNTRY') return fine.country === coarse.country;
  if (fine.kind === 'ENTITY' && coarse.kind === 'ENTITY') return fine.entity === coarse.entity;
  if (fine.kind === 'DATE' && coarse.kind === 'DATE') {
    const [ours, theirs] = [daysOf(fine.date), daysOf(coarse.date)];
    if (ours === null || theirs === null || isVague(fine.date) || isVague(coarse.date)) return false;
    return ours[0] >= theirs[0] && ours[1] <= theirs[1];
  }
  if (fine.kind !== 'QUANTITY' || coarse.kind !== 'QUANTITY') return false;
  const [ours, theirs] = [fine.quantity, coarse.quantity];
  const isIn =
    ours.unit === theirs.unit &&
    (theirs.min !== null || theirs.max !== null) &&
    (ours.min ?? -FAR) >= (theirs.min ?? -FAR) &&
    (ours.max ?? FAR) <= (theirs.max ?? FAR);
  return isIn && (type !== 'AGE' || meet(when, then));
}

/** Two times that are told for sure, and share a day. What was seen to be so on a day is so then. */
function meet(a: TimeSpan | null, b: TimeSpan | null): boolean {
  const [ours, theirs] = [seenOn(a), seenOn(b)];
  return ours !== null && theirs !== null && ours[0] <= theirs[1] && theirs[0] <= ours[1];
}

function seenOn(when: TimeSpan | null): [number, number] | null {
  if (when === null || isVague(when)) return null;
  const days = daysOf(when);
  if (days !== null || when.asOf === null) return days;
  // In tests `asOf` is a whole day.
  const day = Date.parse(when.asOf) / DAY;
  return [day, day];
}

/** At one time, two ages that no one day of birth gives. */
function noBirthExplains(a: Attribute, b: Attribute): boolean {
  if (!meet(a.when, b.when) || a.value.kind !== 'QUANTITY' || b.value.kind !== 'QUANTITY') return false;
  const births = [bornIn(a), bornIn(b)];
  const [from, to] = [
    Math.max(...births.map(([first]) => first)),
    Math.min(...births.map(([, last]) => last)),
  ];
  return from > to;
}

/** The birthdays that give that age on some day of its time. */
function bornIn({ when, value }: Attribute): [number, number] {
  const days = seenOn(when);
  if (days === null || value.kind !== 'QUANTITY') return [-FAR, FAR];
  const { min, max } = value.quantity;
  const birthday = (day: number, years: number) => {
    const date = new Date(day * DAY);
    return date.setUTCFullYear(date.getUTCFullYear() - years) / DAY;
  };
  return [
    days[0] <= -FAR || max === null ? -FAR : birthday(days[0], Math.floor(max) + 1) + 1,
    days[1] >= FAR || min === null ? FAR : birthday(days[1], Math.floor(min)),
  ];
}

/** What a filter lets pass, `contested` by a look at every other statement. */
export function naiveFilter(statements: readonly Statement[]) {
  const isSupported = ({ evidence }: Statement, knownOn: KnownOn) =>
    evidence.some((it) => counts(it, knownOn));
  const isContested = (statement: Statement, knownOn: KnownOn) =>
    isSupported(statement, knownOn) &&
    statements.some((other) => statement.conflicts.includes(other.id) && isSupported(other, knownOn));
  const holds = (
    statement: Statement,
    { contested, knownOn }: { contested: boolean | null; knownOn: KnownOn },
  ) => contested === null || isContested(statement, knownOn) === contested;
  const relationshipPasses = (row: Relationship, filter: RelationshipFilter): boolean => {
    const { not } = filter;
    return (
      passes(row, { ...filter, contested: null, not: null }) &&
      holds(row, filter) &&
      (not === null || !relationshipPasses(row, not))
    );
  };
  return {
    passes: relationshipPasses,
    attributePasses: (row: Attribute, filter: AttributeFilter) =>
      attributePasses(row, { ...filter, contested: null }) && holds(row, filter),
  };
}
