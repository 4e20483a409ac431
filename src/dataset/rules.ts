import { asOfOnEvent } from './rules/as-of-on-event.js';
import { asOfOutside } from './rules/as-of-outside.js';
import { badDate } from './rules/bad-date.js';
import { badDecision } from './rules/bad-decision.js';
import { badId } from './rules/bad-id.js';
import { badQuantity } from './rules/bad-quantity.js';
import { badQuestion } from './rules/bad-question.js';
import { badSelector } from './rules/bad-selector.js';
import { badType } from './rules/bad-type.js';
import { badUrl } from './rules/bad-url.js';
import { badValue } from './rules/bad-value.js';
import { becauseWithoutInferred } from './rules/because-without-inferred.js';
import { conflictsWithItself } from './rules/conflicts-with-itself.js';
import { coverageChoice } from './rules/coverage-choice.js';
import { danglingReference } from './rules/dangling-reference.js';
import { derivedFromLoop } from './rules/derived-from-loop.js';
import { duplicateId } from './rules/duplicate-id.js';
import { emptyDataset } from './rules/empty-dataset.js';
import { emptyTime } from './rules/empty-time.js';
import { happenedAfterItsReport } from './rules/happened-after-its-report.js';
import { inferredWithoutBecause } from './rules/inferred-without-because.js';
import { listedTwice } from './rules/listed-twice.js';
import { needsOwnId } from './rules/needs-own-id.js';
import { noEvidence } from './rules/no-evidence.js';
import { otherWithoutDetail } from './rules/other-without-detail.js';
import { qualifierLoop } from './rules/qualifier-loop.js';
import { reportedTooEarly } from './rules/reported-too-early.js';
import type { Rule } from './rules/rule.js';
import { sameEvidenceTwice } from './rules/same-evidence-twice.js';
import { selectorMismatch } from './rules/selector-mismatch.js';
import { selfLoop } from './rules/self-loop.js';
import { unnamedWithAliases } from './rules/unnamed-with-aliases.js';
import { withdrawnTooEarly } from './rules/withdrawn-too-early.js';
import { wrongEnd } from './rules/wrong-end.js';
import { wrongKind } from './rules/wrong-kind.js';

/** Every rule over the whole, by the code of its issues. Adding a rule is adding a file and a row. */
export const RULES = {
  'empty-dataset': emptyDataset,
  'bad-id': badId,
  'duplicate-id': duplicateId,
  'needs-own-id': needsOwnId,
  'dangling-reference': danglingReference,
  'wrong-kind': wrongKind,
  'wrong-end': wrongEnd,
  'self-loop': selfLoop,
  'listed-twice': listedTwice,
  'no-evidence': noEvidence,
  'same-evidence-twice': sameEvidenceTwice,
  'bad-date': badDate,
  'empty-time': emptyTime,
  'inferred-without-because': inferredWithoutBecause,
  'because-without-inferred': becauseWithoutInferred,
  'as-of-outside': asOfOutside,
  'as-of-on-event': asOfOnEvent,
  'reported-too-early': reportedTooEarly,
  'happened-after-its-report': happenedAfterItsReport,
  'withdrawn-too-early': withdrawnTooEarly,
  'derived-from-loop': derivedFromLoop,
  'qualifier-loop': qualifierLoop,
  'other-without-detail': otherWithoutDetail,
  'unnamed-with-aliases': unnamedWithAliases,
  'conflicts-with-itself': conflictsWithItself,
  'bad-quantity': badQuantity,
  'bad-question': badQuestion,
  'bad-type': badType,
  'bad-value': badValue,
  'bad-url': badUrl,
  'bad-selector': badSelector,
  'selector-mismatch': selectorMismatch,
  'coverage-choice': coverageChoice,
  'bad-decision': badDecision,
} as const satisfies Record<string, Rule>;

/**
 * Those that hold for what decisions made one, too: the rest of a dataset that broke none cannot be broken by that, or is seen to
 * by `obeyDecisions` and `toDraft`.
 */
export const RULES_OF_MERGED = {
  'wrong-end': wrongEnd,
  'self-loop': selfLoop,
  'same-evidence-twice': sameEvidenceTwice,
  'derived-from-loop': derivedFromLoop,
  'qualifier-loop': qualifierLoop,
  'bad-question': badQuestion,
  'withdrawn-too-early': withdrawnTooEarly,
  'reported-too-early': reportedTooEarly,
} as const satisfies Partial<Record<keyof typeof RULES, Rule>>;
