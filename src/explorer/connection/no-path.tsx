import { pluralize } from '../../text/pluralize.js';
import type { ConnectQuery } from '../generated/operations.js';

type Answer = NonNullable<ConnectQuery['connection']>;

/** An explicit negative result: denied, not recorded, or the search is incomplete. */
export function NoPath({ answer }: { readonly answer: Answer }) {
  const { from, to, report, refutedBy, directlyBetween } = answer;
  const what = `${from.label} and ${to.label}`;
  return (
    <>
      <h2>No connection found</h2>
      <p className="lead">
        {report.complete
          ? `Under these filters no path connects ${what} within ${pluralize(report.hopsSearched, 'hop')}. No such path is recorded in this dataset, which does not prove that there is none.`
          : `The search stopped early, so this does not answer whether ${what} are connected.`}
        {directlyBetween.length > 0 && ' What is recorded directly between the two is listed below.'}
        {refutedBy.length > 0 && ' A source denies a connection: see below.'}
      </p>
    </>
  );
}
