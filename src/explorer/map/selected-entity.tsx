import { X } from 'lucide-react';
import { KIND_LABELS } from '../../text/entity-kind.js';
import { pluralize } from '../../text/pluralize.js';
import { ENTITY_ACTIONS } from '../actions/actions.js';
import { KindIcon } from '../entity/kind-icon.js';
import { DateText } from '../evidence/date-text.js';
import { FormBadge } from '../evidence/form-badge.js';
import type { ShownEntity } from '../view/shown.js';
import { ActionButtons } from './action-buttons.js';
import { CaptionField } from './caption-field.js';

/** The entity selected on the map, and what can be done with it. */
export function SelectedEntity({ shown, onClose }: { readonly shown: ShownEntity; onClose(): void }) {
  const { entity, when, modality, more } = shown;
  return (
    <section className="selected-entity" aria-label="Selected entity">
      <p className="soft">
        <KindIcon kind={entity.kind} /> {KIND_LABELS[entity.kind][0]}
        {more !== null && more > 0 && ` · ${pluralize(more, 'more neighbor')} not shown`}
      </p>
      <h2>{entity.label}</h2>
      {modality !== null && <FormBadge statement={{ modality, polarity: 'AFFIRMED' }} />}
      {when !== null && (
        <p>
          <DateText date={when} />
        </p>
      )}
      {entity.description !== null && <p>{entity.description}</p>}
      <CaptionField of={entity.id} />
      <div className="actions">
        <ActionButtons actions={ENTITY_ACTIONS} entity={entity} />
      </div>
      <button type="button" className="plain" aria-label="Clear selection" onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
