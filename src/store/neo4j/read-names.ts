import { ENTITY_KINDS, type EntityKind } from '../../domain/entity-kind.js';
import { addTo } from '../../domain/list-by.js';
import type { Pausable } from '../../domain/pausable.js';
import type { TermIndex } from '../terms/term-index.js';
import { TermIndexBuilder } from '../terms/term-index-builder.js';
import type { Slices } from '../work/slices.js';
import { StepCounter } from '../work/work.js';
import { STANDINGS_AFTER, TERMS_AFTER } from './names.queries.js';
import { list, numbers, texts } from './properties.js';
import { appendAll, Parts } from './read-parts.js';
import type { Reader } from './reader.js';

/** As many rows a read: few enough that decoding them does not hold up the process. Of terms, an entity has some 45. */
const STANDINGS_A_READ = 5_000;
const TERMS_A_READ = 500;

/** Under which terms all entities of a revision are found, and how they stand. By number: the better connected first, then by id. */
export interface NameIndex {
  readonly revision: string;
  readonly ids: readonly string[];
  kindOf(number: number): EntityKind;
  /** See `Standing`. */
  readonly degrees: Uint32Array;
  /** 1 or 0. */
  readonly isEnd: Uint8Array;
  readonly terms: TermIndex;
}

/** Null where another revision came meanwhile. What it holds while it reads is packed. @throws as the reader */
export async function readNames(reader: Reader, revision: string, slices: Slices): Promise<NameIndex | null> {
  const parts = new Parts(reader, revision);
  const read = await readStandings(parts);
  // By their places in the order of ids.
  const order = await slices.run(byDegree(read.degrees), null);
  const numberOf = new Uint32Array(order.length);
  for (const [number, place] of order.entries()) numberOf[place] = number;
  const builder = new TermIndexBuilder(order.length);
  let place = 0;
  for await (const row of parts.of(TERMS_AFTER, TERMS_A_READ)) {
    for (const terms of list(row.terms)) builder.add(numberOf[place++] as number, list(terms) as string[]);
  }
  if (!parts.areOfOneRevision) return null;
  const terms = await slices.run(builder.build(), null);
  const kinds = Uint8Array.from(order, (at) => read.kinds[at] as number);
  return {
    ...{ revision, terms },
    ids: Array.from(order, (at) => read.ids[at] as string),
    kindOf: (number) => ENTITY_KINDS[kinds[number] as number] as EntityKind,
    degrees: Uint32Array.from(order, (at) => read.degrees[at] as number),
    isEnd: Uint8Array.from(order, (at) => read.ends[at] as number),
  };
}

/** By id; kinds as places in `ENTITY_KINDS`. */
async function readStandings(parts: Parts) {
  const ids: string[] = [];
  const kinds: number[] = [];
  const degrees: number[] = [];
  const ends: number[] = [];
  for await (const row of parts.of(STANDINGS_AFTER, STANDINGS_A_READ)) {
    appendAll(ids, texts(row, 'ids'));
    for (const kind of texts(row, 'kinds')) kinds.push(ENTITY_KINDS.indexOf(kind as EntityKind));
    appendAll(degrees, numbers(row, 'degrees'));
    appendAll(ends, numbers(row, 'ends'));
  }
  return { ids, kinds, degrees, ends };
}

/** Places, the greater degree first, then as they come. */
function* byDegree(degrees: readonly number[]): Pausable<Uint32Array> {
  const lists = new Map<number, number[]>();
  const counter = new StepCounter();
  for (const [place, degree] of degrees.entries()) {
    if (counter.isDue()) yield;
    addTo(lists, degree, place);
  }
  const order = new Uint32Array(degrees.length);
  let at = 0;
  for (const [, places] of [...lists].sort(([a], [b]) => b - a)) {
    for (const place of places) {
      if (counter.isDue()) yield;
      order[at++] = place;
    }
  }
  return order;
}
