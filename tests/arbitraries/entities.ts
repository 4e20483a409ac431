import fc from 'fast-check';
import type { EntityDraft, EvidenceDraft } from '../../src/domain/draft.js';
import type { PlainEntity, WorkEntity } from '../../src/domain/entity.js';
import { MODALITIES } from '../../src/domain/modality.js';
import { draft } from '../../src/store/audits/draft.js';
import { anyName, anyText } from './texts.js';
import { anyTimeSpan, maybeTimeSpan } from './times.js';

const externalId = fc.record({
  scheme: fc.constantFrom('wikidata', 'viaf'),
  value: fc.oneof(fc.constantFrom('Q1', 'q1', 'Q 2'), anyText),
});

/** What all kinds have. @param formerId an id that nothing else has. */
const common = (formerId: string) =>
  fc
    .record({
      unnamed: fc.boolean(),
      aliases: fc.array(anyName, { maxLength: 2 }),
      description: fc.option(anyText),
      externalIds: fc.array(externalId, { maxLength: 2 }),
      formerIds: fc.subarray([formerId, `${formerId}-2`]),
    })
    .map((more) => (more.unnamed ? { ...more, aliases: [] } : more));

export const anyPlainEntity = (id: string, kind: PlainEntity['kind']): fc.Arbitrary<EntityDraft> =>
  fc.tuple(anyName, common(`was-${id}`)).map(([name, more]) => draft.plain(kind, id, name, more));

/** @param publishers ids. @param earlier ids of works that it may derive from. */
export const anyWork = (
  id: string,
  publishers: readonly string[],
  earlier: readonly string[],
): fc.Arbitrary<WorkEntity> =>
  fc
    .tuple(
      anyName,
      common(`was-${id}`),
      fc.record({
        workKind: fc.option(fc.constantFrom('letter', 'video', 'Letter')),
        publisher: fc.option(fc.constantFrom(...publishers), { freq: 2 }),
        publishedOn: maybeTimeSpan,
        url: fc.option(fc.webUrl()),
        derivedFrom:
          earlier.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...earlier), { freq: 2 }),
        retracted: fc.option(fc.record({ on: anyTimeSpan, note: fc.option(anyText) }), { freq: 2 }),
        corrected: fc.option(fc.record({ on: anyTimeSpan, note: fc.option(anyText) })),
      }),
    )
    .map(([name, more, ofWorks]) => draft.work(id, name, { ...more, ...ofWorks }));

export const anyEvent = (id: string, evidence: fc.Arbitrary<EvidenceDraft[]>): fc.Arbitrary<EntityDraft> =>
  fc
    .tuple(anyName, common(`was-${id}`), evidence, maybeTimeSpan, fc.constantFrom(...MODALITIES))
    .map(([name, more, given, when, modality]) => draft.event(id, name, given, { ...more, when, modality }));
