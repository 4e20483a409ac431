import { COUNT_LIMIT } from '../store/graph-store.js';
import { kindAndId } from '../text/entity-kind.js';
import { formatDateWithBasis } from '../text/format-date.js';
import { pluralize } from '../text/pluralize.js';
import { sentence } from '../text/sentence.js';
import { attributeLines } from './attribute-lines.js';
import { evidenceText } from './evidence-text.js';
import { dateLines, labeled, section } from './lines.js';
import type { Page, ShownEntity } from './read-entity.js';
import { relationshipLines } from './relationship-lines.js';

type ShownEvent = Extract<ShownEntity, { __typename: 'Event' }>;
type ShownWork = Extract<ShownEntity, { __typename: 'Work' }>;

/** An entity for a terminal: what it is, then its relationships (see `relationshipLines`), and how many more there are. */
export function entityText(entity: ShownEntity): string[] {
  const { name, description, aliases, externalIds, formerIds, relationships } = entity;
  return [
    name,
    `${modalityOf(entity)}${kindAndId(entity)}`,
    ...(description === null ? [] : [description]),
    ...labeled('also known as (to its editors)', aliases),
    ...labeled(
      'external ids',
      externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
    ),
    ...labeled('former ids', formerIds),
    ...ownLines(entity),
    ...attributesText(entity.attributes),
    '',
    ...relationshipsText(relationships),
    ...(entity.__typename === 'Work' ? soleSupportText(entity) : []),
  ];
}

function attributesText({ edges, pageInfo }: ShownEntity['attributes']): string[] {
  return section('What sources say of it:', [
    ...attributeLines(edges.map(({ node }) => node)),
    ...(pageInfo.hasNextPage ? ['There are more: leave out --first to see more of them.'] : []),
  ]);
}

function relationshipsText(page: ShownEntity['relationships']): string[] {
  if (page.edges.length === 0) return ['No relationship is recorded under these conditions.'];
  return [`${extent(page)}:`, ...relationshipLines(page.edges), ...moreText(page)];
}

function soleSupportText({ soleSupportOf }: ShownWork): string[] {
  const lines = soleSupportOf.edges.map(({ node }) => `- ${sentence(node)} [${node.id}]`);
  return section(`Only this source supports ${extent(soleSupportOf)}:`, [
    ...lines,
    ...moreText(soleSupportOf),
  ]);
}

/** "3 relationships", and how many of them are shown where not all are. */
function extent({ edges, pageInfo, totalCount }: Page<unknown>): string {
  if (!pageInfo.hasNextPage) return pluralize(edges.length, 'relationship');
  const total =
    totalCount == null
      ? `more than ${pluralize(COUNT_LIMIT, 'relationship')}`
      : pluralize(totalCount, 'relationship');
  return `${total}, the ${edges.length} most telling of them`;
}

function moreText({ pageInfo }: Page<unknown>): string[] {
  return pageInfo.hasNextPage ? ['', 'There are more: leave out --first to see all.'] : [];
}

/** An event that was only announced is none that took place. */
function modalityOf(entity: ShownEntity): string {
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
    ...section('Evidence:', evidence.length === 0 ? ['None reported by then.'] : evidenceText(evidence)),
  ];
}

function workLines(work: ShownWork): string[] {
  const { workKind, publisher, publishedOn, url, derivedFrom, retracted, corrected } = work;
  return [
    ...labeled('RETRACTED', retracted && noticeText(retracted)),
    ...labeled('CORRECTED', corrected && noticeText(corrected)),
    ...labeled('type', workKind),
    ...labeled('published by', publisher?.name ?? null),
    ...dateLines('published', publishedOn),
    ...labeled('at', url),
    ...labeled('repeats or builds on', derivedFrom && `${derivedFrom.name} [${derivedFrom.id}]`),
  ];
}

function noticeText({ on, note }: NonNullable<ShownWork['retracted']>): string {
  return `${formatDateWithBasis(on)}${note === null ? '' : `: ${note}`}`;
}
