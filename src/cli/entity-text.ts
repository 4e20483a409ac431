import { COUNT_LIMIT } from '../store/graph-store.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { pluralize } from '../text/pluralize.js';
import { sentence } from '../text/sentence.js';
import { dateLines } from './date-lines.js';
import { evidenceText } from './evidence-text.js';
import { labelled } from './labelled.js';
import { relationshipLines } from './relationship-lines.js';
import { section } from './section.js';
import type { ShownEntity, ShownEvent, ShownNotice, ShownPage, ShownWork } from './shown-entity.js';
import type { ShownEdge } from './shown-relationship.js';
import { identity } from './somebody.js';

/** An entity for a terminal: who or what it is, then its relationships (see `relationshipLines`), and how many more there are. */
export function entityText(entity: ShownEntity): string[] {
  const { name, description, aliases, externalIds, formerIds, relationships } = entity;
  return [
    name,
    `${certainty(entity)}${identity(entity)}`,
    ...(description === null ? [] : [description]),
    ...labelled('also called', aliases),
    ...labelled(
      'elsewhere',
      externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
    ),
    ...labelled('former ids', formerIds),
    ...ownLines(entity),
    '',
    ...relationshipsText(relationships),
    ...(entity.__typename === 'Work' ? soleSupportText(entity) : []),
  ];
}

function relationshipsText(page: ShownPage<ShownEdge>): string[] {
  if (page.edges.length === 0) return ['No relationship is recorded under these conditions.'];
  return [`${extent(page)}:`, ...relationshipLines(page.edges), ...leftOut(page)];
}

function soleSupportText({ soleSupportOf }: ShownWork): string[] {
  const lines = soleSupportOf.edges.map(({ node }) => `- ${sentence(node)} [${node.id}]`);
  return section(`Without it nothing would count for ${extent(soleSupportOf)}:`, [
    ...lines,
    ...leftOut(soleSupportOf),
  ]);
}

/** "3 relationships", and how many of them are shown where not all are. */
function extent({ edges, pageInfo, totalCount }: ShownPage<unknown>): string {
  if (!pageInfo.hasNextPage) return pluralize(edges.length, 'relationship');
  return `${totalCount ?? `more than ${COUNT_LIMIT}`} relationships, the ${edges.length} best supported of them`;
}

function leftOut({ pageInfo }: ShownPage<unknown>): string[] {
  return pageInfo.hasNextPage ? ['', 'The others are left out: leave out --first to see all.'] : [];
}

/** An event that was only announced is none that took place. */
function certainty(entity: ShownEntity): string {
  return entity.__typename !== 'Event' || entity.modality === 'ACTUAL'
    ? ''
    : `${entity.modality.toLowerCase()} `;
}

function ownLines(entity: ShownEntity): string[] {
  if (entity.__typename === 'Event') return eventLines(entity);
  return entity.__typename === 'Work' ? workLines(entity) : [];
}

function eventLines({ when, evidence }: ShownEvent): string[] {
  return [
    ...dateLines('when', when),
    ...section(
      'Who says that it takes place:',
      evidence.length === 0 ? ['Nobody had reported it by then.'] : evidenceText(evidence),
    ),
  ];
}

function workLines(work: ShownWork): string[] {
  const { workKind, publisher, publishedOn, url, derivedFrom, retracted, corrected } = work;
  return [
    ...labelled('RETRACTED', retracted && noticeText(retracted)),
    ...labelled('CORRECTED', corrected && noticeText(corrected)),
    ...labelled('sort', workKind),
    ...labelled('published by', publisher?.name ?? null),
    ...dateLines('published', publishedOn),
    ...labelled('at', url),
    ...labelled('repeats or builds on', derivedFrom && `${derivedFrom.name} [${derivedFrom.id}]`),
  ];
}

function noticeText({ on, note }: ShownNotice): string {
  return `${formatDateWithBasis(on)}${note === null ? '' : `: ${note}`}`;
}
