import type { Evidence } from '../../domain/relationship.js';
import { LAST } from '../../domain/relationship-order.js';
import { type Properties, present } from './properties.js';
import { dateOf, timeProperties } from './time-span-properties.js';

/**
 * What an (:Evidence) holds, for people: answers take evidence from its statement. Who is spoken for and which works it came
 * through are relationships of it. `withdrawn` where it counts no more, and since when, where the day is known.
 */
export function evidenceProperties(evidence: Evidence): Properties {
  const { id, source, stance, assertion, origin, says, locator, quote, reportedOn, withdrawnOn } = evidence;
  return {
    ...present({ id, source, stance, assertion, origin, says, locator, quote }),
    ...timeProperties('reportedOn', reportedOn),
    ...present({
      withdrawn: withdrawnOn === null ? null : true,
      withdrawnOn: withdrawnOn === LAST ? null : dateOf(withdrawnOn),
    }),
  };
}
