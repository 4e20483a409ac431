import { kindLabel } from '../../text/entity-kind.js';
import { DateDetails } from '../evidence/date-text.js';
import { EvidenceItem } from '../evidence/evidence-item.js';
import { FormBadge } from '../evidence/form-badge.js';
import type { EntityProfileQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { AttributeFacts } from './attribute-facts.js';
import { KindIcon } from './kind-icon.js';
import { WorkNotices } from './work-notices.js';

type Entity = NonNullable<EntityProfileQuery['entity']>;

/** What an entity is. */
export function EntityHead({ entity }: { readonly entity: Entity }) {
  const { kind, label, description, aliases, externalIds } = entity;
  return (
    <header className="entity-head">
      <p className="soft">
        <KindIcon kind={kind} /> {kindLabel(entity)}
      </p>
      <h1 tabIndex={-1}>{label}</h1>
      {entity.__typename === 'Work' && <WorkNotices work={entity} />}
      {description !== null && <p className="lead">{description}</p>}
      <dl className="facts">
        {aliases.length > 0 && (
          <>
            <dt>Also known as (to the editors)</dt>
            <dd>{aliases.join(', ')}</dd>
          </>
        )}
        {externalIds.length > 0 && (
          <>
            <dt>External IDs</dt>
            <dd>{externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')}</dd>
          </>
        )}
        {entity.__typename === 'Work' && <WorkFacts work={entity} />}
        {entity.__typename === 'Event' && entity.when !== null && (
          <>
            <dt>When</dt>
            <dd>
              <DateDetails date={entity.when} />
            </dd>
          </>
        )}
      </dl>
      {entity.__typename === 'Event' && <EventEvidence event={entity} />}
      <AttributeFacts attributes={entity.attributes} of={entity.id} />
    </header>
  );
}

function EventEvidence({ event }: { readonly event: Extract<Entity, { __typename: 'Event' }> }) {
  return (
    <>
      <FormBadge statement={{ modality: event.modality, polarity: 'AFFIRMED' }} />
      <details className="event-evidence">
        <summary>
          Evidence that it takes place <span className="count">{event.evidence.length}</span>
        </summary>
        {event.evidence.map((item) => (
          <EvidenceItem key={item.id} item={item} ends={[event.id]} />
        ))}
      </details>
    </>
  );
}

function WorkFacts({ work }: { readonly work: Extract<Entity, { __typename: 'Work' }> }) {
  const { entry } = useNavigation();
  const { workKind, publisher, publishedOn, url, derivedFrom } = work;
  return (
    <>
      {workKind !== null && (
        <>
          <dt>Type</dt>
          <dd>{workKind}</dd>
        </>
      )}
      {publisher !== null && (
        <>
          <dt>Publisher</dt>
          <dd>
            <ViewLink to={entityView(entry.view, publisher.id)}>{publisher.label}</ViewLink>
          </dd>
        </>
      )}
      {publishedOn !== null && (
        <>
          <dt>Published</dt>
          <dd>
            <DateDetails date={publishedOn} />
          </dd>
        </>
      )}
      {url !== null && (
        <>
          <dt>Link</dt>
          <dd>
            <a href={url} rel="noreferrer" target="_blank">
              Open source <span className="soft">({url})</span>
            </a>
          </dd>
        </>
      )}
      {derivedFrom !== null && (
        <>
          <dt>Derived from</dt>
          <dd>
            <ViewLink to={entityView(entry.view, derivedFrom.id)}>{derivedFrom.label}</ViewLink>
          </dd>
        </>
      )}
    </>
  );
}
