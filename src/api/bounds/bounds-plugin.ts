import type { ApolloServerPlugin } from '@apollo/server';
import { InputError } from '../../domain/errors.js';
import { errorRow } from '../../error-table.js';
import { withRequestId } from '../request/answer-plugin.js';
import type { Context } from '../request/context.js';
import { formatThrown } from '../request/format-error.js';
import { answerBytes } from './answer-bytes.js';
import { limitExceeded } from './limits.js';
import { operationRefusal } from './operation-refusal.js';
import { othersHaveTheirTurn } from './pace.js';
import { RecentSet } from './recent-set.js';
import { requestRefusal } from './request-refusal.js';

const LONG_BYTES = 500_000;

/** As many queries are known to be within the limits: a client sends the same few, and each token costs time. */
const QUERIES_KEPT = 50;

/** What Apollo parses in the place of a request that is refused unparsed. */
const NOTHING = '{ __typename }';

/**
 * Holds every request to its limits: its text before it is parsed, what it asks for before it is executed, and the
 * answer before it is written as JSON. Where the service answers trusted texts alone, it refuses others. It looks at answers last, so it comes after the plugins that change them.
 */
export function boundsPlugin(trusted?: ReadonlySet<string>): ApolloServerPlugin<Context> {
  const accepted = new RecentSet<string | undefined>(QUERIES_KEPT);
  return {
    requestDidStart: async ({ request, contextValue: { limits } }) => {
      const { query, operationName, variables } = request;
      const isNew = !accepted.has(query);
      const isTrusted = query === undefined || (trusted?.has(query) ?? true);
      const refusal = isTrusted
        ? requestRefusal({ ...(isNew && { query }), operationName, variables }, limits)
        : notTrusted();
      if (isNew && refusal === null) accepted.add(query);
      // Before it parses, Apollo asks nothing that could be refused; so the refusal waits until it asks.
      if (refusal !== null) {
        request.query = NOTHING;
        for (const rest of ['variables', 'operationName', 'extensions'] as const) delete request[rest];
      }
      return {
        didResolveOperation: async (operation) => {
          const why = refusal ?? operationRefusal(operation, limits);
          if (why !== null) throw why;
        },
        willSendResponse: async ({
          response: { body, http },
          contextValue: { pace, requestId, outcome },
        }) => {
          if (body.kind !== 'single') return;
          const bytes = answerBytes(body.singleResult, limits.answerBytes);
          const stoppedBy = pace.stoppedBy() ?? tooLong(bytes, limits.answerBytes);
          // A long answer has taken some time since the last turn, and takes more to be written.
          if (bytes > LONG_BYTES) await othersHaveTheirTurn();
          if (stoppedBy === null) return;
          body.singleResult = { errors: [withRequestId(formatThrown(stoppedBy), requestId)] };
          outcome.errors = [stoppedBy];
          outcome.isComplete = false;
          http.status = errorRow(stoppedBy).httpStatus;
        },
      };
    },
  };
}

const notTrusted = (): InputError =>
  new InputError(
    'Expected one of the operations that this service is set to answer, but got another. Send one of its list, by its text or its hash. (ATTEST_OPERATIONS sets the list.)',
  );

const tooLong = (bytes: number, most: number): Error | null =>
  bytes > most ? limitExceeded('answerBytes', most, 'more') : null;
