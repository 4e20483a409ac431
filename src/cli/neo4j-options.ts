import type { Command } from 'commander';
import { InputError } from '../domain/errors.js';
import { readSettings, SETTINGS } from '../settings.js';
import type { Neo4jConnection } from '../store/neo4j/neo4j-store.js';
import { settingOption } from './setting-option.js';

/** What commander makes of them: undefined where an option is not given. */
export interface Neo4jOptions {
  readonly neo4jUri?: string;
  readonly neo4jUsername?: string;
  readonly neo4jPassword?: string;
  readonly neo4jDatabase?: string;
}

/** Gives a command the options that name a Neo4j. @param uri what the help says of its address. */
export function addNeo4jOptions(command: Command, uri: string): Command {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase } = SETTINGS.neo4j;
  return command
    .addOption(settingOption('--neo4j-uri <URI>', { ...neo4jUri, what: uri }))
    .addOption(settingOption('--neo4j-username <NAME>', neo4jUsername))
    .addOption(
      settingOption('--neo4j-password <TEXT>', {
        ...neo4jPassword,
        what: 'and password; better set in the environment',
      }),
    )
    .addOption(settingOption('--neo4j-database <NAME>', neo4jDatabase));
}

/**
 * The Neo4j that the options, or the environment, name; null where they name none.
 * @throws InputError where a setting is wrong, or it has no password.
 */
export function neo4jConnectionOf(options: Neo4jOptions): Neo4jConnection | null {
  const {
    neo4jUri: uri,
    neo4jUsername: user,
    neo4jPassword: password,
    neo4jDatabase: database,
  } = readSettings(['neo4j'], options).neo4j;
  if (uri === null) return null;
  if (password === null) throw new InputError(`Expected a password for ${uri}. Set NEO4J_PASSWORD.`);
  return { uri, user, password, ...(database !== null && { database }) };
}
