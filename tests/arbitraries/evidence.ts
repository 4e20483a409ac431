import fc from 'fast-check';
import type { EvidenceDraft } from '../../src/domain/draft.js';
import type { WorkEntity } from '../../src/domain/entity.js';
import { ASSERTIONS } from '../../src/domain/relationship.js';
import type { TimeSpan } from '../../src/domain/time-span.js';
import { draft } from '../../src/store/audits/draft.js';
import { anyText } from './texts.js';
import { maybeTimeSpan } from './times.js';

/** One to five pieces of evidence, no two alike, none reported before its source was published. */
export function anyEvidence(
  works: readonly WorkEntity[],
  speakers: readonly string[],
): fc.Arbitrary<EvidenceDraft[]> {
  const one = fc
    .tuple(
      fc.constantFrom(...works),
      anyText,
      fc.record({
        stance: fc.constantFrom(
          'SUPPORTS' as const,
          'SUPPORTS' as const,
          'SUPPORTS' as const,
          'DISPUTES' as const,
        ),
        assertion: fc.constantFrom(...ASSERTIONS),
        attributedTo: fc.uniqueArray(fc.constantFrom(...speakers), { maxLength: 2 }),
        locator: fc.option(anyText),
        quote: fc.option(anyText),
        selector: fc.option(
          fc.record({
            start: fc.nat(9),
            end: fc.integer({ min: 10, max: 99 }),
            sha256: fc.constant('0f'.repeat(32)),
          }),
        ),
        reportedOn: maybeTimeSpan,
      }),
    )
    .map(([{ id, publishedOn }, says, { reportedOn, ...more }]) =>
      draft.evidence(id, says, {
        ...more,
        reportedOn: isInOrder(publishedOn, reportedOn) ? reportedOn : null,
      }),
    );
  return fc.uniqueArray(one, {
    minLength: 1,
    maxLength: 5,
    selector: (evidence) => JSON.stringify(evidence),
  });
}

function isInOrder(published: TimeSpan | null, reported: TimeSpan | null): boolean {
  const [earliest, latest] = [published?.earliest ?? null, reported?.latest ?? null];
  return earliest === null || latest === null || earliest <= latest;
}
