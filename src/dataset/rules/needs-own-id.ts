import { statementId } from '../../domain/identity.js';
import type { StatementRecord } from '../records/contents.js';
import { statementContent } from '../records/ids.js';
import { statementsOf } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

/** Without an id of its own a statement is known by type, ends (or entity and value), polarity and modality: no other may have the same. */
export const needsOwnId: WholeRule = (contents, report) => {
  const { ids } = contents;
  const owners = new Map<string, StatementRecord>();
  for (const record of statementsOf(contents)) {
    if (record.value.id !== null) continue;
    const id = ids.ofStatement(record);
    const owner = owners.get(id);
    if (!owner) {
      owners.set(id, record);
      continue;
    }
    // What content gave it while the ends had the ids that are written here.
    const written = statementId(statementContent(record, (asWritten) => asWritten));
    const { file, line } = owner.at([]);
    const [what, content] =
      'subject' in record.value ? ['relationship', 'ends'] : ['attribute', 'entity, value'];
    report(
      record,
      [],
      `The ${what} at ${file}:${line} has the same type, ${content}, polarity and modality, and neither has an id; ` +
        `make one of the two, or give each an id and list \`formerIds: [${written}]\` in the one that had this id so far.`,
    );
  }
};
