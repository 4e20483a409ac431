import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.js';
import type { DatasetDraft } from '../../src/domain/draft.js';
import type { EntityKind } from '../../src/domain/entity-kind.js';
import { resolve } from '../../src/domain/resolve.js';
import { anyAttributes } from './attributes.js';
import { anyEvent, anyPlainEntity, anyWork } from './entities.js';
import { anyEvidence } from './evidence.js';
import { anyRelationships, OWN_TYPES } from './relationships.js';
import { soundTimes } from './sound-times.js';
import { anyText } from './texts.js';

const KINDS = ['Person', 'Organization', 'Group', 'Place', 'Topic'] as const;
const SPEAKERS: readonly EntityKind[] = ['Person', 'Organization', 'Group', 'Work'];

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);

/** People, places and the rest, and works that some of them published. */
const anyPlainOnesAndWorks = fc
  .record({ plain: fc.integer({ min: 2, max: 8 }), works: fc.integer({ min: 1, max: 5 }) })
  .chain((counts) => {
    const plain = names('plain', counts.plain).map((id, i) => ({
      id,
      kind: KINDS[i % KINDS.length] ?? 'Person',
    }));
    const publishers = plain.flatMap(({ id, kind }) => (SPEAKERS.includes(kind) ? [id] : []));
    const works = names('work', counts.works);
    return fc.record({
      plain: fc.tuple(...plain.map(({ id, kind }) => anyPlainEntity(id, kind))),
      works: fc.tuple(...works.map((id, i) => anyWork(id, publishers, works.slice(0, i)))),
    });
  });

/** Small graphs with cycles, parallel ties and a hub, which pass every rule of a dataset. */
export const anyDraft: fc.Arbitrary<DatasetDraft> = anyPlainOnesAndWorks
  .chain(({ plain, works }) => {
    const speakers = [...plain, ...works].flatMap(({ id, kind }) => (SPEAKERS.includes(kind) ? [id] : []));
    const evidence = anyEvidence(works, speakers);
    return fc.record({
      entities: fc
        .integer({ min: 0, max: 2 })
        .chain((events) => fc.tuple(...names('event', events).map((id) => anyEvent(id, evidence))))
        .map((events) => [...plain, ...works, ...events]),
      evidence: fc.constant(evidence),
    });
  })
  .chain(({ entities, evidence }) =>
    fc.record({
      title: anyText,
      description: fc.option(anyText),
      reportedBy: fc.option(fc.constantFrom('2018-06', '2019-01-01', '2021')),
      contact: fc.option(anyText),
      notice: fc.option(anyText),
      types: fc.constant(OWN_TYPES),
      entities: fc.constant(entities),
      relationships: anyRelationships(entities, evidence, 40),
      evidence: fc.constant(evidence),
    }),
  )
  .chain(({ evidence, ...draft }) =>
    fc.record({
      title: fc.constant(draft.title),
      description: fc.constant(draft.description),
      reportedBy: fc.constant(draft.reportedBy),
      contact: fc.constant(draft.contact),
      notice: fc.constant(draft.notice),
      types: fc.constant(draft.types),
      entities: fc.constant(draft.entities),
      relationships: fc.constant(draft.relationships),
      attributes: anyAttributes(draft.entities, draft.relationships, evidence, 16),
    }),
  )
  // fast-check makes some objects without a prototype; no reader of files does.
  .map((draft) => soundTimes(structuredClone(draft)));

/** Cloned, since fast-check's records have no prototype and a dataset's have the usual one. */
export const anyDataset: fc.Arbitrary<Dataset> = anyDraft.map((draft) => resolve(structuredClone(draft)));
