import { didYouMean, nearest } from '../dataset/records/nearest.js';
import type { AttributeType } from '../domain/attribute-types.js';
import { ENTITY_KINDS } from '../domain/entity-kind.js';
import { InputError } from '../domain/errors.js';
import type { SheetRow } from '../exchange/sheet/read-sheet.js';
import type { MatchQueryVariables } from './generated/operations.js';

type Given = MatchQueryVariables['candidates'];
export type MatchCandidate = Extract<Given, readonly unknown[]>[number];

/** What a column of a list of names holds; a cell with several values has ";" between them. */
const ATTRIBUTE_COLUMNS = {
  alias: 'NAME',
  birth: 'BIRTH',
  death: 'DEATH',
  founding: 'FOUNDING',
  dissolution: 'DISSOLUTION',
  nationality: 'NATIONALITY',
  jurisdiction: 'JURISDICTION',
  address: 'ADDRESS',
} as const satisfies Record<string, AttributeType>;
const OTHER_COLUMNS = ['name', 'kind', 'registration', 'neighbors'];

export const MATCH_COLUMNS = [...OTHER_COLUMNS, ...Object.keys(ATTRIBUTE_COLUMNS)];

/** A sentence on each column that is not known, with the nearest that is. */
export function unknownColumns(columns: readonly string[]): string[] {
  return columns
    .filter((column) => !MATCH_COLUMNS.includes(column.toLowerCase()))
    .map((column) => {
      const hint = didYouMean(nearest(column.toLowerCase(), MATCH_COLUMNS));
      return `The column "${column}" is not known, and counts for nothing.${hint || ` The columns are ${MATCH_COLUMNS.join(', ')}.`}`;
    });
}

/**
 * The candidate that a row is.
 * @throws InputError where it has no name, or a cell cannot be read.
 */
export function matchCandidateOf({ number, cells }: SheetRow): MatchCandidate {
  const all = new Map([...cells].map(([column, text]) => [column.toLowerCase(), text]));
  const several = (column: string) =>
    (all.get(column) ?? '')
      .split(';')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const name = all.get('name') ?? '';
  if (name === '')
    throw new InputError(`Expected a name in row ${number}, but it has none; fill the column "name".`);
  const attributes = Object.entries(ATTRIBUTE_COLUMNS).flatMap(([column, type]) =>
    several(column).map((value) => ({ type, value })),
  );
  const registrations = several('registration').map((text) => {
    const [, scheme, value] = /^([^:]+):(.+)$/s.exec(text) ?? [];
    if (scheme === undefined || value === undefined)
      throw new InputError(
        `Expected a registration in row ${number} as register:number, but got ${text}; write both.`,
      );
    return { type: 'REGISTRATION' as const, scheme: scheme.trim(), value: value.trim() };
  });
  return {
    name,
    kind: kindOf(all.get('kind') ?? '', number),
    attributes: [...attributes, ...registrations],
    neighbors: several('neighbors'),
  };
}

function kindOf(text: string, number: number): MatchCandidate['kind'] {
  if (text === '') return null;
  const kind = ENTITY_KINDS.find((known) => known.toLowerCase() === text.toLowerCase());
  if (kind === undefined)
    throw new InputError(
      `Expected a kind in row ${number}, one of ${ENTITY_KINDS.join(', ')}, but got ${text}; leave it empty where it is not known.`,
    );
  return kind.toUpperCase() as NonNullable<MatchCandidate['kind']>;
}
