import { pluralize } from '../../text/pluralize.js';
import { STATUS_TABLE, type Status } from '../../text/status.js';
import type { ComparedStatementFragment } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Waiting } from '../ui/waiting.js';
import { useNavigation } from '../view/use-navigation.js';
import { comparedWords } from './compare-dates.js';
import type { ChangedStatement } from './compare-statements.js';
import { useComparison } from './use-comparison.js';

/** What differs between what was known of an entity on a day and what is known under the filter. */
export function ComparedEntity({ id, since }: { readonly id: string; readonly since: string }) {
  const { filter } = useNavigation().entry.view;
  const { data, error, refetch } = useComparison(id, since, filter);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting what="both dates" />;
  const { added, removed, changed, kept, isCut } = data;
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${kept} the same.`;
  return (
    <section aria-label="Compared" className="compared">
      <p>
        Between {comparedWords(since, filter.knownOn)}: {counts}
      </p>
      {isCut && <p className="soft">Only the first 1,000 relationships of each date are compared.</p>}
      <Part title="Added" statements={added} sign="+" />
      {changed.length > 0 && (
        <section className="compared-part" data-sign="~">
          <h3>
            Changed <span className="count">{changed.length}</span>
          </h3>
          <ul>
            {changed.map((one) => (
              <li key={one.after.id}>
                <StatementLink statement={one.after} />
                <Changes change={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Part title="Removed" statements={removed} sign="−" />
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly statements: readonly ComparedStatementFragment[];
  readonly sign: string;
}

function Part({ title, statements, sign }: PartProps) {
  if (statements.length === 0) return null;
  return (
    <section className="compared-part" data-sign={sign}>
      <h3>
        {title} <span className="count">{statements.length}</span>
      </h3>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementLink statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A relationship leads to its evidence; that of an attribute is in the head of the page. */
function StatementLink({
  statement: { __typename, id, sentence },
}: {
  statement: ComparedStatementFragment;
}) {
  const { view } = useNavigation().entry;
  return __typename === 'Relationship' ? (
    <ViewLink to={{ ...view, evidence: id }}>{sentence}</ViewLink>
  ) : (
    sentence
  );
}

const labels = (statuses: readonly Status[]) =>
  statuses.map((one) => STATUS_TABLE[one].label.toLowerCase()).join(', ');

function Changes({ change }: { readonly change: ChangedStatement }) {
  const { before, after, evidenceAdded, evidenceRemoved, status } = change;
  const sources = (items: ChangedStatement['evidenceAdded']) =>
    `${pluralize(items.length, 'citation')}: ${[...new Set(items.map(({ source }) => source.label))].join('; ')}`;
  return (
    <ul className="soft">
      {status !== null && (
        <li>
          Status: {labels(status.before)} became {labels(status.after)}
        </li>
      )}
      {evidenceAdded.length > 0 && <li>Evidence added: {sources(evidenceAdded)}</li>}
      {evidenceRemoved.length > 0 && <li>Evidence removed: {sources(evidenceRemoved)}</li>}
      {before.sentence !== after.sentence && <li>Read before: {before.sentence}</li>}
    </ul>
  );
}
