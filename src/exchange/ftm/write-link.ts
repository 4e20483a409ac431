import { phraseOf } from '../../domain/phrase.js';
import type { Relationship } from '../../domain/relationship.js';
import { supportOf } from '../../domain/support.js';
import { isPastByNature } from '../../domain/tense.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { formatQuantity } from '../../text/format-quantity.js';
import { STATUS_TABLE, statusesOf } from '../../text/status.js';
import { EDGE_ENDS, EDGES, FAMILY_TYPES } from './ftm-tables.js';
import { type FtmProperties, intervalOf, plainDate } from './write-properties.js';

export interface FtmLink {
  readonly id: string;
  readonly schema: string;
  readonly properties: FtmProperties;
  readonly datasets: readonly string[];
  readonly first_seen?: string;
}

/** The schema of each type that has one. */
const BY_TYPE = new Map(Object.entries(EDGES).map(([schema, { type }]) => [type as string, schema]));

/**
 * A relationship as a link, with the sources that support it: those are its datasets and its proofs. Of one that fits no schema, or
 * whose ends do not, an UnknownLink, whose role says what it is.
 * @param ends the schemata of its ends.
 */
export function linkOf(
  relationship: Relationship,
  ends: { readonly subject: string; readonly object: string },
): FtmLink {
  const { id, type, subject, object, when, evidence } = relationship;
  const schema = schemaOf(relationship, ends);
  const row = EDGES[schema];
  const supporting = evidence.filter(
    ({ stance, withdrawnOn }) => stance === 'SUPPORTS' && withdrawnOn === null,
  );
  const sources = [...new Set(supporting.map(({ source }) => source))];
  const [first] = supporting.flatMap(({ reportedOn }) => plainDate(reportedOn)).sort();
  return {
    id,
    schema,
    properties: {
      [row?.subject ?? 'subject']: [subject],
      [row?.object ?? 'object']: [object],
      ...intervalOf(when, VOCABULARY[type].nature),
      ...roleOf(relationship, schema),
      summary: summaryOf(
        relationship,
        supporting.map(({ says }) => says),
      ),
      proof: sources,
    },
    datasets: sources,
    ...(first !== undefined && { first_seen: first }),
  };
}

function schemaOf(
  { type }: Relationship,
  ends: { readonly subject: string; readonly object: string },
): string {
  const schema = FAMILY_TYPES[type] === undefined ? BY_TYPE.get(type) : 'Family';
  const fits = EDGE_ENDS[schema ?? ''];
  return schema !== undefined && fits?.subject.includes(ends.subject) && fits.object.includes(ends.object)
    ? schema
    : 'UnknownLink';
}

function roleOf(relationship: Relationship, schema: string): FtmProperties {
  const { type, detail } = relationship;
  const word = schema === 'Family' ? FAMILY_TYPES[type] : undefined;
  const role = schema === 'UnknownLink' ? roleInWords(relationship) : (word ?? detail);
  const [property = 'summary'] = EDGES[schema]?.detail ?? [];
  return role === null ? {} : { [property]: [role] };
}

function roleInWords(relationship: Relationship): string {
  const { type, modality, detail } = relationship;
  const view = { end: 'subject', plural: false } as const;
  const phrase = phraseOf(relationship, view, isPastByNature(VOCABULARY[type].nature, modality));
  if (type === 'OTHER' && detail !== null) return detail;
  return detail === null ? phrase : `${phrase} (${detail})`;
}

/** What the sources say, how much, and what speaks against it: a link is read as a plain fact. */
function summaryOf(relationship: Relationship, says: readonly string[]): string[] {
  const assessed = { support: supportOf(relationship, null), conflicts: relationship.conflicts };
  const doubts = statusesOf(assessed).filter((status) => status !== 'supported');
  return [
    ...doubts.map((status) => `${STATUS_TABLE[status].label}: ${STATUS_TABLE[status].description}`),
    ...new Set(says),
    ...relationship.quantities.map(formatQuantity),
  ];
}
