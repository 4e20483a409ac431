import { pluralize } from '../../text/pluralize.js';
import { KindIcon } from '../entity/kind-icon.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import { DateText } from '../evidence/date-text.js';
import { FormBadge } from '../evidence/form-badge.js';
import type { RelationshipFragment } from '../generated/operations.js';
import { displayFormOf } from '../view/display-form.js';
import { inTime, type Moment } from '../view/in-time.js';
import { sentenceOf } from '../view/read-as.js';
import type { ShownEntity } from '../view/shown.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { ViewLink } from './view-link.js';

interface TimelineProps {
  readonly entities: readonly ShownEntity[];
  readonly relationships: readonly RelationshipFragment[];
}

/** What is shown, in order of time; how much has no date is said at its end. */
export function Timeline({ entities, relationships }: TimelineProps) {
  const moments = inTime(entities, relationships);
  const undated = relationships.filter(({ when }) => when === null).length;
  return (
    <>
      <ol className="timeline">
        {moments.map((moment) => (
          <li
            key={'relationship' in moment ? moment.relationship.id : `event ${moment.event.entity.id}`}
            data-form={displayFormOf(
              'relationship' in moment ? moment.relationship : asRelationship(moment.event),
            )}
          >
            <p className="timeline-when">
              <DateText date={moment.when} />
            </p>
            <p>
              <What moment={moment} />
            </p>
          </li>
        ))}
      </ol>
      {undated > 0 && (
        <p className="soft">{pluralize(undated, 'relationship')} without a date, not in the timeline.</p>
      )}
    </>
  );
}

/** That an event takes place, or is to. */
const asRelationship = ({ modality }: ShownEntity) =>
  ({ modality: modality ?? 'ACTUAL', polarity: 'AFFIRMED' }) as const;

function What({ moment }: { readonly moment: Moment }) {
  const { entry } = useNavigation();
  if ('relationship' in moment)
    return (
      <>
        <ViewLink to={{ ...entry.view, evidence: moment.relationship.id }}>
          {sentenceOf(moment.relationship)}
        </ViewLink>{' '}
        {moment.relationship.detail !== null && <span className="soft">({moment.relationship.detail}) </span>}
        <RelationshipBadges relationship={moment.relationship} />
      </>
    );
  const { entity } = moment.event;
  return (
    <>
      <KindIcon kind={entity.kind} />{' '}
      <ViewLink to={entityView(entry.view, entity.id)}>{entity.label}</ViewLink>{' '}
      <span className="soft">event</span> <FormBadge statement={asRelationship(moment.event)} />
    </>
  );
}
