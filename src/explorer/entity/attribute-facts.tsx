import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { withWhen } from '../../text/format-when.js';
import { pluralize } from '../../text/pluralize.js';
import { DateDetails } from '../evidence/date-text.js';
import { EvidenceItem } from '../evidence/evidence-item.js';
import { FormBadge } from '../evidence/form-badge.js';
import type { EntityProfileQuery } from '../generated/operations.js';

type Attributes = NonNullable<EntityProfileQuery['entity']>['attributes'];
type Attribute = Attributes['edges'][number]['node'];

/** As many are shown at first: the relationships below them are what a reader came for. */
const FACTS_SHOWN = 3;

/** What sources say of one entity, a fact a line that opens to its evidence. @param of the id of the entity. */
export function AttributeFacts({ attributes, of }: { readonly attributes: Attributes; readonly of: string }) {
  const { edges, totalCount } = attributes;
  if (edges.length === 0) return null;
  const shown = edges.length <= FACTS_SHOWN + 1 ? edges.length : FACTS_SHOWN;
  const [first, others] = [edges.slice(0, shown), edges.slice(shown)];
  return (
    <section aria-label="What sources say of it">
      {first.map(({ node }) => (
        <Fact key={node.id} attribute={node} of={of} />
      ))}
      {others.length > 0 && (
        <details className="more-facts">
          <summary>{pluralize(others.length, 'more fact')}</summary>
          {others.map(({ node }) => (
            <Fact key={node.id} attribute={node} of={of} />
          ))}
        </details>
      )}
      {edges.length !== totalCount && (
        <p className="soft">
          {edges.length} of {totalCount ?? 'more than 10,000'} shown.
        </p>
      )}
    </section>
  );
}

function Fact({ attribute, of }: { readonly attribute: Attribute; readonly of: string }) {
  const { type, valueText, whenText, detail, when, evidence, conflicts } = attribute;
  const isDated = when !== null && ATTRIBUTE_VOCABULARY[type].values[0] !== 'DATE';
  return (
    <details className="event-evidence">
      <summary>
        <span className="soft">{ATTRIBUTE_VOCABULARY[type].label}</span> {valueText}
        {detail !== null && <span className="soft"> ({detail})</span>}
        <span className="soft">{withWhen('', whenText)}</span> <FormBadge statement={attribute} />
        <span className="count">{evidence.length}</span>
      </summary>
      {isDated && (
        <p>
          <DateDetails date={when} nature="STATE" />
        </p>
      )}
      {conflicts.map(({ id, sentence }) => (
        <p key={id}>Contradicted by: {sentence}</p>
      ))}
      {evidence.map((item) => (
        <EvidenceItem key={item.id} item={item} ends={[of]} />
      ))}
    </details>
  );
}
