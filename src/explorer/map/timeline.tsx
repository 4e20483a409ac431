import { ClaimBadges } from '../entity/claim-badges.js';
import { KindIcon } from '../entity/kind-icon.js';
import { SpanText } from '../evidence/span-text.js';
import { StandingBadge } from '../evidence/standing-badge.js';
import type { ClaimFragment } from '../generated/operations.js';
import { inTime, type Moment } from '../view/in-time.js';
import type { ShownEntity } from '../view/shown.js';
import { useStep } from '../view/use-step.js';
import { entityView } from '../view/view.js';
import { counted } from '../words/counted.js';
import { sentenceOf } from '../words/read-as.js';
import { standingOf } from '../words/standing.js';
import { ViewLink } from './view-link.js';

interface TimelineProps {
  readonly entities: readonly ShownEntity[];
  readonly claims: readonly ClaimFragment[];
}

/** What is shown, in order of time; how much has no date is said at its end. */
export function Timeline({ entities, claims }: TimelineProps) {
  const moments = inTime(entities, claims);
  const undated = claims.filter(({ when }) => when === null).length;
  return (
    <>
      <ol className="timeline">
        {moments.map((moment) => (
          <li
            key={'claim' in moment ? moment.claim.id : `event ${moment.event.entity.id}`}
            data-standing={standingOf('claim' in moment ? moment.claim : asClaim(moment.event))}
          >
            <p className="timeline-when">
              <SpanText span={moment.when} />
            </p>
            <p>
              <What moment={moment} />
            </p>
          </li>
        ))}
      </ol>
      {undated > 0 && (
        <p className="soft">{counted(undated, 'relationship')} without a date, not in the timeline.</p>
      )}
    </>
  );
}

/** That an event takes place, or is to. */
const asClaim = ({ modality }: ShownEntity) =>
  ({ modality: modality ?? 'ACTUAL', polarity: 'AFFIRMED' }) as const;

function What({ moment }: { readonly moment: Moment }) {
  const { step } = useStep();
  if ('claim' in moment)
    return (
      <>
        <ViewLink to={{ ...step.view, evidence: moment.claim.id }}>{sentenceOf(moment.claim)}</ViewLink>{' '}
        {moment.claim.detail !== null && <span className="soft">({moment.claim.detail}) </span>}
        <ClaimBadges claim={moment.claim} />
      </>
    );
  const { entity } = moment.event;
  return (
    <>
      <KindIcon kind={entity.kind} /> <ViewLink to={entityView(step.view, entity.id)}>{entity.name}</ViewLink>{' '}
      <span className="soft">event</span> <StandingBadge claim={asClaim(moment.event)} />
    </>
  );
}
