/*
 * For who writes a store of their own: the port's conformance suite. Each audit is a claim with an id that stays; it
 * passes, or throws an Error that says what was expected and what came. No test runner is needed.
 */

export { type Audit, audits, type OpenStore } from './store/audits/audits.js';
export { FIXTURE } from './store/audits/fixture.js';
