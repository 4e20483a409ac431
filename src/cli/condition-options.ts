import type { Command } from 'commander';
import { MODALITIES, type Modality } from '../domain/modality.js';
import { someOf } from './some-of.js';

/** The conditions on relationships that every verb which shows some takes, named as in GraphQL's filter. */
export interface ConditionOptions {
  readonly knownOn?: string;
  readonly trueOn?: string;
  readonly modality?: readonly Modality[];
}

/** @param modality what the verb takes where none is given, as its help says it. */
export function addConditionOptions(verb: Command, modality: string): Command {
  return verb
    .option('--known-on <DATE>', 'only what was reported by then')
    .option('--true-on <DATE>', 'only what may have been so then')
    .option('--modality <LIST>', `any of actual,planned,possible (default: ${modality})`, someOf(MODALITIES));
}
