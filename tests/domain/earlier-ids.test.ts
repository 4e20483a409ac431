import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  AttributeDraft,
  DatasetDraft,
  EvidenceDraft,
  RelationshipDraft,
} from '../../src/domain/draft.js';
import { MOST_EARLIER_IDS } from '../../src/domain/earlier-ids.js';
import type { PlainEntity, WorkEntity } from '../../src/domain/entity.js';
import { relationshipId, statementId } from '../../src/domain/identity.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

/*
 * A dataset lives through a chain of changes, each of which changes ids that content gives. After all of them every id that was
 * ever published must lead to what its record has become. Records are told apart by their words, which nothing changes.
 */

interface World {
  readonly people: readonly PlainEntity[];
  readonly works: readonly WorkEntity[];
  readonly statements: readonly Draft[];
}

type Draft = RelationshipDraft | AttributeDraft;

type Change =
  | { readonly what: 'rename'; readonly which: number }
  | { readonly what: 'merge'; readonly which: number; readonly into: number }
  | { readonly what: 'name'; readonly which: number };

const TYPES = ['MET', 'ADVISED'] as const;

const draftOf = ({ people, works, statements }: World): DatasetDraft => ({
  title: 'A world',
  description: null,
  entities: [...people, ...works],
  relationships: statements.filter((it) => 'subject' in it),
  attributes: statements.filter((it) => 'entity' in it),
});

const anyWorld: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      subject: fc.nat(4),
      object: fc.nat(4),
      type: fc.constantFrom(...TYPES, 'OCCUPATION' as const, 'RESIDENCE' as const),
      source: fc.nat(2),
      speakers: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
      isDated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    const people = [0, 1, 2, 3, 4].map((i) => draft.plain('Person', `person-${i}`, `Person ${i}`));
    const works = [0, 1, 2].map((i) => draft.work(`work-${i}`, `Work ${i}`));
    const statements = rows
      .filter(({ subject, object }) => subject !== object)
      .map(({ subject, object, type, source, speakers, isDated }, i): Draft => {
        const [first, second] = [`person-${subject}`, `person-${object}`];
        const evidence = [
          draft.evidence(`work-${source}`, `Words ${i}.`, {
            attributedTo: speakers.map((speaker) => `person-${speaker}`),
            reportedOn: isDated
              ? {
                  edtf: '2018',
                  words: null,
                  asOf: null,
                  basis: 'STATED',
                  because: null,
                  earliest: 17_532,
                  latest: 17_896,
                }
              : null,
          }),
        ];
        if (type === 'OCCUPATION') return draft.attribute(null, [first, type, draft.text('clerk')], evidence);
        // A value that is an entity is hashed by its id too.
        if (type === 'RESIDENCE') {
          return draft.attribute(null, [first, type, { kind: 'ENTITY', entity: second }], evidence);
        }
        return draft.relationship(null, [first, type, second], evidence);
      });
    return { people, works, statements: joined(statements) };
  });

/** One statement a content, with the evidence of all. */
function joined(statements: readonly Draft[]): Draft[] {
  const byContent = new Map<string, Draft>();
  for (const statement of statements) {
    const id = statementId(statement);
    const known = byContent.get(id);
    byContent.set(
      id,
      known
        ? {
            ...known,
            id: known.id ?? statement.id,
            formerIds: [...known.formerIds, ...statement.formerIds, ...slugs(known, statement)],
            evidence: [...known.evidence, ...statement.evidence],
          }
        : statement,
    );
  }
  return [...byContent.values()];
}

/** The slug that goes where two with slugs become one. */
const slugs = (kept: Draft, gone: Draft) => (kept.id !== null && gone.id !== null ? [gone.id] : []);

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('rename' as const), which: fc.nat(20) }),
  fc.record({ what: fc.constant('merge' as const), which: fc.nat(20), into: fc.nat(20) }),
  fc.record({ what: fc.constant('name' as const), which: fc.nat(20) }),
);

function changed(world: World, change: Change, step: number): World {
  const { people, works, statements } = world;
  if (change.what === 'name') {
    const which = change.which % Math.max(statements.length, 1);
    return {
      ...world,
      statements: statements.map((it, i) =>
        i === which
          ? {
              ...it,
              id: `own-${step}`,
              formerIds: [
                ...it.formerIds,
                ...((it.id ?? []) ? [it.id].flat().filter((id) => id !== null) : []),
              ],
            }
          : it,
      ),
    };
  }
  const all = [...people, ...works];
  const gone = all[change.which % all.length];
  if (gone === undefined) return world;
  const alike = (gone.kind === 'Work' ? works : people).filter((it) => it.id !== gone.id);
  if (change.what === 'merge') {
    const into = alike[change.into % Math.max(alike.length, 1)];
    if (into === undefined) return world;
    return replaced(world, gone.id, { ...into, formerIds: [...into.formerIds, gone.id, ...gone.formerIds] });
  }
  return replaced(world, gone.id, {
    ...gone,
    id: `renamed-${step}`,
    formerIds: [...gone.formerIds, gone.id],
  });
}

/** The world with one entity in the place of another. What the two have with each other goes. */
function replaced(world: World, gone: string, entity: PlainEntity | WorkEntity): World {
  const current = (id: string) => (id === gone ? entity.id : id);
  const withOne = <T extends PlainEntity | WorkEntity>(list: readonly T[]): T[] => [
    ...list.filter(({ id }) => id !== gone && id !== entity.id),
    ...list
      .filter(({ id }) => id === gone || id === entity.id)
      .slice(0, 1)
      .map(() => entity as T),
  ];
  return {
    people: withOne(world.people),
    works: withOne(world.works),
    statements: joined(
      world.statements
        .map(
          (it): Draft => ({
            ...withEnds(it, current),
            evidence: it.evidence.map(
              (one): EvidenceDraft => ({
                ...one,
                source: current(one.source),
                attributedTo: [...new Set(one.attributedTo.map(current))],
              }),
            ),
          }),
        )
        .filter((it) => !isOfItself(it)),
    ),
  };
}

function withEnds(it: Draft, current: (id: string) => string): Draft {
  if ('subject' in it) return { ...it, subject: current(it.subject), object: current(it.object) };
  const { value } = it;
  const isOfEntity = value.kind === 'ENTITY';
  return {
    ...it,
    entity: current(it.entity),
    value: isOfEntity ? { ...value, entity: current(value.entity) } : value,
  };
}

function isOfItself(it: Draft): boolean {
  if ('subject' in it) return it.subject === it.object;
  return it.value.kind === 'ENTITY' && it.value.entity === it.entity;
}

describe('an id that content gave', () => {
  it('leads to its record after any chain of renames, merges and ids of its own', async () => {
    let followed = 0;
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.array(anyChange, { maxLength: 6 }), async (first, changes) => {
        /** By the words of evidence: every id that it had, and that its statement had. */
        const had = new Map<string, { ids: Set<string>; owners: Set<string>; speakers: number }>();
        let world = first;
        for (const [step, change] of [null, ...changes].entries()) {
          if (change !== null) world = changed(world, change, step);
          const { relationships, attributes } = resolve(draftOf(world));
          for (const { id, evidence } of [...relationships, ...attributes]) {
            for (const { id: own, says, attributedTo } of evidence) {
              const known = had.get(says) ?? {
                ids: new Set(),
                owners: new Set(),
                speakers: attributedTo.length,
              };
              // Two speakers who become one are another chain: what was said is no longer the same.
              if (known.speakers !== attributedTo.length) known.ids.clear();
              known.speakers = attributedTo.length;
              known.ids.add(own);
              known.owners.add(id);
              had.set(says, known);
            }
          }
        }
        const last = resolve(draftOf(world));
        const store = memoryStore(last);
        for (const { id, evidence } of [...last.relationships, ...last.attributes]) {
          for (const { id: own, says } of evidence) {
            const { ids, owners } = had.get(says) ?? { ids: new Set<string>(), owners: new Set<string>() };
            followed += ids.size + owners.size;
            expect((await store.currentIds([...owners])).value).toEqual([...owners].map(() => id));
            expect((await store.currentIds([...ids])).value).toEqual([...ids].map(() => own));
          }
        }
      }),
      { seed: 20180530, numRuns: 300 },
    );
    expect(followed).toBeGreaterThan(1_000);
  });

  const ann = draft.plain('Person', 'ann', 'Ann', { formerIds: ['a'] });
  const bob = draft.plain('Person', 'bob', 'Bob');
  const paper = draft.work('paper', 'A paper');
  const met = (id: string | null, more: Partial<RelationshipDraft> = {}) =>
    draft.relationship(id, ['ann', 'MET', 'bob'], [draft.evidence('paper', `They met (${id}).`)], more);
  const byContent = (subject: string) => relationshipId({ ...met(null), subject });
  const currentOf = async (relationships: readonly RelationshipDraft[], ...ids: string[]) =>
    (
      await memoryStore(
        resolve({ title: 'T', description: null, entities: [ann, bob, paper], relationships }),
      ).currentIds(ids)
    ).value;

  it('is that of the one without an id of its own, where others have the same content', async () => {
    expect(await currentOf([met(null), met('again')], byContent('ann'), byContent('a'))).toEqual([
      byContent('ann'),
      byContent('ann'),
    ]);
  });

  it("is nobody's where several with ids of their own could have had it, unless one lists it", async () => {
    expect(await currentOf([met('once'), met('again')], byContent('ann'), byContent('a'))).toEqual([
      null,
      null,
    ]);
    expect(
      await currentOf(
        [met('once'), met('again', { formerIds: [byContent('a')] })],
        byContent('ann'),
        byContent('a'),
      ),
    ).toEqual([null, 'again']);
  });

  it('is kept up to a number a record, those with the fewest other ids first', async () => {
    const many = (name: string) => Array.from({ length: 50 }, (_, i) => `${name}-${i}`);
    const entities = [
      draft.plain('Person', 'ann', 'Ann', { formerIds: many('ann') }),
      draft.plain('Person', 'bob', 'Bob', { formerIds: many('bob') }),
      paper,
    ];
    const store = memoryStore(
      resolve({ title: 'T', description: null, entities, relationships: [met(null)] }),
    );
    const ids = [...many('ann'), 'ann'].flatMap((subject) =>
      [...many('bob'), 'bob'].map((object) => relationshipId({ ...met(null), subject, object })),
    );
    const { value } = await store.currentIds(ids);
    expect(value.filter((id) => id !== null)).toHaveLength(MOST_EARLIER_IDS + 1);
    const oneRenamed = many('ann').map((subject) => byContent(subject));
    expect(new Set((await store.currentIds(oneRenamed)).value)).toEqual(new Set([byContent('ann')]));
  });
});
