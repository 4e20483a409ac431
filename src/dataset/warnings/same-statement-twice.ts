import { canonicalJson, shortHash } from '../../domain/content-hash.js';
import { statementId } from '../../domain/identity.js';
import type { StatementRecord } from '../records/contents.js';
import { statementsOf } from '../records/statements-of.js';
import type { WholeRule } from '../rules/rule.js';

/** Statements with ids of their own that say the same by the same evidence are counted twice. */
export const sameStatementTwice: WholeRule = (contents, report) => {
  const { ids } = contents;
  const { current } = ids;
  const owners = new Map<string, StatementRecord>();
  for (const record of statementsOf(contents)) {
    const { when, detail, quantities, qualifiers, evidence } = record.value;
    const cited = evidence.map(({ source, attributedTo, ...rest }) =>
      canonicalJson({ ...rest, source: current(source), attributedTo: attributedTo.map(current) }),
    );
    const content = statementId(ids.contentOf(record));
    const key = shortHash({ content, when, detail, quantities, qualifiers, cited: cited.sort() });
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, record);
      continue;
    }
    const { file, line } = owner.at([]);
    report(
      record,
      [],
      `"${ids.ofStatement(owner)}" at ${file}:${line} says the same by the same evidence; keep one, and list the id that goes in its \`formerIds\`.`,
    );
  }
};
