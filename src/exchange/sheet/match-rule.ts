import type { EntityKind } from '../../domain/entity-kind.js';
import { type RelationshipType, VOCABULARY } from '../../domain/vocabulary.js';
import { cleanText } from '../slug.js';
import { isUndirected, type Mapping, type Rule } from './mapping.js';
import { tidy } from './word-readings.js';

export interface RowEnds {
  readonly a: { readonly name: string; readonly kind: EntityKind };
  readonly b: { readonly name: string; readonly kind: EntityKind };
}

/** The words of a cell without the names of the ends in them, and which end those words are said of, where the names tell. */
export interface EndlessWords {
  readonly words: string;
  readonly saidOf: 'a' | 'b' | null;
}

/** "Chief of staff to Ben Roe" in a row of Ada Harrow and Ben Roe: of Ada, a chief of staff to. */
export function withoutNames(words: string, ends: RowEnds): EndlessWords {
  // The full stop of "Co." may be gone from the end of the words.
  const [a, b] = [ends.a, ends.b].map(({ name }) => ({ name: name.replace(/\.$/, '') })) as [Named, Named];
  const [namesA, namesB] = [mentioned(words, a.name), mentioned(words, b.name)];
  if (!namesA && !namesB) return { words, saidOf: null };
  // "Ada Harrow's aide" is said of the other end.
  const isOwner = (name: string) =>
    /^['’]s?\s/.test(words.slice(words.toLowerCase().indexOf(name.toLowerCase()) + name.length));
  const place = (name: string): 'first' | 'last' | null => {
    const at = words.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) return null;
    if (words.slice(0, at).trim() === '') return isOwner(name) ? 'last' : 'first';
    return /^[\s.)]*$/.test(words.slice(at + name.length)) ? 'last' : null;
  };
  const [placeA, placeB] = [place(a.name), place(b.name)];
  const rest = tidy(
    without(without(words, a.name), b.name)
      .replace(/^\s*['’]s?\s/, ' ')
      .replace(/^\s*(?:is|are)\s/i, ''),
  );
  const isOfA = placeA === 'first' || placeB === 'last';
  const isOfB = placeB === 'first' || placeA === 'last';
  return { words: rest, saidOf: isOfA === isOfB ? null : isOfA ? 'a' : 'b' };
}

interface Named {
  readonly name: string;
}

const mentioned = (words: string, name: string): boolean =>
  name.length > 2 && words.toLowerCase().includes(name.toLowerCase());

function without(words: string, name: string): string {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? words : `${words.slice(0, at)} ${words.slice(at + name.length)}`;
}

export type Match =
  | {
      readonly at: number;
      readonly rule: Rule;
      readonly type: string;
      readonly builtIn: RelationshipType;
      readonly subject: 'a' | 'b';
    }
  | { readonly at: number; readonly rule: Rule; readonly hold: string };

/**
 * What the first rule that fits says. It fits where its pattern takes all of the words, and its kinds are those of the ends (either way
 * round, where the direction is by kind). Null where none does.
 * Guarantee: a direction that is not known is held, never given.
 */
export function matchRule(words: EndlessWords, ends: RowEnds, mapping: Mapping): Match | null {
  for (const [at, rule] of mapping.rules.entries()) {
    if (rule.words !== undefined && !rule.words.test(words.words)) continue;
    const orders = ordersOf(rule, ends);
    if (orders.length === 0) continue;
    if (rule.hold !== undefined) return { at, rule, hold: rule.hold };
    const type = rule.type ?? 'OTHER';
    const builtIn = mapping.builtIn.get(type) ?? 'OTHER';
    const subject = subjectOf(rule, builtIn, words, ends, orders);
    if (subject === null) return { at, rule, hold: `which of the two ${type} is said of is not known` };
    if (subject === 'CONTRADICTED')
      return { at, rule, hold: 'the names in the words say another direction than the rule' };
    if (!fits(builtIn, ends, subject)) return { at, rule, hold: unfit(type, builtIn, ends, subject) };
    return { at, rule, type, builtIn, subject };
  }
  return null;
}

/** Which end comes first in `between`: A, B, or both would do. */
function ordersOf({ between, direction }: Rule, { a, b }: RowEnds): ('a' | 'b')[] {
  if (between === undefined) return ['a', 'b'];
  const [first, second] = between;
  const asGiven = first.includes(a.kind) && second.includes(b.kind);
  const turned = first.includes(b.kind) && second.includes(a.kind);
  const mayTurn = direction === undefined || direction === 'by kind';
  return [...(asGiven ? (['a'] as const) : []), ...(turned && mayTurn ? (['b'] as const) : [])];
}

function subjectOf(
  rule: Pick<Rule, 'direction' | 'said_of' | 'between'>,
  type: RelationshipType,
  { saidOf }: EndlessWords,
  ends: RowEnds,
  orders: readonly ('a' | 'b')[],
): 'a' | 'b' | 'CONTRADICTED' | null {
  if (isUndirected(type)) return 'a';
  const named = saidOf === null ? null : (saidOf === 'a') === (rule.said_of === 'subject') ? 'a' : 'b';
  const told = toldDirection(rule, type, ends, orders);
  if (told !== null && named !== null && told !== named) return 'CONTRADICTED';
  return rule.direction === 'unknown' ? null : (told ?? named);
}

function toldDirection(
  { direction, between }: Pick<Rule, 'direction' | 'between'>,
  type: RelationshipType,
  ends: RowEnds,
  orders: readonly ('a' | 'b')[],
): 'a' | 'b' | null {
  switch (direction) {
    case 'a to b':
      return 'a';
    case 'b to a':
      return 'b';
    case 'by kind': {
      const possible =
        between === undefined ? (['a', 'b'] as const).filter((subject) => fits(type, ends, subject)) : orders;
      return possible.length === 1 ? (possible[0] ?? null) : null;
    }
    default:
      return null;
  }
}

/** Whether the vocabulary lets the type join the two this way. */
export function fits(type: RelationshipType, { a, b }: RowEnds, subject: 'a' | 'b'): boolean {
  const { subjectKinds, objectKinds } = VOCABULARY[type];
  const [from, to] = subject === 'a' ? [a, b] : [b, a];
  return subjectKinds.includes(from.kind) && objectKinds.includes(to.kind);
}

export function unfit(
  type: string,
  builtIn: RelationshipType,
  { a, b }: RowEnds,
  subject: 'a' | 'b',
): string {
  const { subjectKinds, objectKinds } = VOCABULARY[builtIn];
  const [from, to] = subject === 'a' ? [a, b] : [b, a];
  return `${type} joins ${subjectKinds.join(' or ')} to ${objectKinds.join(' or ')}, not ${from.kind} to ${to.kind}`;
}

/** The offices of a cell; one where nothing separates. */
export function partsOf(words: string, separators: readonly string[]): string[] {
  let parts = [words];
  for (const separator of separators) {
    const word = separator.trim();
    // "and" is a word, not a piece of "Rand".
    const pattern = /^\p{L}+$/u.test(word) ? new RegExp(`\\s+${word}\\s+`, 'iu') : separator;
    parts = parts.flatMap((part) => part.split(pattern));
  }
  return parts.map((part) => cleanText(part).replace(/^(?:and|&)\s+/i, '')).filter((part) => part !== '');
}
