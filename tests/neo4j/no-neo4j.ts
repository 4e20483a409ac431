import type { TestProject } from 'vitest/node';
import './global-setup.js';

/** For a run that is about pure code: the memory store alone. */
export default function setup(project: TestProject): void {
  project.provide('neo4js', []);
}
