import type { Dataset } from '../../src/domain/dataset.js';
import { evidenceId, statementId } from '../../src/domain/identity.js';
import type { Evidence } from '../../src/domain/relationship.js';
import { isRelationship, type Statement } from '../../src/domain/statement.js';

/** The current id for every id that content could have given earlier: all of them, one loop in another. */
export function naiveSuccessors({
  entities,
  relationships,
  attributes,
}: Dataset): ReadonlyMap<string, string> {
  const idsOf = (id: string) => [id, ...(entities.find((entity) => entity.id === id)?.formerIds ?? [])];
  const statements: readonly Statement[] = [...relationships, ...attributes];
  const listed = statements.flatMap(({ formerIds }) => formerIds);
  const contentIds = (it: Statement): string[] => {
    if (isRelationship(it)) {
      return idsOf(it.subject).flatMap((subject) =>
        idsOf(it.object).map((object) => statementId({ ...it, subject, object })),
      );
    }
    const { value } = it;
    const values =
      value.kind === 'ENTITY' ? idsOf(value.entity).map((entity) => ({ ...value, entity })) : [value];
    return idsOf(it.entity).flatMap((entity) =>
      values.map((one) => statementId({ ...it, entity, value: one })),
    );
  };
  const holders = (id: string) => {
    const all = statements.filter((other) => statementId(other) === id);
    return all.find((other) => other.id === id) ?? (all.length === 1 ? all[0] : undefined);
  };
  const earlier = (it: Statement) =>
    holders(statementId(it)) === it ? contentIds(it).filter((id) => !listed.includes(id)) : [];

  const successors = new Map<string, string>();
  for (const record of [...statements, ...entities]) {
    const owners = [record.id, ...record.formerIds, ...('type' in record ? earlier(record) : [])];
    if ('type' in record) for (const id of earlier(record)) successors.set(id, record.id);
    if (!('evidence' in record)) continue;
    for (const evidence of record.evidence)
      for (const id of evidenceIds(evidence, record.id, owners, idsOf)) successors.set(id, evidence.id);
  }
  return successors;
}

function evidenceIds(
  { id, origin: _, through: __, withdrawnOn: ___, ...said }: Evidence,
  current: string,
  owners: readonly string[],
  idsOf: (id: string) => readonly string[],
): string[] {
  const draft = [said, { ...said, reportedOn: null }].find((it) => evidenceId(current, it) === id) ?? said;
  const speakers = draft.attributedTo.reduce<string[][]>(
    (chains, speaker) => chains.flatMap((chain) => idsOf(speaker).map((it) => [...chain, it])),
    [[]],
  );
  return owners.flatMap((owner) =>
    idsOf(draft.source).flatMap((source) =>
      speakers.map((attributedTo) => evidenceId(owner, { ...draft, source, attributedTo })),
    ),
  );
}
