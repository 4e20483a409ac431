import { DATE_UNKNOWN } from '../../text/format-date.js';
import { ROLE_LABELS } from '../../text/format-qualifiers.js';
import { formatQuantity, MEASURE_LABELS } from '../../text/format-quantity.js';
import { formatCitations } from '../../text/format-support.js';
import { withWhen } from '../../text/format-when.js';
import { RelationshipBadges } from '../entity/relationship-badges.js';
import type { RelationshipEvidenceQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { TermHelp } from '../ui/term.js';
import { sentenceOf } from '../view/sentence-of.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { DateDetails, natureOf } from './date-text.js';
import { EvidenceItem } from './evidence-item.js';
import { FormBadge } from './form-badge.js';

type Relationship = NonNullable<RelationshipEvidenceQuery['relationship']>;

/** A relationship with all that is said for it and against it. */
export function EvidenceOf({ relationship }: { readonly relationship: Relationship }) {
  const { entry } = useNavigation();
  const { view } = entry;
  const {
    subject,
    object,
    phrase,
    whenText,
    detail,
    when,
    quantities,
    qualifiers,
    support,
    evidence,
    conflicts,
  } = relationship;
  const ends = [subject.id, object.id];
  const supporting = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const disputing = evidence.filter(({ stance }) => stance === 'DISPUTES');
  return (
    <>
      <p className="evidence-relationship">
        <ViewLink to={entityView(view, subject.id)}>{subject.label}</ViewLink> {phrase}{' '}
        <ViewLink to={entityView(view, object.id)}>{object.label}</ViewLink>
        {detail !== null && <span className="soft"> ({detail})</span>}
        {withWhen('', whenText)}
      </p>
      <p>
        <RelationshipBadges relationship={relationship} />
      </p>
      <dl className="facts">
        <dt>When</dt>
        <dd>{when === null ? DATE_UNKNOWN : <DateDetails date={when} nature={natureOf(relationship)} />}</dd>
        {quantities.map((quantity) => (
          <Row
            key={`${quantity.measure} ${formatQuantity(quantity)}`}
            label={MEASURE_LABELS[quantity.measure]}
          >
            {formatQuantity(quantity)}
          </Row>
        ))}
        {qualifiers.map(({ role, entities, relationships }) => (
          <Row key={role} label={ROLE_LABELS[role]}>
            {entities.map((entity, i) => (
              <span key={entity.id}>
                {i > 0 && ', '}
                <ViewLink to={entityView(view, entity.id)}>{entity.label}</ViewLink>
              </span>
            ))}
            {relationships.map((other, i) => (
              <span key={other.id}>
                {(i > 0 || entities.length > 0) && '; '}
                <ViewLink to={{ ...view, evidence: other.id }}>{sentenceOf(other)}</ViewLink>
              </span>
            ))}
          </Row>
        ))}
        <dt>
          Support <TermHelp term="support" />
        </dt>
        <dd>{formatCitations(support)}</dd>
      </dl>

      <div className="itemsOf" data-sides={disputing.length > 0 ? 'both' : 'one'}>
        <section>
          <h3>
            Supporting evidence <span className="count">{supporting.length}</span>
          </h3>
          {supporting.map((item) => (
            <EvidenceItem key={item.id} item={item} ends={ends} />
          ))}
          {supporting.length === 0 && (
            <p>
              {view.filter.knownOn === null
                ? 'None.'
                : `None had been reported by ${view.filter.knownOn}, the date in “Known on”.`}
            </p>
          )}
        </section>
        {disputing.length > 0 && (
          <section>
            <h3>
              Disputing evidence <span className="count">{disputing.length}</span>
            </h3>
            {disputing.map((item) => (
              <EvidenceItem key={item.id} item={item} ends={ends} />
            ))}
          </section>
        )}
      </div>

      {conflicts.length > 0 && (
        <section className="conflicts">
          <h3>Contradicted by</h3>
          <ul>
            {conflicts.map((other) => (
              <li key={other.id}>
                <ViewLink to={{ ...view, evidence: other.id }}>{other.sentence}</ViewLink>{' '}
                <FormBadge statement={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft">
        ID <code>{relationship.id}</code>
      </p>
    </>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
