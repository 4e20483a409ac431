import { combinations } from './combinations.js';
import type { Entity } from './entity.js';
import { CONTENT_ID, evidenceId, hashedEvidence, type StatementContent, statementId } from './identity.js';
import { atOnce, type Pausable } from './pausable.js';
import type { Evidence } from './relationship.js';

/*
 * An id that content gives is a hash over the ids of ends, sources and speakers, so it changes when one of these is renamed or
 * merged, and that of evidence when the author gives the statement an id. Since the former ids are known, so are the ids that
 * content gave before: they keep answering, and no author has to write them down.
 */

/** As many earlier ids of one record are kept; those come first in which the fewest of its parts had another id. */
export const MOST_EARLIER_IDS = 1_000;

type FormerIdsOf = (id: string) => readonly string[];

/** A statement with current ends, as far as its ids are concerned. */
export type Identified = StatementContent & Pick<Entity, 'id' | 'formerIds'>;

/** What may have evidence, as far as its ids are concerned. */
type Owner = Identified | Pick<Entity, 'id' | 'formerIds'>;

/** The ids that records had because of their content, without those that their authors list as former. */
export interface EarlierIds {
  ofStatement(statement: Identified): readonly string[];
  ofEvidence(evidence: Evidence, of: Owner): readonly string[];
}

/** The ids that content gives to a statement under all ids that its ends have and had; the one that it gives now comes first. */
export function contentIds(statement: StatementContent, formerIdsOf: FormerIdsOf): string[] {
  return combinations(
    endsOf(statement).map((id) => [id, ...formerIdsOf(id)]),
    MOST_EARLIER_IDS + 1,
  ).map((ends) => statementId(withEnds(statement, ends)));
}

/** The entities whose ids are in the hash. */
function endsOf(statement: StatementContent): string[] {
  if ('subject' in statement) return [statement.subject, statement.object];
  const { entity, value } = statement;
  return value.kind === 'ENTITY' ? [entity, value.entity] : [entity];
}

function withEnds(
  statement: StatementContent,
  [first = '', second = '']: readonly string[],
): StatementContent {
  if ('subject' in statement) return { ...statement, subject: first, object: second };
  const { value } = statement;
  return {
    ...statement,
    entity: first,
    value: value.kind === 'ENTITY' ? { ...value, entity: second } : value,
  };
}

/**
 * Makes ready to tell earlier ids.
 *
 * A statement without an id of its own has all that content gave it. One with an id of its own has them too, unless
 * another one of the same content could have had them as well: then nothing tells which, and none has them until an
 * author lists them in `formerIds`. What is listed there is always that record's.
 */
export function* prepareEarlierIds(
  entities: readonly Pick<Entity, 'id' | 'formerIds'>[],
  statements: readonly Identified[],
): Pausable<EarlierIds> {
  const formerIds = new Map<string, readonly string[]>();
  for (const entity of entities) if (entity.formerIds.length > 0) formerIds.set(entity.id, entity.formerIds);
  const formerIdsOf: FormerIdsOf = (id) => formerIds.get(id) ?? [];

  const listed = new Set(statements.flatMap((statement) => statement.formerIds));
  /** By the id that content gives: the one statement that it is of; null where it could be of several. */
  const holders = new Map<string, string | null>();
  for (const { id } of statements) if (isByContent(id)) holders.set(id, id);
  for (const [i, statement] of statements.entries()) {
    if (i % AT_A_TIME === 0) yield;
    const { id } = statement;
    if (isByContent(id)) continue;
    const implied = statementId(statement);
    const holder = holders.get(implied);
    if (holder === undefined) holders.set(implied, id);
    else if (holder !== null && !isByContent(holder)) holders.set(implied, null);
  }

  const ofStatement = (statement: Identified): readonly string[] => {
    const [implied = '', ...former] = contentIds(statement, formerIdsOf);
    if (holders.get(implied) !== statement.id) return [];
    return [implied, ...former].filter((id) => id !== statement.id && !listed.has(id));
  };
  const ofEvidence = (evidence: Evidence, of: Owner): readonly string[] => {
    const owners = [of.id, ...of.formerIds, ...('type' in of ? ofStatement(of) : [])];
    const named = [evidence.source, ...evidence.attributedTo].map((id) => [id, ...formerIdsOf(id)]);
    if (owners.length === 1 && named.every(({ length }) => length === 1)) return [];
    const draft = hashedEvidence(evidence, of.id);
    return combinations([owners, ...named], MOST_EARLIER_IDS + 1)
      .map(([owner = '', source = '', ...attributedTo]) =>
        evidenceId(owner, { ...draft, source, attributedTo }),
      )
      .slice(1);
  };
  return { ofStatement, ofEvidence };
}

/** The same at once. */
export function earlierIds(...given: Parameters<typeof prepareEarlierIds>): EarlierIds {
  return atOnce(prepareEarlierIds(...given));
}

/** As many hashes are made before others have a turn. */
const AT_A_TIME = 100;

function isByContent(id: string): boolean {
  return CONTENT_ID.test(id);
}
