import fc from 'fast-check';
import type { AttributeValue } from '../../src/domain/attribute.js';
import {
  ATTRIBUTE_TYPES,
  ATTRIBUTE_VOCABULARY,
  type AttributeType,
  NAME_KINDS,
  type ValueKind,
} from '../../src/domain/attribute-types.js';
import type {
  AttributeDraft,
  EntityDraft,
  EvidenceDraft,
  RelationshipDraft,
} from '../../src/domain/draft.js';
import { attributeId, relationshipId } from '../../src/domain/identity.js';
import { MODALITIES } from '../../src/domain/modality.js';
import { QUALIFIER_ROLES } from '../../src/domain/relationship.js';
import { timeSpan } from '../../src/domain/time-span.js';
import { anyName, anyText } from './texts.js';
import { anyEdtf, maybeTimeSpan } from './times.js';

/** What takes any id: a plan is no plain entity. */
const PLACE_ROLES = QUALIFIER_ROLES.filter((role) => role !== 'REALIZES');

/** Those that more hangs from come more often: names are searched for, deaths end states, what has one value conflicts. */
const TYPES: readonly AttributeType[] = [
  ...ATTRIBUTE_TYPES,
  ...(['NAME', 'NAME', 'NAME', 'DEATH', 'DISSOLUTION', 'BIRTH', 'FOUNDING', 'AGE', 'AGE'] as const),
];

const BASES = [{}, { words: 'that spring' }, { basis: 'INFERRED' as const, because: 'It says so.' }];

const NO_NAME = { nameKind: null, language: null, script: null };

/** Up to `most` attributes of the entities, of every type and with every kind of value. */
export function anyAttributes(
  entities: readonly EntityDraft[],
  relationships: readonly RelationshipDraft[],
  evidence: fc.Arbitrary<EvidenceDraft[]>,
  most: number,
): fc.Arbitrary<AttributeDraft[]> {
  const ids = entities.map(({ id }) => id);
  const row = fc
    .constantFrom(...TYPES)
    .chain((type) => {
      const fitting = entities.filter((entity) => canHave(entity, type));
      if (fitting.length === 0) return fc.constant(null);
      return fc.record({
        type: fc.constant(type),
        entity: fc.constantFrom(...fitting.map(({ id }) => id)),
        value: fc
          .constantFrom(...ATTRIBUTE_VOCABULARY[type].values)
          .chain((kind) => anyValue(type, kind, ids)),
        polarity: fc.constantFrom('AFFIRMED' as const, 'AFFIRMED' as const, 'NEGATED' as const),
        modality: fc.constantFrom('ACTUAL' as const, ...MODALITIES),
        when: maybeTimeSpan,
        detail: anyText,
        evidence,
        place: fc.option(fc.tuple(fc.constantFrom(...PLACE_ROLES), fc.constantFrom(...ids)), { freq: 2 }),
        hasSlug: fc.boolean(),
        isRenamed: fc.boolean(),
        conflicting: fc.option(fc.nat(most), { freq: 2 }),
      });
    })
    .filter((one) => one !== null);
  return fc.array(row, { maxLength: most }).map((rows) => {
    const drafts = new Map<string, AttributeDraft>();
    const earlier = relationships.map((it) => it.id ?? relationshipId(it));
    for (const { place, hasSlug, isRenamed, conflicting, ...said } of rows) {
      const own = hasSlug || drafts.has(attributeId(said)) ? `attribute-${drafts.size}` : null;
      const id = own ?? attributeId(said);
      const other = conflicting === null ? undefined : earlier[conflicting % (earlier.length || 1)];
      drafts.set(id, {
        ...said,
        id: own,
        when: said.value.kind === 'DATE' ? said.value.date : said.when,
        quantities: [],
        qualifiers: place === null ? [] : [{ role: place[0], entities: [place[1]], relationships: [] }],
        conflictsWith: other === undefined ? [] : [other],
        formerIds: isRenamed ? [`was-attribute-${drafts.size}`] : [],
      });
      earlier.push(id);
    }
    return [...drafts.values()];
  });
}

function canHave({ kind, unnamed }: EntityDraft, type: AttributeType): boolean {
  return ATTRIBUTE_VOCABULARY[type].kinds.includes(kind) && !(type === 'NAME' && unnamed);
}

function anyValue(
  type: AttributeType,
  kind: ValueKind,
  ids: readonly string[],
): fc.Arbitrary<AttributeValue> {
  switch (kind) {
    case 'TEXT':
      return fc
        .record({
          text: type === 'NAME' ? anyName.filter((name) => name.trim() !== '') : anyText,
          nameKind: fc.option(fc.constantFrom(...NAME_KINDS)),
          language: fc.option(fc.constantFrom('fr', 'zh-Hant')),
          script: fc.option(fc.constantFrom('Latn', 'Cyrl')),
          scheme: fc.option(fc.constantFrom('GB-COH', 'US-DE')),
        })
        .map(({ text, scheme, ...ofName }) => ({
          kind,
          text,
          ...(type === 'NAME' ? ofName : NO_NAME),
          scheme: type === 'REGISTRATION' ? scheme : null,
        }));
    case 'DATE':
      return fc
        .tuple(anyEdtf, fc.constantFrom(...BASES))
        .map(([edtf, more]) => ({ kind, date: timeSpan({ edtf, ...more }) }));
    case 'QUANTITY':
      return fc.tuple(fc.nat(99), fc.nat(9)).map(([min, more]) => ({
        kind,
        quantity: {
          measure: ATTRIBUTE_VOCABULARY[type].measure,
          min,
          max: min + more,
          unit: 'years',
          words: `some ${min}`,
        },
      }));
    case 'COUNTRY':
      return fc.constantFrom('US', 'FR', 'SU').map((country) => ({ kind, country }));
    case 'ENTITY':
      return fc.constantFrom(...ids).map((entity) => ({ kind, entity }));
  }
}
