import { X } from 'lucide-react';
import { ENTITY_ACTIONS } from '../actions/actions.js';
import { KindIcon } from '../entity/kind-icon.js';
import { SpanText } from '../evidence/span-text.js';
import { StatusBadge } from '../evidence/status-badge.js';
import type { ShownEntity } from '../view/shown.js';
import { counted } from '../words/counted.js';
import { KIND_WORDS } from '../words/kind-words.js';
import { ActionButtons } from './action-buttons.js';

/** The entity selected on the map, and what can be done with it. */
export function SelectedEntity({ shown, onClose }: { readonly shown: ShownEntity; onClose(): void }) {
  const { entity, when, modality, more } = shown;
  return (
    <section className="selected-entity" aria-label="Selected entity">
      <p className="soft">
        <KindIcon kind={entity.kind} /> {KIND_WORDS[entity.kind][0]}
        {more !== null && more > 0 && ` · ${counted(more, 'more neighbor')} not shown`}
      </p>
      <h2>{entity.name}</h2>
      {modality !== null && <StatusBadge relationship={{ modality, polarity: 'AFFIRMED' }} />}
      {when !== null && (
        <p>
          <SpanText span={when} />
        </p>
      )}
      {entity.description !== null && <p>{entity.description}</p>}
      <div className="actions">
        <ActionButtons actions={ENTITY_ACTIONS} entity={entity} />
      </div>
      <button type="button" className="plain" aria-label="Clear selection" onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
