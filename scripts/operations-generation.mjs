import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, separateOperations, validate } from 'graphql';

/*
 * The operations that a part of ours sends, as a module: each text with the types of its variables and of its answer.
 */

/** Where operations are written, and where their module takes `Operation` from. */
export const SENDERS = [
  { folder: 'src/explorer', operationType: '../api/execute.js' },
  { folder: 'src/cli', operationType: '../run-operation.js' },
];

/**
 * @param {string} schema the text of schema.graphql
 * @param {(typeof SENDERS)[number]} sender its operations are `operations/*.graphql` in its folder
 * @returns {Promise<string>} what `generated/operations.ts` in its folder must hold
 * @throws Error where an operation does not fit the schema
 */
export async function operationsModule(schema, { folder, operationType }) {
  const document = await operationsIn(schema, folder);

  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(schema),
    documents: [{ document }],
    pluginMap: { typescript, operations },
    plugins: [{ typescript: { onlyOperationTypes: true } }, { operations: {} }],
    config: {
      avoidOptionals: { field: true },
      enumsAsTypes: true,
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
      inputMaybeValue: 'T | null | undefined',
      skipTypename: true,
      maybeValue: 'T | null',
      scalars: { ID: 'string', Edtf: 'string', EdtfDate: 'string', Url: 'string', Sha256: 'string' },
      useTypeImports: true,
    },
  });
  const constants = textsOf(document).map(([name, text]) => {
    const constant = name.replace(/^[A-Z]/, (first) => first.toLowerCase());
    return `export const ${constant}: Operation<${name}Query, ${name}QueryVariables> = { name: '${name}', text: \`${text}\` };`;
  });
  const notice = `/* Generated from ${folder}/operations by \`npm run generate\`. Do not edit. */`;
  return `${notice}\nimport type { Operation } from '${operationType}';\n\n${types}\n\n${constants.join('\n\n')}\n`;
}

/**
 * The same operations as a file of trusted ones: each text by its SHA-256.
 * @param {string} schema
 * @param {(typeof SENDERS)[number]} sender
 */
export async function trustedOperations(schema, { folder }) {
  const texts = textsOf(await operationsIn(schema, folder)).map(([, text]) => text);
  const entries = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/**
 * @param {string} schema
 * @param {string} folder
 */
async function operationsIn(schema, folder) {
  const operationsFolder = new URL(`../${folder}/operations/`, import.meta.url);
  const files = (await readdir(operationsFolder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, operationsFolder), 'utf8')));
  const document = parse(texts.join('\n'));
  const misfits = validate(buildSchema(schema), document);
  if (misfits.length > 0) throw new Error(misfits.map(String).join('\n\n'));
  return document;
}

/**
 * @param {import('graphql').DocumentNode} document
 * @returns {[name: string, text: string][]}
 */
const textsOf = (document) =>
  Object.entries(separateOperations(document)).map(([name, operation]) => [name, print(operation)]);
