import type { Command } from 'commander';
import { UNSUPPORTED, type Unsupported } from '../domain/filter/relationship-filter.js';
import { MODALITIES, type Modality } from '../domain/modality.js';
import { oneOf, someOf } from './some-of.js';

/** The conditions on relationships that every verb which shows some takes, named as in GraphQL's filter. */
export interface ConditionOptions {
  readonly knownOn?: string;
  readonly trueOn?: string;
  readonly modality?: readonly Modality[];
  readonly unsupported?: Unsupported;
}

/** @param usual what the verb takes where an option is not given, as its help says it. */
export function addConditionOptions(
  verb: Command,
  usual: { readonly modality: string; readonly unsupported: string },
): Command {
  return verb
    .option('--known-on <DATE>', 'only what was reported by then')
    .option('--true-on <DATE>', 'only what may have been so then')
    .option(
      '--modality <LIST>',
      `any of actual,planned,possible (default: ${usual.modality})`,
      someOf(MODALITIES),
    )
    .option(
      '--unsupported <WORD>',
      `what no report stands behind any more: include, exclude or only (default: ${usual.unsupported})`,
      oneOf(UNSUPPORTED),
    );
}
