import { degreesOf } from '../../domain/degrees.js';
import type { WholeRule } from '../rules/rule.js';

/** As many walkable relationships an entity in the middle of a path has at most, unless a question says otherwise. */
const MOST = 500;

/** What is connected with everything is skipped in the middle of paths, which surprises who did not know. */
export const hub: WholeRule = ({ entities, relationships, ids }, report) => {
  const degrees = degreesOf(
    relationships.map(({ value: { type, polarity, subject, object } }) => ({
      ...{ type, polarity },
      subject: ids.current(subject),
      object: ids.current(object),
    })),
  );
  for (const record of entities) {
    const degree = degrees.get(record.value.id) ?? 0;
    if (degree <= MOST) continue;
    report(
      record,
      ['id'],
      `"${record.value.id}" has ${degree} walkable relationships: with more than ${MOST}, a search for a connection skips it in the middle, unless asked otherwise (\`maxDegree\`).`,
    );
  }
};
