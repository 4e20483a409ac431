import { ClaimBadges } from '../entity/claim-badges.js';
import type { RelationshipEvidenceQuery } from '../generated/operations.js';
import { ViewLink } from '../map/view-link.js';
import { useStep } from '../view/use-step.js';
import { entityView } from '../view/view.js';
import { MEASURE_WORDS, quantityWords } from '../words/quantity-words.js';
import { sentenceOf } from '../words/read-as.js';
import { ROLE_WORDS } from '../words/role-words.js';
import { supportWords } from '../words/support-words.js';
import { SpanDetails } from './span-details.js';
import { StandingBadge } from './standing-badge.js';
import { Testimony } from './testimony.js';

type Claim = NonNullable<RelationshipEvidenceQuery['relationship']>;

/** A relationship with all that is said for it and against it. */
export function EvidenceOf({ claim }: { readonly claim: Claim }) {
  const { step } = useStep();
  const { view } = step;
  const { subject, object, phrase, detail, when, quantities, qualifiers, support, evidence, conflicts } =
    claim;
  const ends = [subject.id, object.id];
  const supporting = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  const disputing = evidence.filter(({ stance }) => stance === 'DISPUTES');
  return (
    <>
      <p className="evidence-claim">
        <ViewLink to={entityView(view, subject.id)}>{subject.name}</ViewLink> {phrase}{' '}
        <ViewLink to={entityView(view, object.id)}>{object.name}</ViewLink>
        {detail !== null && <span className="soft"> ({detail})</span>}
      </p>
      <p>
        <ClaimBadges claim={claim} />
      </p>
      <dl className="facts">
        <dt>When</dt>
        <dd>{when === null ? 'nobody says' : <SpanDetails span={when} />}</dd>
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
        <dt>Support</dt>
        <dd>{supportWords(support)}</dd>
      </dl>

      <div className="voices" data-sides={disputing.length > 0 ? 'both' : 'one'}>
        <section>
          <h3>
            Who says so <span className="count">{supporting.length}</span>
          </h3>
          {supporting.map((testimony) => (
            <Testimony key={testimony.id} testimony={testimony} ends={ends} />
          ))}
          {supporting.length === 0 && (
            <p>
              {view.filter.knownOn === null
                ? 'Nobody.'
                : `Nothing had been reported for it by ${view.filter.knownOn}, the date in “Known on”.`}
            </p>
          )}
        </section>
        {disputing.length > 0 && (
          <section>
            <h3>
              Who disputes it <span className="count">{disputing.length}</span>
            </h3>
            {disputing.map((testimony) => (
              <Testimony key={testimony.id} testimony={testimony} ends={ends} />
            ))}
          </section>
        )}
      </div>

      {conflicts.length > 0 && (
        <section className="conflicts">
          <h3>Cannot be held together with</h3>
          <ul>
            {conflicts.map((other) => (
              <li key={other.id}>
                <ViewLink to={{ ...view, evidence: other.id }}>{sentenceOf(other)}</ViewLink>{' '}
                <StandingBadge claim={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft">
        Id <code>{claim.id}</code>
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
