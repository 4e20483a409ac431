import { CHECKS } from '../../domain/check-name.js';
import { KIND_LABELS, type KindName } from '../../text/entity-kind.js';
import { FILTER_FIELDS, FILTER_NAMES } from './filter-fields.js';
import {
  type EntityList,
  type Filter,
  HOPS,
  LIST_ORDERS,
  NO_FILTER,
  type Page,
  PER_ENTITY,
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
      state: {
        expanded: ids(given.get('map')),
        pinned: ids(given.get('with')),
        hidden: ids(given.get('hidden')),
        perEntity: within(given.get('each'), PER_ENTITY.default, 1, PER_ENTITY.max),
      },
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
      const { expanded, pinned, hidden, perEntity } = page.state;
      return [
        ['map', expanded.join(',')],
        ...(pinned.length === 0 ? [] : [['with', pinned.join(',')] as const]),
        ...(hidden.length === 0 ? [] : [['hidden', hidden.join(',')] as const]),
        ...(perEntity === PER_ENTITY.default ? [] : [['each', String(perEntity)] as const]),
        ...(page.mode === 'map' ? [] : [['as', page.mode] as const]),
      ];
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
