import { RelationshipBadges } from '../entity/relationship-badges.js';
import type { RelationshipEvidenceQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { TermHelp } from '../ui/term.js';
import { useNavigation } from '../view/use-navigation.js';
import { entityView } from '../view/view.js';
import { MEASURE_WORDS, quantityWords } from '../words/quantity-words.js';
import { sentenceOf } from '../words/read-as.js';
import { ROLE_WORDS } from '../words/role-words.js';
import { supportWords } from '../words/support-words.js';
import { EvidenceItem } from './evidence-item.js';
import { SpanDetails } from './span-text.js';
import { StatusBadge } from './status-badge.js';

type Relationship = NonNullable<RelationshipEvidenceQuery['relationship']>;

/** A relationship with all that is said for it and against it. */
export function EvidenceOf({ relationship }: { readonly relationship: Relationship }) {
  const { entry } = useNavigation();
  const { view } = entry;
  const { subject, object, phrase, detail, when, quantities, qualifiers, support, evidence, conflicts } =
    relationship;
  const ends = [subject.id, object.id];
  const supporting = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const disputing = evidence.filter(({ stance }) => stance === 'DISPUTES');
  return (
    <>
      <p className="evidence-relationship">
        <ViewLink to={entityView(view, subject.id)}>{subject.name}</ViewLink> {phrase}{' '}
        <ViewLink to={entityView(view, object.id)}>{object.name}</ViewLink>
        {detail !== null && <span className="soft"> ({detail})</span>}
      </p>
      <p>
        <RelationshipBadges relationship={relationship} />
      </p>
      <dl className="facts">
        <dt>When</dt>
        <dd>{when === null ? 'date unknown' : <SpanDetails span={when} />}</dd>
        {quantities.map((quantity) => (
          <Row key={`${quantity.measure} ${quantityWords(quantity)}`} label={MEASURE_WORDS[quantity.measure]}>
            {quantityWords(quantity)}
          </Row>
        ))}
        {qualifiers.map(({ role, entities, relationships }) => (
          <Row key={role} label={ROLE_WORDS[role]}>
            {entities.map((entity, i) => (
              <span key={entity.id}>
                {i > 0 && ', '}
                <ViewLink to={entityView(view, entity.id)}>{entity.name}</ViewLink>
              </span>
            ))}
            {relationships.map(({ id, subject: from, phrase: words, object: to }, i) => (
              <span key={id}>
                {(i > 0 || entities.length > 0) && '; '}
                <ViewLink to={{ ...view, evidence: id }}>
                  {from.name} {words} {to.name}
                </ViewLink>
              </span>
            ))}
          </Row>
        ))}
        <dt>
          Support <TermHelp term="support" />
        </dt>
        <dd>{supportWords(support)}</dd>
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
                <ViewLink to={{ ...view, evidence: other.id }}>{sentenceOf(other)}</ViewLink>{' '}
                <StatusBadge relationship={other} />
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
