import { CHECKS } from '../../domain/check-name.js';
import { KIND_LABELS, type KindName } from '../../text/entity-kind.js';
import { FILTER_FIELDS, FILTER_NAMES } from './filter-fields.js';
import { ALL_KINDS } from './map-scope.js';
import {
  COLORINGS,
  type EntityList,
  type Filter,
  HOPS,
  LIST_ORDERS,
  LONGEST_CAPTION,
  LONGEST_TITLE,
  type MapState,
  NO_FILTER,
  type Page,
  PER_ENTITY,
  PLAIN_MAP,
  VIEW_MODES,
  type View,
} from './view.js';

/** The view that the query part of an address describes; what it cannot mean is ignored; see `unreadConditions`. */
export function readAddress(search: string): View {
  const given = new URLSearchParams(search);
  const check = given.get('check');
  return {
    page: readPage(given),
    filter: readFilter(given),
    check: CHECKS.find((name) => name === check) ?? null,
    evidence: given.get('evidence'),
    since: given.get('since')?.trim() || null,
  };
}

/** The query part of the address of a view: `readAddress` gives the view back, and defaults are not written. */
export function writeAddress({ page, filter, check, evidence, since }: View): string {
  const parts: (readonly [string, string])[] = [...pageParts(page)];
  for (const name of FILTER_NAMES) parts.push(...filterPart(filter, name));
  if (check !== null) parts.push(['check', check]);
  if (since !== null) parts.push(['since', since]);
  if (evidence !== null) parts.push(['evidence', evidence]);
  const text = parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return text.length === 0 ? '' : `?${text.join('&')}`;
}

/**
 * The conditions in an address that cannot be read, in whole or in part, as they are written there: without them more is
 * shown than was meant. What only the API can refuse, such as a date, is not among them.
 */
export function unreadConditions(search: string): string[] {
  const given = new URLSearchParams(search);
  const filter = readFilter(given);
  return FILTER_NAMES.flatMap((name) => {
    const text = given.get(name)?.trim();
    const read = filterPart(filter, name)[0]?.[1];
    return text && text !== read ? [`${name}=${text}`] : [];
  });
}

function readPage(given: URLSearchParams): Page {
  const id = given.get('entity');
  if (id) return { name: 'entity', id, list: readList(given) };
  if (given.has('map')) {
    const mode = given.get('as');
    return {
      name: 'map',
      state: readMapState(given),
      mode: VIEW_MODES.find((name) => name === mode) ?? 'map',
    };
  }
  if (given.has('from') || given.has('to'))
    return {
      name: 'connection',
      from: given.get('from') || null,
      to: given.get('to') || null,
      maxHops: within(given.get('hops'), HOPS.default, HOPS.least, HOPS.max),
      throughHubs: given.get('hubs') === 'yes',
    };
  return { name: 'start' };
}

function pageParts(page: Page): readonly (readonly [string, string])[] {
  switch (page.name) {
    case 'start':
      return [];
    case 'entity':
      return [['entity', page.id], ...listParts(page.list)];
    case 'connection':
      return [
        ['from', page.from ?? ''],
        ['to', page.to ?? ''],
        ...(page.maxHops === HOPS.default ? [] : [['hops', String(page.maxHops)] as const]),
        ...(page.throughHubs ? [['hubs', 'yes'] as const] : []),
      ];
    case 'map': {
      return [...mapStateParts(page.state), ...(page.mode === 'map' ? [] : [['as', page.mode] as const])];
    }
  }
}

function readList(given: URLSearchParams): EntityList {
  const asked = (given.get('kinds') ?? '').split(',');
  const kinds = (Object.keys(KIND_LABELS) as KindName[]).filter((kind) => asked.includes(kind));
  const order = given.get('sort');
  return {
    kinds: kinds.length === 0 ? null : kinds,
    text: given.get('text')?.trim() || null,
    order: LIST_ORDERS.find((name) => name === order) ?? 'RELEVANCE',
  };
}

function listParts({ kinds, text, order }: EntityList): readonly (readonly [string, string])[] {
  return [
    ...(kinds === null ? [] : [['kinds', kinds.join(',')] as const]),
    ...(text === null ? [] : [['text', text] as const]),
    ...(order === 'RELEVANCE' ? [] : [['sort', order] as const]),
  ];
}

function readMapState(given: URLSearchParams): MapState {
  const kinds = given.get('kinds')?.split(',') ?? null;
  const coloring = given.get('color');
  return {
    ...PLAIN_MAP,
    expanded: ids(given.get('map')),
    pinned: ids(given.get('with')),
    hidden: ids(given.get('hidden')),
    perEntity: within(given.get('each'), PER_ENTITY.default, 1, PER_ENTITY.max),
    kinds: kinds && ALL_KINDS.filter((kind) => kinds.includes(kind)),
    coloring: COLORINGS.find((one) => one === coloring) ?? PLAIN_MAP.coloring,
    places: readPlaces(given.get('at') ?? ''),
    captions: readCaptions(given.getAll('note')),
    title: given.get('title')?.trim().slice(0, LONGEST_TITLE) || null,
  };
}

function mapStateParts(state: MapState): readonly (readonly [string, string])[] {
  const { expanded, pinned, hidden, perEntity, kinds, coloring } = state;
  const parts: readonly (readonly [string, string | null])[] = [
    ['map', expanded.join(',')],
    ['with', pinned.join(',') || null],
    ['hidden', hidden.join(',') || null],
    ['each', perEntity === PER_ENTITY.default ? null : String(perEntity)],
    ['kinds', kinds?.join(',') ?? null],
    ['color', coloring === PLAIN_MAP.coloring ? null : coloring],
  ];
  const placed = Object.entries(state.places).map(([id, { x, y }]) => `${id}.${x}.${y}`);
  return [
    ...parts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])),
    ...(placed.length === 0 ? [] : [['at', placed.join(',')] as const]),
    ...Object.entries(state.captions).map(([of, text]) => ['note', `${of}.${text}`] as const),
    ...(state.title === null ? [] : [['title', state.title] as const]),
  ];
}

/** "kim.120.-40": an id and its place. */
const PLACE = /^([a-z0-9][a-z0-9-]*)\.(-?\d{1,6})\.(-?\d{1,6})$/;

function readPlaces(text: string): MapState['places'] {
  const read = text.split(',').flatMap((part) => {
    const [, id, x, y] = PLACE.exec(part) ?? [];
    return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }] as const];
  });
  return Object.fromEntries(read);
}

/** "kim.The client": the id of an entity or of a pair, and what is noted. */
function readCaptions(texts: readonly string[]): MapState['captions'] {
  const read = texts.flatMap((text) => {
    const at = text.indexOf('.');
    const note = text.slice(at + 1, at + 1 + LONGEST_CAPTION).trim();
    return at < 1 || note === '' ? [] : [[text.slice(0, at), note] as const];
  });
  return Object.fromEntries(read);
}

function readFilter(given: URLSearchParams): Filter {
  const conditions = FILTER_NAMES.map((name) => {
    const text = given.get(name);
    return [name, text === null ? null : FILTER_FIELDS[name].read(text)];
  });
  return { ...NO_FILTER, ...Object.fromEntries(conditions) };
}

function filterPart<K extends keyof Filter>(filter: Filter, name: K): readonly (readonly [string, string])[] {
  const value = filter[name];
  return value === null ? [] : [[name, FILTER_FIELDS[name].write(value as NonNullable<Filter[K]>)]];
}

function ids(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))];
}

function within(text: string | null, usual: number, least: number, most: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number >= least && number <= most ? number : usual;
}
