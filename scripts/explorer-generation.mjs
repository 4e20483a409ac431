import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, separateOperations, validate } from 'graphql';

/*
 * The operations that the explorer sends, as a module: each text with the types of its variables and of its answer.
 */

/**
 * @param {string} schema the text of schema.graphql
 * @param {readonly string[]} texts of operations and the fragments that they share
 * @returns {Promise<string>} what src/explorer/generated/operations.ts must hold
 * @throws Error where an operation does not fit the schema
 */
export async function explorerOperations(schema, texts) {
  const document = parse(texts.join('\n'));
  const misfits = validate(buildSchema(schema), document);
  if (misfits.length > 0) throw new Error(misfits.map(String).join('\n\n'));

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
  const constants = Object.entries(separateOperations(document)).map(([name, operation]) => {
    const constant = name.replace(/^[A-Z]/, (first) => first.toLowerCase());
    return `export const ${constant}: Operation<${name}Query, ${name}QueryVariables> = { name: '${name}', text: \`${print(operation)}\` };`;
  });
  return `${NOTICE}\nimport type { Operation } from '../api/execute.js';\n\n${types}\n\n${constants.join('\n\n')}\n`;
}

const NOTICE = '/* Generated from src/explorer/operations by `npm run generate`. Do not edit. */';
