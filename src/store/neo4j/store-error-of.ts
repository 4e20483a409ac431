import { Neo4jError } from 'neo4j-driver';
import { DeadlineError, StoreError } from '../../domain/errors.js';

/** No read may take longer on the server: its client has gone by then. */
export const READ_TIMEOUT_MS = 30_000;

/** As much of a connection as a message may name. */
interface Asker {
  readonly uri: string;
  readonly user: string;
  readonly database?: string;
}

/** What the driver threw as an error of ours; what is no trouble of the server's is our bug, and is given back as it came. */
export function storeErrorOf(
  error: unknown,
  { uri, user, database }: Asker,
  timeoutMs = READ_TIMEOUT_MS,
): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code === 'Neo.ClientError.Security.Forbidden') {
    const message = `Neo4j at ${uri} does not allow the user "${user}" to do this; grant it the right to read, and to write where it loads.`;
    return new StoreError('UNAVAILABLE', message, { cause: error });
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    const message = `Neo4j at ${uri} refused the user "${user}" (${lastPart(code)}); check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    return new StoreError('UNAUTHENTICATED', message, { cause: error });
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new DeadlineError(`Neo4j took longer than ${timeoutMs} ms; ask for less.`, timeoutMs);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const message = `Neo4j at ${uri} has no database "${database ?? 'neo4j'}"; create it, or correct NEO4J_DATABASE.`;
    return new StoreError('UNAVAILABLE', message, { cause: error });
  }
  if (code.startsWith('Neo.ClientError.')) return error;
  if (code.startsWith('Neo.')) {
    const message = `Neo4j at ${uri} could not answer (${lastPart(code)}); try again, and look into its log if that goes on.`;
    return new StoreError('UNAVAILABLE', message, { cause: error });
  }
  const message = `Cannot reach Neo4j at ${uri} (${causeOf(error)}); start it, or correct NEO4J_URI.`;
  return new StoreError('UNAVAILABLE', message, { cause: error });
}

/** The driver's own words are a paragraph, which ends with the cause. */
function causeOf({ message, code }: Neo4jError): string {
  return /Caused by: (.+)$/s.exec(message)?.[1] ?? message.split(/[.\n]/)[0] ?? code;
}

const lastPart = (code: string): string => code.split('.').at(-1) ?? code;
