import { type Command, Option } from 'commander';
import { InputError } from '../domain/errors.js';
import type { Neo4jConnection } from '../store/neo4j/neo4j-store.js';

/** What commander makes of them. An empty variable is how compose files and shells say that there is none. */
export interface Neo4jOptions {
  readonly neo4jUri?: string;
  readonly neo4jUser: string;
  readonly neo4jPassword?: string;
}

const USER = 'neo4j';

/** Gives a verb the options that name a Neo4j. @param uri what the help says of its address. */
export function addNeo4jOptions(verb: Command, uri: string): Command {
  return verb
    .addOption(new Option('--neo4j-uri <URI>', uri).env('NEO4J_URI'))
    .addOption(new Option('--neo4j-user <NAME>', 'its user').env('NEO4J_USER').default(USER))
    .addOption(
      new Option('--neo4j-password <TEXT>', 'and password; better set in the environment').env(
        'NEO4J_PASSWORD',
      ),
    );
}

/** The Neo4j that the options name; null where they name none. @throws InputError where it has no password. */
export function neo4jConnectionOf(options: Neo4jOptions): Neo4jConnection | null {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password } = options;
  if (!uri) return null;
  if (!password) throw new InputError(`Expected a password for ${uri}. Set NEO4J_PASSWORD.`);
  return { uri, user: user || USER, password };
}
