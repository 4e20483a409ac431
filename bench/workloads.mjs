import { ANSWERS } from './workloads/answers.mjs';
import { LISTS } from './workloads/lists.mjs';
import { WALKS } from './workloads/walks.mjs';

/** @type {readonly import('./workloads/workload.mjs').Workload[]} */
export const WORKLOADS = [...WALKS, ...LISTS, ...ANSWERS];
