import type { ConnectQuery } from '../generated/operations.js';
import { counted } from '../words/counted.js';

type Answer = NonNullable<ConnectQuery['connection']>;

/** The honest no: denied, not recorded, or not searched to the end. */
export function NoPath({ answer }: { readonly answer: Answer }) {
  const { from, to, report, refutedBy } = answer;
  const what = `${from.name} and ${to.name}`;
  return (
    <>
      <h2>No connection found</h2>
      <p className="lead">
        {report.complete
          ? `Under the conditions above nothing connects ${what} within ${counted(report.hopsSearched, 'hop')}. This dataset records no such path; that is not to say that there is none in the world.`
          : `The search ended before everything was looked at, so this is no answer about ${what} yet.`}
        {refutedBy.length > 0 && ' Something is denied of the two: see below.'}
      </p>
    </>
  );
}
