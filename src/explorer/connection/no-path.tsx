import type { ConnectQuery } from '../generated/operations.js';
import { counted } from '../words/counted.js';

type Answer = NonNullable<ConnectQuery['connection']>;

/** An explicit negative result: denied, not recorded, or the search is incomplete. */
export function NoPath({ answer }: { readonly answer: Answer }) {
  const { from, to, report, refutedBy } = answer;
  const what = `${from.name} and ${to.name}`;
  return (
    <>
      <h2>No connection found</h2>
      <p className="lead">
        {report.complete
          ? `Under these filters nothing connects ${what} within ${counted(report.hopsSearched, 'hop')}. This dataset has no such path; the world may.`
          : `The search stopped early, so this does not answer whether ${what} are connected.`}
        {refutedBy.length > 0 && ' A source denies a connection: see below.'}
      </p>
    </>
  );
}
