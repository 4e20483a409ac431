import type { Entity } from '../../domain/entity.js';
import type { Evidenced, Relationship } from '../../domain/relationship.js';
import { counts, supportOf } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';

/** What is written of a node or of an edge: its name, its sort, and the value, null where there is none. */
export interface GraphField<Of> {
  readonly name: string;
  readonly sort: 'string' | 'int' | 'boolean';
  readonly value: (of: Of) => string | number | boolean | null;
}

const field = <Of>(
  name: string,
  value: GraphField<Of>['value'],
  sort: GraphField<Of>['sort'] = 'string',
): GraphField<Of> => ({ name, sort, value });

/** Those that count for it; null where none does. */
function supportingSources({ evidence }: Evidenced): string | null {
  const counting = evidence.filter((one) => counts(one, null)).map(({ source }) => source);
  return counting.length === 0 ? null : [...new Set(counting)].join(' ');
}

export const NODE_FIELDS: readonly GraphField<Entity>[] = [
  field('kind', ({ kind }) => kind),
  field('description', ({ description }) => description),
  field('aliases', ({ aliases }) => (aliases.length === 0 ? null : aliases.join('; '))),
  field('unnamed', ({ unnamed }) => unnamed, 'boolean'),
  field('url', (entity) => (entity.kind === 'Work' ? entity.url : null)),
  field('when', (entity) => (entity.kind === 'Event' ? (entity.when?.edtf ?? null) : null)),
  field('modality', (entity) => (entity.kind === 'Event' ? entity.modality : null)),
  field('supporting_sources', (entity) => (entity.kind === 'Event' ? supportingSources(entity) : null)),
];

export const EDGE_FIELDS: readonly GraphField<Relationship>[] = [
  field('type', ({ type }) => type),
  field('narrower_type', ({ narrowerType }) => narrowerType?.name ?? null),
  field('symmetric', ({ type }) => VOCABULARY[type].symmetric, 'boolean'),
  field('polarity', ({ polarity }) => polarity),
  field('modality', ({ modality }) => modality),
  field('detail', ({ detail }) => detail),
  field('when', ({ when }) => when?.edtf ?? null),
  field('when_seen', ({ when }) => when?.asOf ?? null),
  field('sources', ({ evidence }) => [...new Set(evidence.map(({ source }) => source))].join(' ')),
  field('supporting_sources', supportingSources),
  field('citations', (it) => supportOf(it, null).citations, 'int'),
  field('origins', (it) => supportOf(it, null).origins, 'int'),
  field('disputed', (it) => supportOf(it, null).disputed, 'boolean'),
];

/** What a tool shows beside an edge: never the same of what happened and of what did not. "NOT PARDONED", "PLANNED MET". */
export function edgeLabel({ type, narrowerType, polarity, modality }: Relationship): string {
  return [
    modality === 'ACTUAL' ? null : modality,
    polarity === 'NEGATED' ? 'NOT' : null,
    narrowerType?.name ?? type,
  ]
    .filter((word) => word !== null)
    .join(' ');
}

/** What a graph of nodes and edges has no place for. */
export const GRAPH_LOSSES = [
  'Evidence, of which each edge has only the ids of its sources and how many citations and origins it has; attributes.',
  'Qualifiers, quantities, conflicts, external and former ids; example questions and types.',
  'Dates as dates: they are texts (EDTF).',
  'That denials, plans and possibilities did not happen, for a tool that reads no label: select polarity=AFFIRMED&modality=ACTUAL.',
  'Control characters; where an alias ends that has "; " in it.',
] as const;
